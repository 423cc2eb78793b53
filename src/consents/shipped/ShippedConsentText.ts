import type { Locale } from '../../i18n/rules/locale.ts'

/** A text of consent to begin with, in each language; whether it is there already is known by its key. */
export interface ShippedConsentText {
  key: string
  label: Record<Locale, string>
  text: Record<Locale, string>
  url?: string
  required: boolean
  preselected: boolean
}
