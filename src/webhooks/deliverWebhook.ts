import type { WebhookAnswer } from './rules/webhookAnswer.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { isPublicAddress } from './rules/publicAddress.ts'
import { webhookUrlProblem, webhookUrlProblems } from './rules/webhookUrl.ts'
import { PrivateAddressError, postWebhook } from './postWebhook.ts'
import { signatureHeaders } from './signatureHeaders.ts'
import type { WebhookSite } from '../sites/webhookSites.ts'

/** Milliseconds that a receiver gets from the look-up of its name to the end of its answer. */
const longestRequest = 15_000

/** How a request to a receiver ended. */
interface ReceiverAnswer {
  /** Null where none came. */
  answer: WebhookAnswer | null
  /** What editors read of it, with the beginning of the receiver's own text. */
  shown: string
}

/** Signs a body, posts it to a site, and says what came of it. Never throws for what the other side does. */
export async function deliverWebhook({
  site: { url, secret },
  webhookId,
  body,
  allowsPrivate,
  locale,
  signal,
}: {
  site: Pick<WebhookSite, 'url' | 'secret'>
  webhookId: string
  body: string
  allowsPrivate: boolean
  locale: Locale
  /** Ends the request before its time. Default: nothing does. */
  signal?: AbortSignal
}): Promise<ReceiverAnswer> {
  // Checked when it was saved; what is allowed may have changed since.
  const problem = webhookUrlProblem({ url, allowsPrivate })
  if (problem) return { answer: null, shown: webhookUrlProblems[problem][locale] }
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
      shown: faultIn({ error, isTimeout: timeout.aborted, isStop: signal?.aborted ?? false })[locale],
    }
  }
}

/** Why no answer came, in words that hold nothing of the address. */
function faultIn({
  error,
  isTimeout,
  isStop,
}: {
  error: unknown
  isTimeout: boolean
  isStop: boolean
}): Record<Locale, string> {
  if (error instanceof PrivateAddressError) return webhookUrlProblems.private
  if (isTimeout) {
    const seconds = longestRequest / 1000
    return {
      de: `Keine Antwort innerhalb von ${seconds} Sekunden.`,
      en: `No answer within ${seconds} seconds.`,
    }
  }
  if (isStop) {
    return { de: 'Unterbrochen: Der Server wurde angehalten.', en: 'Interrupted: the server was stopped.' }
  }
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const known = Object.hasOwn(faults, code) ? faults[code] : undefined
  return (
    known ?? { de: `Keine Verbindung (${code || 'unbekannt'}).`, en: `No connection (${code || 'unknown'}).` }
  )
}

const faults: Record<string, Record<Locale, string>> = {
  ECONNREFUSED: { de: 'Die Verbindung wurde abgelehnt.', en: 'The connection was refused.' },
  ECONNRESET: { de: 'Die Verbindung ist abgebrochen.', en: 'The connection broke off.' },
  ENOTFOUND: { de: 'Den Rechner dieser Adresse gibt es nicht.', en: 'There is no host of this name.' },
  CERT_HAS_EXPIRED: { de: 'Das Zertifikat ist abgelaufen.', en: 'The certificate has expired.' },
}
