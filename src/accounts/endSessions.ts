import type { Payload } from 'payload'
import type { User } from '../payload-types.ts'

type StoredSession = NonNullable<User['sessions']>[number]

/** Ends the sessions of an account that are meant; tells how many there were. */
export async function endSessions({
  payload,
  account,
  isMeant = () => true,
}: {
  payload: Payload
  /** Its id. */
  account: string
  /** Default: all of them. */
  isMeant?: (session: StoredSession) => boolean
}): Promise<number> {
  const where = { id: { equals: account } }
  const sessions = (await payload.db.findOne<User>({ collection: 'users', where }))?.sessions ?? []
  const left = sessions.filter((session) => !isMeant(session))
  if (left.length < sessions.length) {
    await payload.db.updateOne({
      collection: 'users',
      id: account,
      data: { sessions: left },
      returning: false,
    })
  }
  return sessions.length - left.length
}
