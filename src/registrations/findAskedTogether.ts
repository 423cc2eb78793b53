import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { findConfirmationRequests } from './findConfirmationRequests.ts'
import type { StoredRegistration } from './findRegistration.ts'
import { statusAt } from './rules/addressConfirmation.ts'

/**
 * The other registrations of the same address that the link of one confirms too: those that its mail lists, and no others.
 * Only those still to be confirmed, the earliest first.
 */
export async function findAskedTogether({
  payload,
  registration: { id, email },
  now,
}: {
  payload: Payload
  registration: Pick<StoredRegistration, 'id' | 'email'>
  now: Date
}): Promise<StoredRegistration[]> {
  const requests = await findConfirmationRequests({ payload, email })
  const own = new Set(
    requests.filter(({ registration }) => registration === String(id)).map((each) => each.id),
  )
  const listed = requests.filter(({ limit }) => limit?.rank === 'listed' && own.has(limit.after))
  if (listed.length === 0) return []
  const { docs } = await payload.db.find<StoredRegistration>({
    collection: optionsOf(payload).slugs.registrations,
    where: {
      and: [
        { id: { in: listed.map(({ registration }) => registration) } },
        { id: { not_equals: id } },
        { email: { equals: email } },
        { status: { equals: 'pending' } },
      ],
    },
    sort: ['createdAt', 'id'],
    pagination: false,
  })
  return docs.filter((each) => statusAt({ ...each, now }) === 'pending')
}
