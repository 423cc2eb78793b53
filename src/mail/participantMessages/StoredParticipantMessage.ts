import type { Payload, Where } from 'payload'
import type { Audience } from '../../announcements/rules/audience.ts'
import type { MessageTexts, SendingState } from '../../announcements/rules/participantMessage.ts'
import { optionsOf } from '../../options.ts'

/** A message to participants, with the columns that no access ever shows. */
export interface StoredParticipantMessage {
  id: string
  /** As the database has it, which may be a number. */
  event: string
  state: SendingState
  texts: MessageTexts
  audience: Audience
  /** RFC 3339. */
  sendAt: string
  /** When it was written, RFC 3339. */
  changedAt: string
  by: string | null
  /** Sets its mails apart from those of other messages about the event. */
  revision: number
  /** How many people it is for; null until they are known. */
  recipients: number | null
  delivered: number | null
  /** When everybody's mail was in the outbox, RFC 3339. */
  enqueuedAt?: string | null
}

const isMessage: Where = { kind: { equals: 'participantMessage' } }

/** Finds messages to participants, the newest first. */
export async function findParticipantMessages({
  payload,
  where,
  limit = 0,
}: {
  payload: Payload
  where: Where
  /** Default: all. */
  limit?: number
}): Promise<StoredParticipantMessage[]> {
  const { docs } = await payload.db.find<StoredParticipantMessage>({
    collection: optionsOf(payload).slugs.announcements,
    where: { and: [isMessage, where] },
    sort: '-changedAt',
    limit,
    pagination: false,
  })
  return docs
}
