import { pathsIn } from './paths.ts'
import { useSite } from './SiteContext.tsx'

/** Where the pages are that the law asks for: ours in the language of the page, or the organiser's own elsewhere. */
export function useLegalUrls(): { imprint: string; privacy: string } {
  const { organiser, paths, publicUrl } = useSite()
  const german = pathsIn('de')
  const inLanguage = (url: string, own: string, translated: string): string =>
    url === publicUrl + own ? translated : url
  return {
    imprint: inLanguage(organiser.imprintUrl, german.imprint, paths.imprint),
    privacy: inLanguage(organiser.privacyUrl, german.privacy, paths.privacy),
  }
}
