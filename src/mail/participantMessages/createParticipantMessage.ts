import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { Audience } from '../../announcements/rules/audience.ts'
import type { MessageTexts } from '../../announcements/rules/participantMessage.ts'
import { isUniqueViolation } from '../../database/isUniqueViolation.ts'
import { optionsOf } from '../../options.ts'
import { notifyMailWorker } from '../../outbox/notifyMailWorker.ts'
import { findParticipantMessages, type StoredParticipantMessage } from './StoredParticipantMessage.ts'

/**
 * Stores a message that the worker sends at its time. One with the same words for the same people of the event is there
 * once, however often and by how many it is asked for: whoever comes later gets that one.
 */
export async function createParticipantMessage({
  payload,
  eventId,
  texts,
  audience,
  sendAt,
  by,
  now,
}: {
  payload: Payload
  eventId: string | number
  texts: MessageTexts
  audience: Audience
  sendAt: Date
  /** Who writes it, by name. */
  by: string
  now: Date
}): Promise<{ message: StoredParticipantMessage; isNew: boolean }> {
  const debtId = digestOf({ eventId, texts, audience })
  for (;;) {
    const revision = await nextRevision({ payload, eventId })
    try {
      const message = (await payload.db.create({
        collection: optionsOf(payload).slugs.announcements,
        data: {
          event: eventId,
          kind: 'participantMessage',
          revision,
          changes: [],
          informed: true,
          state: 'scheduled',
          texts,
          audience,
          sendAt: sendAt.toISOString(),
          by,
          changedAt: now.toISOString(),
          debtId,
          key: `${eventId}:${revision}:participantMessage`,
        },
      })) as StoredParticipantMessage
      notifyMailWorker(payload)
      return { message, isNew: true }
    } catch (error) {
      if (!isUniqueViolation(error, 'debtId') && !isUniqueViolation(error, 'key')) throw error
      // Of two that were written at the same moment, one takes the next number.
      const [same] = await findParticipantMessages({
        payload,
        where: { debtId: { equals: debtId } },
        limit: 1,
      })
      if (same) return { message: same, isNew: false }
    }
  }
}

async function nextRevision({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string | number
}): Promise<number> {
  const messages = await findParticipantMessages({ payload, where: { event: { equals: eventId } } })
  return Math.max(0, ...messages.map(({ revision }) => revision)) + 1
}

function digestOf({
  eventId,
  texts: { de, en },
  audience: { group, answer, chosen },
}: {
  eventId: string | number
  texts: MessageTexts
  audience: Audience
}): string {
  const said = [de, en].map((text) => (text ? [text.subject, text.body] : null))
  const whom = [group, answer?.question ?? null, answer?.values ?? null, ...(chosen?.ids ?? [])]
  const whole = JSON.stringify([String(eventId), said, whom])
  return `message:${createHash('sha256').update(whole).digest('base64url')}`
}
