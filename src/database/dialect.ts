import type { Payload } from 'payload'

/** The databases that behave differently where it matters to us. */
export type Dialect = 'sqlite' | 'mongodb'

/** The database behind a running Payload. The only place that knows what Payload's adapters are called. */
export function dialectOf(payload: Payload): Dialect {
  return payload.db.name === 'sqlite' ? 'sqlite' : 'mongodb'
}
