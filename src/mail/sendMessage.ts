import type { Payload } from 'payload'
import { mailKind } from '../domain/mailKind.ts'
import { afterFailedAttempt } from '../domain/messageRetry.ts'
import type { Message } from '../payload-types.ts'
import { findStoredRegistration } from '../services/findRegistration.ts'
import { toLoggableError } from '../services/loggableError.ts'
import { answerInFailure } from './answerInFailure.ts'
import { holdLease } from './holdLease.ts'
import { answerIn } from './mailReceipt.ts'
import { type MessageResult, releaseMessage } from './releaseMessage.ts'
import { renderMessageFor } from './renderMessage.ts'
import { replyCodeOf } from './replyCode.ts'
import { whyOvertaken } from './whyOvertaken.ts'
import { whyOutdated } from './whyOutdated.ts'

/**
 * Sends a mail that has been claimed, and writes down what became of it. Never throws: a fault is logged, and the
 * mail is tried again, at the latest once its lease has expired.
 */
export async function sendMessage({
  payload,
  message,
  now,
}: {
  payload: Payload
  message: Message
  now: Date
}): Promise<void> {
  const log = { message: message.id, kind: message.kind, attempts: message.attempts }
  const letGo = holdLease({ payload, message })
  try {
    const result = await attempt({ payload, message, now }).catch((error: unknown) => {
      payload.logger.warn({ ...log, err: toLoggableError(error), msg: 'A mail could not be sent' })
      return resultOfFailure({ error, message, now })
    })
    const isOurs = await releaseMessage({ payload, message, result })
    payload.logger.info({
      ...log,
      state: result.state,
      msg: isOurs ? 'Mail handled' : 'Mail handled after its lease',
    })
  } catch (error) {
    payload.logger.error({
      ...log,
      err: toLoggableError(error),
      msg: 'What became of a mail could not be written down',
    })
  } finally {
    letGo()
  }
}

async function attempt({
  payload,
  message,
  now,
}: {
  payload: Payload
  message: Message
  now: Date
}): Promise<MessageResult> {
  const id = String(message.registration)
  const registration = await findStoredRegistration({ payload, id })
  if (!registration) return notSent('Die Anmeldung gibt es nicht mehr.')
  if (!mailKind(message.kind).trueWhile.includes(registration.status)) {
    return notSent('Die Anmeldung hat inzwischen einen anderen Status.')
  }
  const overtaken = await whyOvertaken({ payload, message, now })
  if (overtaken) return notSent(overtaken)
  const outdated = await whyOutdated({ payload, message, eventId: registration.event, now })
  if (outdated) return notSent(outdated)
  const mail = await renderMessageFor({ payload, message, registration, now })
  if (!mail) return notSent('Die Veranstaltung gibt es nicht mehr.')
  const answer = answerIn(await payload.sendEmail(mail))
  return { state: 'sent', sentAt: now, subject: mail.subject, lastAnswer: answer ?? 'Angenommen' }
}

function notSent(reason: string): MessageResult {
  return { state: 'failed', lastAnswer: `Nicht gesendet: ${reason}` }
}

function resultOfFailure({
  error,
  message: { attempts, createdAt },
  now,
}: {
  error: unknown
  message: Message
  now: Date
}): MessageResult {
  const next = afterFailedAttempt({
    replyCode: replyCodeOf(error),
    attempts: attempts ?? 1,
    queuedAt: new Date(createdAt),
    now,
    random: Math.random(),
  })
  return { ...next, lastAnswer: answerInFailure(error) }
}
