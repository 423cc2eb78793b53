import type { Payload } from 'payload'
import { mailKind } from '../domain/mailKind.ts'
import { afterFailedAttempt } from '../domain/messageRetry.ts'
import type { Message } from '../payload-types.ts'
import { eraseMails } from '../services/deletion/eraseMails.ts'
import { findStoredRegistration } from '../services/findRegistration.ts'
import { toLoggableError } from '../services/loggableError.ts'
import { holdLease } from './holdLease.ts'
import { answerIn } from './mailReceipt.ts'
import { type MessageResult, releaseMessage } from './releaseMessage.ts'
import { renderMessageFor } from './renderMessage.ts'
import { replyCodeOf } from './replyCode.ts'

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
  if (!registration) {
    // Deleted while this mail was put into the outbox: what is left of it holds the person's address.
    await eraseMails({ payload, messages: [{ id: message.id, messageId: message.messageId ?? null }] })
    return notSent('Die Anmeldung gibt es nicht mehr.')
  }
  if (!mailKind(message.kind).trueWhile.includes(registration.status)) {
    return notSent('Die Anmeldung hat inzwischen einen anderen Status.')
  }
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

/** What editors read of a failure: the server's own words, or what kind of fault kept us from asking it. */
function answerInFailure(error: unknown): string {
  const { response, code } = (error ?? {}) as { response?: unknown; code?: unknown }
  if (typeof response === 'string') return response
  if (typeof code === 'string') return `Der Mailserver war nicht zu erreichen (${code}).`
  return 'Ein Fehler im System hat den Versand verhindert; Näheres steht im Protokoll.'
}
