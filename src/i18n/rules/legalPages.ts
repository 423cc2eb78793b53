import type { Locale } from './locale.ts'

/** Where the website has the pages that the law asks for. */
export const legalPaths: Record<Locale, { imprint: string; privacy: string }> = {
  de: { imprint: '/impressum', privacy: '/datenschutz' },
  en: { imprint: '/en/imprint', privacy: '/en/privacy' },
}

/** The whole addresses of these pages: ours in a language, or the organiser's own elsewhere, which have but one. */
export function legalUrls({
  organiser,
  publicUrl,
  locale,
}: {
  organiser: { imprintUrl: string; privacyUrl: string }
  publicUrl: string
  locale: Locale
}): { imprint: string; privacy: string } {
  const inLanguage = (url: string, page: 'imprint' | 'privacy'): string =>
    url === publicUrl + legalPaths.de[page] ? publicUrl + legalPaths[locale][page] : url
  return {
    imprint: inLanguage(organiser.imprintUrl, 'imprint'),
    privacy: inLanguage(organiser.privacyUrl, 'privacy'),
  }
}
