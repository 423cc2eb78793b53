import type { Payload } from 'payload'
import { isTooLate } from './rules/lateMail.ts'
import { mailKind } from './rules/mailKind.ts'
import { afterFailedAttempt } from '../outbox/rules/retry.ts'
import { optionsOf } from '../options.ts'
import { holdLease } from '../outbox/holdLease.ts'
import type { Message } from '../payload-types.ts'
import { releasedDedupeKey } from './enqueueMessage.ts'
import { eraseMails } from './erasure/eraseMails.ts'
import { findStoredRegistration, type StoredRegistration } from '../registrations/findRegistration.ts'
import { markRefused, markTaken } from '../registrations/unreachable.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { type Note, traced } from '../runtime/traced.ts'
import type { MailFacts } from './compose/MailFacts.ts'
import type { MailBatch } from './facts/MailBatch.ts'
import { findMessageFacts, type RenderedMail, renderMessageFacts } from './renderMessage.ts'
import { followAddress } from './send/followAddress.ts'
import { gatherConfirmations, recordGathered } from './send/gatherConfirmations.ts'
import { whileMessageIsHeld } from './participantMessages/whileMessageIsHeld.ts'
import { giveUpWaiting } from './send/giveUpWaiting.ts'
import { outdatedReason } from './send/outdatedReason.ts'
import { type MessageResult, releaseMessage } from './send/releaseMessage.ts'
import { supersededReason } from './send/supersededReason.ts'
import { answerInFailure } from './transport/answerInFailure.ts'
import { answerIn } from './transport/mailReceipt.ts'
import type { ServerContact } from '../outbox/serverBreaker.ts'
import { isRecipientRefused, isServerAway, replyCodeOf } from './transport/replyCode.ts'
import { type AnswerCode, storedAnswer } from '../outbox/rules/answer.ts'

interface ClaimedMessage {
  payload: Payload
  message: Message
  batch: MailBatch
  now: Date
}

/** The result of an attempt, and what it told about the mail server. */
interface Attempt {
  result: MessageResult
  contact: ServerContact
}

/**
 * Sends a claimed mail, records the result and releases the lease. Never throws: a fault is logged, and the mail is tried
 * again, at the latest once its lease has expired. Returns what the attempt told about the mail server.
 */
export function sendMessage(claimed: ClaimedMessage): Promise<ServerContact> {
  const { payload, message } = claimed
  return traced({
    payload,
    name: 'mail',
    attributes: { 'events.kind': message.kind, 'events.attempts': message.attempts ?? 1 },
    work: (note) => sendAndRelease({ ...claimed, note }),
  })
}

async function sendAndRelease({
  payload,
  message,
  batch,
  now,
  note,
}: ClaimedMessage & { note: Note }): Promise<ServerContact> {
  const log = { message: message.id, kind: message.kind, attempts: message.attempts }
  const stopRenewing = holdLease({ payload, collection: optionsOf(payload).slugs.messages, entry: message })
  let contact: ServerContact = null
  try {
    const attempt = await attemptToSend({ payload, message, batch, now }).catch((error: unknown) => {
      payload.logger.warn({ ...log, err: toLoggableError(error), msg: 'A mail could not be sent' })
      return { result: resultOfFailure({ error, message, now }), contact: null }
    })
    contact = attempt.contact
    note({ 'events.result': attempt.result.state })
    await recordGathered({ payload, message, result: attempt.result, now })
    const isOurs = await releaseMessage({ payload, message, result: attempt.result })
    payload.logger.info({
      ...log,
      state: attempt.result.state,
      msg: isOurs ? 'Mail handled' : 'Mail handled after its lease',
    })
    if (contact === 'away') {
      const givenUp = await giveUpWaiting({ payload, now })
      if (givenUp > 0) payload.logger.error({ givenUp, msg: 'Mails have waited for four days, given up' })
    }
  } catch (error) {
    payload.logger.error({
      ...log,
      err: toLoggableError(error),
      msg: 'The result of a mail could not be recorded',
    })
  } finally {
    stopRenewing()
  }
  return contact
}

async function attemptToSend({ payload, message: claimed, batch, now }: ClaimedMessage): Promise<Attempt> {
  const registration = await findStoredRegistration({ payload, id: String(claimed.registration) })
  if (!registration) {
    // Deleted while this mail was put into the outbox: what is left of it holds the person's address.
    await eraseMails({ payload, messages: [{ id: claimed.id, messageId: claimed.messageId ?? null }] })
    return notSent('registrationGone')
  }
  const message = await followAddress({ payload, message: claimed, registration })
  if (!message) return notSent('addressCorrected')
  if (!mailKind(message.kind).trueWhile.includes(registration.status)) {
    return notSent('statusChanged')
  }
  const held = await whileMessageIsHeld({ payload, message, registration })
  if (held) return { result: held, contact: null }
  const superseded = await supersededReason({ payload, message, now })
  if (superseded) return notSent(superseded)
  const outdated = await outdatedReason({ payload, message, registration, batch, now })
  if (outdated) return notSentForNow({ message, reason: outdated })
  const facts = await findMessageFacts({ payload, message, registration, now, batch })
  if (!facts) return notSent('eventGone')
  if (isTooLate({ kind: message.kind, event: facts.event, queuedAt: queuedAt(message), now })) {
    return { result: { state: 'late', lastAnswer: storedAnswer('begun') }, contact: null }
  }
  const awaited = whileAccessIsMade({ message, facts, now })
  if (awaited) return awaited
  const isGathered = await gatherConfirmations({ payload, message, now })
  const known = isGathered ? await findMessageFacts({ payload, message, registration, now, batch }) : facts
  if (!known) return notSent('eventGone')
  const mail = await renderMessageFacts({ payload, message, facts: known, now })
  return handOver({ payload, message, registration, mail, now })
}

/** Gives a mail to the mail server, which may refuse it; a refusal says something of the address. */
async function handOver({
  payload,
  message,
  registration,
  mail,
  now,
}: {
  payload: Payload
  message: Message
  registration: StoredRegistration
  mail: RenderedMail
  now: Date
}): Promise<Attempt> {
  try {
    const answer = answerIn(await payload.sendEmail(mail))
    await markTaken({ payload, registration })
    return {
      result: {
        state: 'sent',
        sentAt: now,
        subject: mail.subject,
        lastAnswer: answer ?? storedAnswer('accepted'),
      },
      contact: 'answered',
    }
  } catch (error) {
    payload.logger.warn({
      message: message.id,
      kind: message.kind,
      attempts: message.attempts,
      err: toLoggableError(error),
      msg: 'A mail was not taken',
    })
    const result = resultOfFailure({ error, message, now })
    if (isRecipientRefused(error)) {
      await markRefused({ payload, registration, reason: result.lastAnswer, now })
    }
    const contact = isServerAway(error) ? 'away' : replyCodeOf(error) === null ? null : 'answered'
    return { result, contact }
  }
}

/** Milliseconds for which a mail waits for the personal link that goes into it; it leads to the door where none has come by then. */
const waitsForAccess = 2 * 60_000

/** Milliseconds after which it is looked again whether the link is there. */
const looksForAccess = 5000

/** Puts a mail off whose personal link is being made; null where it is not, or has been waited for long enough. */
function whileAccessIsMade({
  message,
  facts: { access },
  now,
}: {
  message: Message
  facts: MailFacts
  now: Date
}): Attempt | null {
  const isBeingMade = access !== null && access !== 'follows' && access.isBeingMade
  if (!isBeingMade || now.getTime() - queuedAt(message).getTime() >= waitsForAccess) return null
  return {
    result: {
      state: 'queued',
      nextAttemptAt: new Date(now.getTime() + looksForAccess),
      // It was no attempt.
      attempts: (message.attempts ?? 1) - 1,
      lastAnswer: storedAnswer('awaitsAccess'),
    },
    contact: null,
  }
}

function notSent(reason: AnswerCode): Attempt {
  return { result: { state: 'failed', lastAnswer: storedAnswer(reason) }, contact: null }
}

/** Gives up the key of a mail around an event, so that it comes once more where its event makes it due again. */
function notSentForNow({ message: { id }, reason }: { message: Message; reason: AnswerCode }): Attempt {
  const { result, contact } = notSent(reason)
  return { result: { ...result, dedupeKey: releasedDedupeKey(id) }, contact }
}

/** When the mail was wanted: at first, or by an editor once more. */
function queuedAt({ queuedAt, createdAt }: Message): Date {
  return new Date(queuedAt ?? createdAt)
}

function resultOfFailure({
  error,
  message,
  now,
}: {
  error: unknown
  message: Message
  now: Date
}): MessageResult {
  const next = afterFailedAttempt({
    replyCode: replyCodeOf(error),
    attempts: message.attempts ?? 1,
    queuedAt: queuedAt(message),
    now,
    random: Math.random(),
  })
  return { ...next, lastAnswer: answerInFailure(error) }
}
