import type { Payload } from 'payload'
import { type Addressable, isAddressed } from '../../announcements/rules/audience.ts'
import { storedAnswer } from '../../outbox/rules/answer.ts'
import type { Message } from '../../payload-types.ts'
import type { MessageResult } from '../send/releaseMessage.ts'
import { findMessageOf } from './findMessageOf.ts'

/**
 * What becomes of a mail that carries a message to participants and must not go out now: the message is held or was called
 * off, or is not for whoever stands as this person does by now. Null where it may, and for all other mails.
 */
export async function whileMessageIsHeld({
  payload,
  message,
  registration,
}: {
  payload: Payload
  message: Message
  registration: Addressable
}): Promise<MessageResult | null> {
  if (message.kind !== 'participantMessage') return null
  const written = await findMessageOf({ payload, message })
  if (!written) return { state: 'failed', lastAnswer: storedAnswer('eventGone') }
  if (written.state === 'cancelled') return { state: 'stopped', lastAnswer: storedAnswer('messageCalledOff') }
  if (written.state === 'paused') {
    // It was no attempt. Without a time for the next one, it waits until the message goes on.
    const attempts = (message.attempts ?? 1) - 1
    return { state: 'queued', attempts, lastAnswer: storedAnswer('messageHeld') }
  }
  if (isAddressed({ audience: written.audience, registration })) return null
  return { state: 'failed', lastAnswer: storedAnswer('statusChanged') }
}
