import { useSite } from '../../SiteContext.tsx'
import { useLegalUrls } from '../../useLegalUrls.ts'

/** Who is behind the site, and the pages that the law asks for. */
export function SiteFooter() {
  const { organiser, messages } = useSite()
  const { imprint, privacy } = useLegalUrls()
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p>
          <strong>{organiser.name}</strong>
          <br />
          {messages.footer.promise}
        </p>
        <nav aria-label={messages.footer.about}>
          <ul>
            <li>
              <a href={imprint}>{messages.footer.imprint}</a>
            </li>
            <li>
              <a href={privacy}>{messages.footer.privacy}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
