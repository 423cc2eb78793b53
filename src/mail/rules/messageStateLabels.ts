import type { Locale } from '../../i18n/rules/locale.ts'
import type { MessageState } from '../../outbox/rules/retry.ts'

/** What the states of a mail are called. Only webhooks and tasks of conferences are `overtaken`. */
export const messageStateLabels: Record<Exclude<MessageState, 'overtaken'>, Record<Locale, string>> = {
  queued: { de: 'wartet', en: 'queued' },
  sending: { de: 'wird gesendet', en: 'sending' },
  sent: { de: 'gesendet', en: 'sent' },
  failed: { de: 'gescheitert', en: 'failed' },
  late: { de: 'zu spät', en: 'too late' },
  stopped: { de: 'angehalten', en: 'stopped' },
  bounced: { de: 'unzustellbar', en: 'undeliverable' },
}
