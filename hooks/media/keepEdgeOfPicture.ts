import type { CollectionBeforeOperationHook } from 'payload'

/** Takes the place of 0 where Payload asks whether there is a number at all, and becomes 0 when it rounds. */
const almostZero = 0.01

/**
 * Keeps a focal point at the left or upper edge that is sent along with a file: Payload takes a 0 for none there, and puts the
 * middle into its place.
 */
export const keepEdgeOfPicture: CollectionBeforeOperationHook = ({
  args,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- What is deprecated is one of its values.
  operation,
  req,
}) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file || !('data' in args)) return
  const { focalX, focalY } = args.data as { focalX?: unknown; focalY?: unknown }
  if (focalX !== 0 && focalY !== 0) return
  const data = {
    ...args.data,
    focalX: focalX === 0 ? almostZero : focalX,
    focalY: focalY === 0 ? almostZero : focalY,
  }
  return { ...args, data }
}
