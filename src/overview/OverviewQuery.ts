import type { Payload } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'

/** What each part of the overview is asked with. */
export interface OverviewQuery {
  payload: Payload
  locale: Locale
  now: Date
  /** The events that the user helps with; null where they look after all. */
  helped: (string | number)[] | null
}
