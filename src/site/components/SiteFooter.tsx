import { pathsIn } from '../paths.ts'
import { useSite } from '../SiteContext.tsx'

/** Who is behind the site, and the pages that the law asks for. */
export function SiteFooter() {
  const { organiser, paths, publicUrl, texts } = useSite()
  const german = pathsIn('de')
  // An organiser with pages elsewhere is linked there; our own ones exist in both languages.
  const inLanguage = (url: string, own: string, translated: string): string =>
    url === publicUrl + own ? translated : url
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p>
          <strong>{organiser.name}</strong>
          <br />
          {texts.footer.promise}
        </p>
        <nav aria-label={texts.footer.about}>
          <ul>
            <li>
              <a href={inLanguage(organiser.imprintUrl, german.imprint, paths.imprint)}>
                {texts.footer.imprint}
              </a>
            </li>
            <li>
              <a href={inLanguage(organiser.privacyUrl, german.privacy, paths.privacy)}>
                {texts.footer.privacy}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
