import type { Payload, Where } from 'payload'
import {
  confirmedBefore,
  type EventMail,
  eventMailRevision,
  eventMails,
  eventMailSpan,
  whyNoEventMail,
} from './rules/eventMails.ts'
import { optionsOf } from '../options.ts'
import type { StoredRegistration } from '../registrations/findRegistration.ts'
import { dedupeKeyOf, enqueueMessage } from './enqueueMessage.ts'
import { type EventForMails, eventForMails, eventMailColumns } from './facts/eventForMails.ts'
import { EventTitles } from './facts/EventTitles.ts'
import { keepPace } from '../outbox/pace.ts'

const pageSize = 500

/** Milliseconds after which to look again at an event whose mails are in the outbox: attendance may have been noted since. */
const lookAgainAfter = 15 * 60_000

/** When the people of an event were last gone through for a mail. */
export type EventMailMemory = Map<string, number>

// Saves questions and nothing else: what has been put into the outbox stands there.
const memories = new WeakMap<Payload, EventMailMemory>()

function memoryOf(payload: Payload): EventMailMemory {
  const known = memories.get(payload)
  if (known) return known
  const memory: EventMailMemory = new Map()
  memories.set(payload, memory)
  return memory
}

/**
 * Puts the reminders and the mails afterwards that are due into the outbox, each once however often and in however
 * many processes this runs. Asks one indexed question where nothing is due.
 */
export async function enqueueEventMails({
  payload,
  now,
  memory = memoryOf(payload),
}: {
  payload: Payload
  now: Date
  memory?: EventMailMemory
}): Promise<void> {
  for (const [key, at] of memory) if (now.getTime() - at >= lookAgainAfter) memory.delete(key)
  const titles = new EventTitles(payload)
  for (const event of await findEventsAround({ payload, now })) {
    const mail = eventMails.find((each) => whyNoEventMail({ mail: each, event, now }) === null)
    if (!mail) continue
    const key = `${event.id}:${eventMailRevision({ mail, startsAt: event.startsAt })}`
    if (memory.has(key)) continue
    await enqueueForEvent({ payload, event, mail, titles, now })
    memory.set(key, now.getTime())
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
  })
  return docs.map((event) => eventForMails({ event, payload }))
}

async function enqueueForEvent({
  payload,
  event,
  mail,
  titles,
  now,
}: {
  payload: Payload
  event: EventForMails
  mail: EventMail
  titles: EventTitles
  now: Date
}): Promise<void> {
  const recipients = await recipientsOf({ payload, event, mail })
  const debt = { kind: mail.kind, revision: eventMailRevision({ mail, startsAt: event.startsAt }) }
  const pace = keepPace(payload)
  for (let after: string | null = null; ;) {
    const page: StoredRegistration[] = await findPage({ payload, recipients, after })
    const known = await knownKeys({ payload, keys: page.map((each) => dedupeKeyOf(each, debt)) })
    for (const registration of page) {
      if (known.has(dedupeKeyOf(registration, debt))) continue
      await pace.rest()
      const began = performance.now()
      await enqueueMessage({ payload, registration, mail: debt, title: await titles.of(registration), now })
      pace.worked(performance.now() - began)
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
    return [...confirmed, { confirmedAt: { less_than_equal: latest } }]
  }
  const attended: Where = { attended: { equals: true } }
  const { totalDocs } = await payload.db.count({
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [{ event: { equals: event.id } }, attended] },
  })
  return totalDocs > 0 ? [...confirmed, attended] : confirmed
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

/** Those of some keys that the outbox has. */
async function knownKeys({ payload, keys }: { payload: Payload; keys: string[] }): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const { docs } = await payload.db.find<{ dedupeKey: string }>({
    collection: optionsOf(payload).slugs.messages,
    where: { dedupeKey: { in: keys } },
    select: { dedupeKey: true },
    limit: 0,
    pagination: false,
  })
  return new Set(docs.map(({ dedupeKey }) => dedupeKey))
}
