import type { Payload } from 'payload'
import type { SecondFactor, User } from '../../payload-types.ts'
import { endSessions } from '../endSessions.ts'

/** Ends the sessions that began before everybody needed a second factor, of those who have none. */
export async function endSessionsWithoutSecondFactor(payload: Payload): Promise<void> {
  const { docs: factors } = await payload.db.find<SecondFactor>({ collection: 'second-factors', limit: 0 })
  const safe = new Set(factors.map(({ account }) => account))
  const { docs: users } = await payload.db.find<User>({ collection: 'users', limit: 0 })
  for (const { id } of users) {
    if (!safe.has(String(id))) await endSessions({ payload, account: String(id) })
  }
}
