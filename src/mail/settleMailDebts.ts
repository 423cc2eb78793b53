import type { Payload } from 'payload'
import { parseMailDebts } from '../domain/mailDebts.ts'
import { optionsOf } from '../options.ts'
import { findStoredRegistration, type StoredRegistration } from '../services/findRegistration.ts'
import { toLoggableError } from '../services/loggableError.ts'
import { enqueueMessage } from './enqueueMessage.ts'
import { EventTitles } from './EventTitles.ts'

const pageSize = 50

/**
 * Makes a message of every mail that a registration owes, and then clears the debt. A crash in between leaves the
 * debt: the next pass finds the message by its key, makes no second one, and clears. One registration that cannot be
 * settled does not hold up the others. Returns how many were.
 */
export async function settleMailDebts({
  payload,
  now,
  onSettled,
}: {
  payload: Payload
  now: Date
  /** Called after each page, so that sending need not wait for the last one. */
  onSettled?: () => void
}): Promise<number> {
  const { slugs } = optionsOf(payload)
  const titles = new EventTitles(payload)
  let settled = 0
  for (let after: string | null = null; ;) {
    const { docs }: { docs: StoredRegistration[] } = await payload.db.find<StoredRegistration>({
      collection: slugs.registrations,
      where: { and: [{ mailOwed: { exists: true } }, ...(after ? [{ id: { greater_than: after } }] : [])] },
      sort: 'id',
      limit: pageSize,
      pagination: false,
    })
    for (const registration of docs) {
      try {
        await settle({ payload, registration, titles, now })
        settled += 1
      } catch (error) {
        const log = { registration: registration.id, err: toLoggableError(error) }
        payload.logger.error({ ...log, msg: 'A mail that is owed could not be put into the outbox' })
      }
    }
    if (docs.length > 0) onSettled?.()
    after = docs.length === pageSize ? (docs.at(-1)?.id ?? null) : null
    if (after === null) return settled
  }
}

async function settle({
  payload,
  registration,
  titles,
  now,
}: {
  payload: Payload
  registration: StoredRegistration
  titles: EventTitles
  now: Date
}): Promise<void> {
  const { id, mailOwed } = registration
  if (mailOwed === null) return
  for (const mail of parseMailDebts(mailOwed)) {
    await enqueueMessage({ payload, registration, mail, title: await titles.of(registration), now })
  }
  const cleared: unknown = await payload.db.updateOne({
    collection: optionsOf(payload).slugs.registrations,
    // Where another mail is owed by now, that debt is another pass's.
    where: { and: [{ id: { equals: id } }, { mailOwed: { equals: mailOwed } }] },
    data: { mailOwed: null },
    options: { atomic: true },
  })
  if (!cleared && !(await findStoredRegistration({ payload, id }))) await dropMails({ payload, id })
}

/** Whoever was deleted in the meantime must not stay behind in the outbox. */
async function dropMails({ payload, id }: { payload: Payload; id: string }): Promise<void> {
  await payload.db.deleteMany({
    collection: optionsOf(payload).slugs.messages,
    where: { and: [{ registration: { equals: id } }, { state: { equals: 'queued' } }] },
  })
}
