import { useSite } from '../../SiteContext.tsx'
import { useLegalUrls } from '../../useLegalUrls.ts'

/** Who is behind the site, and the pages that the law asks for. */
export function SiteFooter() {
  const { organiser, texts } = useSite()
  const { imprint, privacy } = useLegalUrls()
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
              <a href={imprint}>{texts.footer.imprint}</a>
            </li>
            <li>
              <a href={privacy}>{texts.footer.privacy}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
