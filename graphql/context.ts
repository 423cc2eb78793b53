import type { Payload } from 'payload'
import type { Programme } from '../src/programme/readModel/Programme.ts'
import type { Note } from '../src/runtime/traced.ts'
import type { Sender } from './http/sender.ts'

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
  /** Set by resolvers that answer with what is somebody's own; such an answer is never cached. */
  isPersonal?: boolean
  sender: Sender
  /** How many entries the pages of this query have by now. */
  listed?: number
  /** Says that this request has to be answered however long it takes: it changes something. */
  waitForEnd: () => void
  /** Name of the site that a mutation comes from; null where it comes from none. */
  source?: string | null
  /** Says of its span what this request asks for. */
  note: Note
  /** Tells the client when to try again, in seconds. */
  retryAfter: (seconds: number) => void
}
