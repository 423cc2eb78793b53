import type { Locale } from '../../i18n/rules/locale.ts'

/** How a consent reached us. */
export type ConsentChannel = 'web' | EditorsChannel

/** The ways by which a consent is given to an editor. */
export const editorsChannels = ['phone', 'inPerson', 'paper'] as const

/** One of them. */
export type EditorsChannel = (typeof editorsChannels)[number]

/** What people call the ways by which a consent is given to an editor. */
export const consentChannelLabels: Record<ConsentChannel, Record<Locale, string>> = {
  web: { de: 'auf einer Website', en: 'on a website' },
  paper: { de: 'auf Papier', en: 'on paper' },
  phone: { de: 'am Telefon', en: 'by phone' },
  inPerson: { de: 'im Gespräch vor Ort', en: 'in person' },
}
