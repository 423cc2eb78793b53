/** The place in a picture that must be seen however it is cut, in per cent from the left and from the top. */
export interface FocalPoint {
  x: number
  y: number
}

/** What must be seen of a picture of which nobody has said anything else. */
export const middle: FocalPoint = { x: 50, y: 50 }

/** Where an editor has set what must be seen; null where it is the middle, as of every picture at first. */
export function focalPointOf({
  focalX,
  focalY,
}: {
  focalX?: number | null
  focalY?: number | null
}): FocalPoint | null {
  const [x, y] = [focalX, focalY].map((value) =>
    typeof value === 'number' && Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : 50,
  ) as [number, number]
  return x === 50 && y === 50 ? null : { x, y }
}

/**
 * The largest part of a picture that has a shape, in pixels: what must be seen lies as far across it as across the picture,
 * which is what `object-position` of CSS does with the same numbers.
 */
export function cropTo({
  shape,
  picture,
  focalPoint: { x, y },
}: {
  shape: { width: number; height: number }
  picture: { width: number; height: number }
  focalPoint: FocalPoint
}): { left: number; top: number; width: number; height: number } {
  const scale = Math.min(picture.width / shape.width, picture.height / shape.height)
  const width = Math.max(1, Math.round(shape.width * scale))
  const height = Math.max(1, Math.round(shape.height * scale))
  return {
    left: Math.round(((picture.width - width) * x) / 100),
    top: Math.round(((picture.height - height) * y) / 100),
    width,
    height,
  }
}
