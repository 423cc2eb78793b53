import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { optionsOf } from '../../src/options.ts'

/** Tells whether a condition of any depth looks through a join to what only editors may see of an event. */
function asksForJoined(where: unknown): boolean {
  if (typeof where !== 'object' || where === null) return false
  return Object.entries(where).some(
    ([key, value]) => /^(meeting|announcements)(\.|$)/.test(key) || asksForJoined(value),
  )
}

/**
 * Refuses the public's questions about meetings before Payload looks at them: it would refuse them too, but leaves
 * a rejection behind that ends a process which does not expect it.
 */
export const refuseMeetingQueries: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.payloadAPI === 'local' || optionsOf(req.payload).isEditor({ req })) return
  const { where, sort } = args as { where?: unknown; sort?: unknown }
  const sorts = Array.isArray(sort) ? sort.map(String) : [String(sort ?? '')]
  if (asksForJoined(where) || sorts.some((each) => /(^|,)-?(meeting|announcements)/.test(each)))
    throw new Forbidden(req.t)
}
