import type { Payload, Where } from 'payload'
import {
  comesAnew,
  confirmedBefore,
  type EventMail,
  eventMailRevision,
  eventMails,
  eventMailSpan,
  isRevisionOf,
  toldFrom,
  whyNoEventMail,
} from './rules/eventMails.ts'
import { idsIn } from '../events/eventDocuments.ts'
import { optionsOf } from '../options.ts'
import type { Message } from '../payload-types.ts'
import type { StoredRegistration } from '../registrations/findRegistration.ts'
import { enqueueMessage, hasReleasedKey } from './enqueueMessage.ts'
import { type EventForMails, eventForMails, eventMailColumns } from './facts/eventForMails.ts'
import { MailBatch } from './facts/MailBatch.ts'
import { isAttendanceNoted } from './participantMessages/eachAddressee.ts'
import { perPayload } from '../runtime/perPayload.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'

const pageSize = 500

/** Milliseconds after which to look again at an event whose mails are in the outbox: attendance may have been noted since. */
const lookAgainAfter = 15 * 60_000

/** When the people of an event were last gone through for a mail. Saves queries and nothing else. */
const lastPasses = perPayload('event-mail-passes', () => new Map<string, number>())

/**
 * Puts the reminders and the mails afterwards that are due into the outbox, each once however often and in however
 * many processes this runs. One indexed query where nothing is due.
 */
export async function enqueueEventMails({
  payload,
  now,
  passes = lastPasses(payload),
}: {
  payload: Payload
  now: Date
  /** Default: those of this process. */
  passes?: Map<string, number>
}): Promise<void> {
  for (const [key, at] of passes) if (now.getTime() - at >= lookAgainAfter) passes.delete(key)
  const batch = new MailBatch({ payload, now })
  for (const event of await findEventsAround({ payload, now })) {
    const mail = eventMails.find((each) => whyNoEventMail({ mail: each, event, now }) === null)
    if (!mail) continue
    const key = `${event.id}:${eventMailRevision({ mail, startsAt: event.startsAt })}`
    if (passes.has(key)) continue
    await enqueueForEvent({ payload, event, mail, batch, now })
    passes.set(key, now.getTime())
  }
}

/** Events that begin within a day or ended within a week: no others have mails. */
async function findEventsAround({ payload, now }: { payload: Payload; now: Date }): Promise<EventForMails[]> {
  const at = (milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString()
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.events,
    where: {
      and: [
        { _status: { equals: 'published' } },
        { status: { equals: 'scheduled' } },
        { startsAt: { less_than_equal: at(eventMailSpan.before) } },
        { endsAt: { greater_than: at(-eventMailSpan.after) } },
      ],
    },
    select: eventMailColumns,
    sort: 'startsAt',
    depth: 0,
    joins: false,
    pagination: false,
    showHiddenFields: true,
  })
  return docs.map((event) => eventForMails({ event, payload }))
}

async function enqueueForEvent({
  payload,
  event,
  mail,
  batch,
  now,
}: {
  payload: Payload
  event: EventForMails
  mail: EventMail
  batch: MailBatch
  now: Date
}): Promise<void> {
  const recipients = await recipientsOf({ payload, event, mail })
  const pending = { kind: mail.kind, revision: eventMailRevision({ mail, startsAt: event.startsAt }) }
  for (let after: string | null = null; ;) {
    const page: StoredRegistration[] = await findPage({ payload, recipients, after })
    const told = await toldOf({ payload, page, event, mail })
    for (const registration of page) {
      if (told.has(String(registration.id))) continue
      await yieldToEventLoop()
      const title = await batch.title(registration)
      await enqueueMessage({ payload, registration, mail: pending, title, now })
    }
    if (page.length < pageSize) return
    after = page.at(-1)?.id ?? null
  }
}

/** Whom a mail goes to. Where attendance has been noted for anybody, those who were not there get none afterwards. */
async function recipientsOf({
  payload,
  event,
  mail,
}: {
  payload: Payload
  event: EventForMails
  mail: EventMail
}): Promise<Where[]> {
  const confirmed: Where[] = [{ event: { equals: event.id } }, { status: { equals: 'confirmed' } }]
  if (mail.kind === 'reminder') {
    const latest = confirmedBefore({ mail, times: event }).toISOString()
    const told = await lastTold({ payload, event, mail })
    return [
      ...confirmed,
      { confirmedAt: { less_than_equal: latest } },
      ...(told === null ? [] : [{ createdAt: { greater_than: told } }]),
    ]
  }
  const isNoted = await isAttendanceNoted({ payload, eventId: String(event.id) })
  return isNoted ? [...confirmed, { attended: { equals: true } }] : confirmed
}

async function findPage({
  payload,
  recipients,
  after,
}: {
  payload: Payload
  recipients: Where[]
  after: string | null
}): Promise<StoredRegistration[]> {
  const { docs } = await payload.db.find<StoredRegistration>({
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [...recipients, ...(after === null ? [] : [{ id: { greater_than: after } }])] },
    sort: 'id',
    limit: pageSize,
    pagination: false,
  })
  return docs
}

/** When people were told of a change so shortly before a reminder that they need none; null where they were not. */
async function lastTold({
  payload,
  event,
  mail,
}: {
  payload: Payload
  event: EventForMails
  mail: EventMail
}): Promise<string | null> {
  const from = toldFrom({ mail, times: event })
  if (from === null) return null
  const { docs } = await payload.db.find<{ changedAt: string }>({
    collection: optionsOf(payload).slugs.announcements,
    where: {
      and: [
        { event: { equals: event.id } },
        { kind: { equals: 'changed' } },
        { informed: { equals: true } },
        { changedAt: { greater_than: from.toISOString() } },
      ],
    },
    sort: '-changedAt',
    limit: 1,
    pagination: false,
  })
  return docs[0]?.changedAt ?? null
}

/** The ids of those who have had a mail, or for whom it waits in the outbox, and who are not to get it anew. */
async function toldOf({
  payload,
  page,
  event,
  mail,
}: {
  payload: Payload
  page: readonly StoredRegistration[]
  event: EventForMails
  mail: EventMail
}): Promise<Set<string>> {
  if (page.length === 0) return new Set()
  const { docs } = await payload.db.find<
    Pick<Message, 'registration' | 'revision' | 'state' | 'sentAt' | 'dedupeKey'>
  >({
    collection: optionsOf(payload).slugs.messages,
    where: { and: [{ registration: { in: page.map(({ id }) => id) } }, { kind: { equals: mail.kind } }] },
    select: { registration: true, revision: true, state: true, sentAt: true, dedupeKey: true },
    limit: 0,
    pagination: false,
  })
  const revision = eventMailRevision({ mail, startsAt: event.startsAt })
  const isAnew = comesAnew({ mail, times: event })
  const told = docs.filter((each) => {
    if (each.revision === revision) return !(hasReleasedKey(each) && each.state === 'failed')
    const isOther = isRevisionOf({ revision: each.revision ?? 0, mail })
    return isOther && !isAnew && (Boolean(each.sentAt) || each.state === 'queued')
  })
  return new Set(idsIn(told.map((each) => each.registration)))
}
