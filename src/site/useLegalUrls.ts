import { legalUrls } from '../i18n/rules/legalPages.ts'
import { useSite } from './SiteContext.tsx'

/** Where the pages are that the law asks for, as a page links to them. */
export function useLegalUrls(): { imprint: string; privacy: string } {
  const { organiser, publicUrl, locale } = useSite()
  const { imprint, privacy } = legalUrls({ organiser, publicUrl, locale })
  const withoutOrigin = (url: string): string =>
    url.startsWith(`${publicUrl}/`) ? url.slice(publicUrl.length) : url
  return { imprint: withoutOrigin(imprint), privacy: withoutOrigin(privacy) }
}
