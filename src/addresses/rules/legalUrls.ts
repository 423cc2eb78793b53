import type { Locale } from '../../i18n/rules/locale.ts'
import type { Addresses } from './addresses.ts'

/** The whole addresses of the pages that the law asks for: ours in a language, or the organiser's own elsewhere, which have but one. */
export function legalUrls({
  organiser,
  addresses,
  locale,
}: {
  organiser: { imprintUrl: string; privacyUrl: string }
  addresses: Addresses
  locale: Locale
}): { imprint: string; privacy: string } {
  const inLanguage = (url: string, page: 'imprint' | 'privacy'): string =>
    url === addresses.urlOf(addresses.de[page]) ? addresses.urlOf(addresses[locale][page]) : url
  return {
    imprint: inLanguage(organiser.imprintUrl, 'imprint'),
    privacy: inLanguage(organiser.privacyUrl, 'privacy'),
  }
}
