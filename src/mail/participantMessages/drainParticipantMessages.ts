import type { Payload, Where } from 'payload'
import { isKnownAfterwards, withoutPeople } from '../../announcements/rules/audience.ts'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { compareAndSetMany } from '../../database/compareAndSetMany.ts'
import { defaultLocale } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'
import { toLoggableError } from '../../runtime/loggableError.ts'
import { yieldToEventLoop } from '../../runtime/yieldToEventLoop.ts'
import { enqueueMessage } from '../enqueueMessage.ts'
import { MailBatch } from '../facts/MailBatch.ts'
import { eachAddressee } from './eachAddressee.ts'
import { findMessageEvent } from './findMessageEvent.ts'
import { findParticipantMessages, type StoredParticipantMessage } from './StoredParticipantMessage.ts'

/**
 * Begins the messages to participants that are due: a mail in the outbox for everybody they are for. Lets those go on that
 * were held, and ends those that have reached everybody. Each step may be repeated: what is there is found by its keys, so
 * that a crash in between loses nobody and nobody gets two. One message that fails does not hold up the others. Safe in any
 * number of processes at once. Returns how many are going out.
 */
export async function drainParticipantMessages({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const isDue: Where = {
    or: [
      { and: [{ state: { equals: 'scheduled' } }, { sendAt: { less_than_equal: now.toISOString() } }] },
      { state: { equals: 'sending' } },
    ],
  }
  let going = 0
  for (const message of await findParticipantMessages({ payload, where: isDue })) {
    try {
      if (message.state === 'scheduled' && !(await begin({ payload, message, now }))) continue
      if (!message.enqueuedAt) await enqueueAll({ payload, message, now })
      await wakeHeld({ payload, message, now })
      if (!(await endWhereDone({ payload, message }))) going += 1
    } catch (error) {
      const log = { message: message.id, err: toLoggableError(error) }
      payload.logger.error({ ...log, msg: 'A message to participants could not be put into the outbox' })
    }
  }
  return going
}

/** False where it is not to begin: its event is gone, or not over though it is for those who were there or were not. */
async function begin({
  payload,
  message,
  now,
}: {
  payload: Payload
  message: StoredParticipantMessage
  now: Date
}): Promise<boolean> {
  const event = message.event
    ? await findMessageEvent({ payload, eventId: message.event, locale: defaultLocale, now })
    : null
  if (event && isKnownAfterwards(message.audience.group) && !event.isOver) return false
  const data = event
    ? { state: 'sending' }
    : { state: 'cancelled', audience: withoutPeople(message.audience) }
  const begun = await setWhile({ payload, message, state: 'scheduled', data })
  return begun && event !== null
}

async function enqueueAll({
  payload,
  message: { id, event: eventId, audience, revision },
  now,
}: {
  payload: Payload
  message: StoredParticipantMessage
  now: Date
}): Promise<void> {
  const batch = new MailBatch({ payload, now })
  const mail = { kind: 'participantMessage' as const, revision }
  let recipients = 0
  for await (const page of eachAddressee({ payload, eventId, audience })) {
    if (!(await isGoingOut({ payload, id }))) return
    for (const registration of page) {
      await yieldToEventLoop()
      const title = await batch.title(registration)
      await enqueueMessage({ payload, registration, mail, title, announcement: id, now })
      recipients += 1
    }
  }
  await compareAndSet({
    payload,
    collection: optionsOf(payload).slugs.announcements,
    where: { and: [{ id: { equals: id } }, { state: { equals: 'sending' } }] },
    data: { recipients, enqueuedAt: now.toISOString() },
  })
}

async function isGoingOut({ payload, id }: { payload: Payload; id: string }): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { state: { equals: 'sending' } }] }
  return (await findParticipantMessages({ payload, where, limit: 1 })).length > 0
}

/** Each time, since a mail that was on its way when its message was held says so only after the message goes on. */
function wakeHeld({
  payload,
  message: { id },
  now,
}: {
  payload: Payload
  message: StoredParticipantMessage
  now: Date
}): Promise<void> {
  return compareAndSetMany({
    payload,
    collection: optionsOf(payload).slugs.messages,
    where: {
      and: [
        { announcement: { equals: id } },
        { state: { equals: 'queued' } },
        { nextAttemptAt: { exists: false } },
      ],
    },
    data: { nextAttemptAt: now.toISOString(), queuedAt: now.toISOString() },
  })
}

async function endWhereDone({
  payload,
  message,
}: {
  payload: Payload
  message: StoredParticipantMessage
}): Promise<boolean> {
  const [stored] = await findParticipantMessages({ payload, where: { id: { equals: message.id } }, limit: 1 })
  if (!stored?.enqueuedAt) return false
  const count = async (state: Where): Promise<number> => {
    const { totalDocs } = await payload.db.count({
      collection: optionsOf(payload).slugs.messages,
      where: { and: [{ announcement: { equals: message.id } }, state] },
    })
    return totalDocs
  }
  if ((await count({ state: { in: ['queued', 'sending'] } })) > 0) return false
  const delivered = await count({ state: { equals: 'sent' } })
  const audience = withoutPeople(message.audience)
  return setWhile({ payload, message, state: 'sending', data: { state: 'sent', delivered, audience } })
}

async function setWhile({
  payload,
  message: { id },
  state,
  data,
}: {
  payload: Payload
  message: StoredParticipantMessage
  state: string
  data: Record<string, unknown>
}): Promise<boolean> {
  const written = await compareAndSet({
    payload,
    collection: optionsOf(payload).slugs.announcements,
    where: { and: [{ id: { equals: id } }, { state: { equals: state } }] },
    data,
  })
  return written !== null
}
