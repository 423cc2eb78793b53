import type { Payload } from 'payload'

/** What every resolver gets beside its arguments. Nothing of the visitor: a public answer is the same for everybody. */
export interface GraphqlContext {
  payload: Payload
  /** The moment of the request, the same for every part of the answer. */
  now: Date
  /** Set by resolvers that answer with what is somebody's own; such an answer is never kept. */
  isPersonal?: boolean
}
