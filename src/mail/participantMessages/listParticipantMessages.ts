import type { Payload, Where } from 'payload'
import { textFor } from '../../announcements/rules/participantMessage.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'
import { storedAnswer } from '../../outbox/rules/answer.ts'
import type { ListedParticipantMessage } from '../rules/writtenMessages.ts'
import { findParticipantMessages, type StoredParticipantMessage } from './StoredParticipantMessage.ts'

/** More are to be found among the announcements. */
const shown = 20

/** The newest messages to the people of an event, with how far each has come. */
export async function listParticipantMessages({
  payload,
  eventId,
  locale,
}: {
  payload: Payload
  eventId: string | number
  locale: Locale
}): Promise<ListedParticipantMessage[]> {
  const where = { event: { equals: eventId } }
  const messages = await findParticipantMessages({ payload, where, limit: shown })
  return Promise.all(messages.map((message) => listed({ payload, message, locale })))
}

async function listed({
  payload,
  message: { id, state, texts, audience, sendAt, changedAt, by, recipients, delivered, enqueuedAt },
  locale,
}: {
  payload: Payload
  message: StoredParticipantMessage
  locale: Locale
}): Promise<ListedParticipantMessage> {
  const count = async (...and: Where[]): Promise<number> => {
    const { totalDocs } = await payload.db.count({
      collection: optionsOf(payload).slugs.messages,
      where: { and: [{ announcement: { equals: id } }, ...and] },
    })
    return totalDocs
  }
  const leftOut = await count(
    { state: { equals: 'failed' } },
    { lastAnswer: { equals: storedAnswer('statusChanged') } },
  )
  const sent = await count({ state: { equals: 'sent' } })
  return {
    id: String(id),
    subject: textFor({ texts, locale })?.subject ?? '',
    state,
    group: audience.group,
    answer: audience.answer?.values[0] ?? null,
    chosen: audience.chosen?.count ?? null,
    by,
    writtenAt: changedAt,
    sendAt,
    recipients: enqueuedAt ? recipients : null,
    // Mails are deleted with their people.
    sent: Math.max(sent, delivered ?? 0),
    failed: (await count({ state: { in: ['failed', 'bounced'] } })) - leftOut,
    leftOut,
  }
}
