import type { Locale } from '../../i18n/rules/locale.ts'
import type { SendingState } from './participantMessage.ts'

/** What editors see of where a message to participants stands. */
export const sendingStateLabels: Record<SendingState, Record<Locale, string>> = {
  scheduled: { de: 'geplant', en: 'scheduled' },
  sending: { de: 'wird verschickt', en: 'going out' },
  paused: { de: 'angehalten', en: 'paused' },
  cancelled: { de: 'abgebrochen', en: 'called off' },
  sent: { de: 'verschickt', en: 'sent' },
}
