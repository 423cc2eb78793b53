import { legalUrls } from '../addresses/rules/legalUrls.ts'
import { useSite } from './SiteContext.tsx'

/** Where the pages are that the law asks for, as a page links to them. */
export function useLegalUrls(): { imprint: string; privacy: string } {
  const { organiser, addresses, locale } = useSite()
  const { imprint, privacy } = legalUrls({ organiser, addresses, locale })
  return { imprint: addresses.pathOf(imprint), privacy: addresses.pathOf(privacy) }
}
