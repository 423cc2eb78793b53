import type { Payload } from 'payload'
import { parseLimitKey } from '../mail/rules/limitKey.ts'
import { optionsOf } from '../options.ts'
import type { StoredRegistration } from './findRegistration.ts'
import { statusAt } from './rules/addressConfirmation.ts'

interface AskingMail {
  id: string
  registration: string
  limitKey: string
}

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
  const { slugs } = optionsOf(payload)
  const { docs: mails } = await payload.db.find<AskingMail>({
    collection: slugs.messages,
    where: {
      and: [
        { recipient: { equals: email } },
        { kind: { equals: 'addressConfirmation' } },
        { limitKey: { exists: true } },
      ],
    },
    select: { registration: true, limitKey: true },
    pagination: false,
  })
  const own = new Set(
    mails.filter((mail) => String(mail.registration) === String(id)).map((mail) => String(mail.id)),
  )
  const listed = mails.filter(({ limitKey }) => {
    const { rank, after } = parseLimitKey(limitKey)
    return rank === 'listed' && own.has(after)
  })
  if (listed.length === 0) return []
  const { docs } = await payload.db.find<StoredRegistration>({
    collection: slugs.registrations,
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
