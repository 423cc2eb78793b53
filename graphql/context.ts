import type { Payload } from 'payload'
import type { Programme } from '../src/services/programme/Programme.ts'

/**
 * What every resolver gets beside its arguments. Of the visitor only what limits and mutations need, and no query of
 * events does: a public answer is the same for everybody.
 */
export interface GraphqlContext {
  payload: Payload
  /** The programme that every part of the answer is taken from, so that no two parts are of different times. */
  programme: () => Promise<Programme>
  /** The moment of the request, the same for every part of the answer. */
  now: Date
  /** Set by resolvers that answer with what is somebody's own; such an answer is never kept. */
  isPersonal?: boolean
  /** Where the request came from, to count by; null where it is not known. */
  network: string | null
  /** Tells the client when to try again, in seconds. */
  retryAfter: (seconds: number) => void
}
