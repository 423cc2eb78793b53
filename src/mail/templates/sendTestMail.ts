import type { Payload, SendEmailOptions } from 'payload'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { toLoggableError } from '../../runtime/loggableError.ts'
import { storedAnswer } from '../../outbox/rules/answer.ts'
import { hasMailAdapter } from '../transport/hasMailAdapter.ts'
import { answerInFailure } from '../transport/answerInFailure.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import { mailHeaders } from '../transport/mailHeaders.ts'
import { answerIn } from '../transport/mailReceipt.ts'

const minute = 60

/** Each process counts by itself: it is only there so that nobody presses a button too often. */
const limiter = new RateLimiterMemory({ points: 5, duration: 10 * minute })

/** Under which it is remembered that one went out. */
const sentKey = 'green-forum-events:test-mail'

/** Tells whether a test mail ever went out. */
export async function wasTestMailSent(payload: Payload): Promise<boolean> {
  return payload.kv.has(sentKey)
}

/** The result of a test mail. */
export type TestMailResult =
  | { outcome: 'sent' | 'refused'; answer: string }
  | {
      outcome: 'tooMany'
      /** Minutes to wait. */
      minutes: number
    }

/** Sends an editor a mail of theirs, past the outbox: at once, and never again. Five in ten minutes. */
export async function sendTestMail({
  payload,
  render,
  locale,
  to,
}: {
  payload: Payload
  /** Asked only where one may be sent. */
  render: () => Promise<
    Pick<SendEmailOptions, 'text' | 'html' | 'attachments' | 'from'> & { subject: string }
  >
  locale: Locale
  /** The editor's own address. */
  to: string
}): Promise<TestMailResult> {
  if (!hasMailAdapter(payload)) return { outcome: 'refused', answer: storedAnswer('noMailAdapter') }
  try {
    await limiter.consume(to)
  } catch (refusal) {
    return { outcome: 'tooMany', minutes: Math.ceil((refusal as RateLimiterRes).msBeforeNext / 60_000) }
  }
  const { subject, ...parts } = await render()
  try {
    const receipt = await payload.sendEmail({
      ...parts,
      to: { name: '', address: to },
      subject: `[Test] ${subject}`,
      headers: mailHeaders(locale),
    })
    await payload.kv.set(sentKey, true)
    return { outcome: 'sent', answer: answerIn(receipt) ?? '' }
  } catch (error) {
    payload.logger.warn({ err: toLoggableError(error), msg: 'A test mail could not be sent' })
    return { outcome: 'refused', answer: answerInFailure(error) }
  }
}
