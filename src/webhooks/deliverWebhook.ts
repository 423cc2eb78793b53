import type { WebhookAnswer } from './rules/webhookAnswer.ts'
import { isPublicAddress } from './rules/publicAddress.ts'
import { webhookUrlProblem } from './rules/webhookUrl.ts'
import { PrivateAddressError, postWebhook } from './postWebhook.ts'
import { signatureHeaders } from './signatureHeaders.ts'
import type { WebhookSite } from '../sites/webhookSites.ts'
import { type AnswerCode, storedAnswer } from '../outbox/rules/answer.ts'

/** Milliseconds that a receiver gets from the look-up of its name to the end of its answer. */
const longestRequest = 15_000

/** How a request to a receiver ended. */
interface ReceiverAnswer {
  /** Null where none came. */
  answer: WebhookAnswer | null
  /** What is stored of it: the beginning of the receiver's own text, or an answer of ours. */
  shown: string
}

/** Signs a body, posts it to a site, and says what came of it. Never throws for what the other side does. */
export async function deliverWebhook({
  site: { url, secret },
  webhookId,
  body,
  allowsPrivate,
  signal,
}: {
  site: Pick<WebhookSite, 'url' | 'secret'>
  webhookId: string
  body: string
  allowsPrivate: boolean
  /** Ends the request before its time. Default: nothing does. */
  signal?: AbortSignal
}): Promise<ReceiverAnswer> {
  // Checked when it was saved; what is allowed may have changed since.
  const problem = webhookUrlProblem({ url, allowsPrivate })
  if (problem) return { answer: null, shown: storedAnswer('webhookUrl', problem) }
  const timeout = AbortSignal.timeout(longestRequest)
  try {
    // Receivers compare the time with their own clock, so it is the real one.
    const headers = signatureHeaders({ webhookId, secret, body, sentAt: new Date() })
    const { text, ...answer } = await postWebhook({
      url,
      body,
      headers,
      mayGoTo: allowsPrivate ? () => true : isPublicAddress,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
    return { answer, shown: text ? `${answer.status}: ${text}` : String(answer.status) }
  } catch (error) {
    return {
      answer: null,
      shown: faultIn({ error, isTimeout: timeout.aborted, isStop: signal?.aborted ?? false }),
    }
  }
}

/** Why no answer came; it holds nothing of the address. */
function faultIn({
  error,
  isTimeout,
  isStop,
}: {
  error: unknown
  isTimeout: boolean
  isStop: boolean
}): string {
  if (error instanceof PrivateAddressError) return storedAnswer('webhookUrl', 'private')
  if (isTimeout) return storedAnswer('noAnswerWithin', String(longestRequest / 1000))
  if (isStop) return storedAnswer('interrupted')
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const known = Object.hasOwn(faults, code) ? faults[code] : undefined
  return known ? storedAnswer(known) : storedAnswer('noConnection', code)
}

const faults: Record<string, AnswerCode> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'brokeOff',
  ENOTFOUND: 'noHost',
  CERT_HAS_EXPIRED: 'certificateExpired',
}
