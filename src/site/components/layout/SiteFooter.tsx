import { PhoneLink } from '../PhoneLink.tsx'
import { useSite } from '../../SiteContext.tsx'
import { useLegalUrls } from '../../useLegalUrls.ts'

/** Who is behind the site, and the pages that the law asks for. */
export function SiteFooter() {
  const { organiser, messages, locale, paths } = useSite()
  const { name, website, phone, footerLinks, legal } = organiser
  const { imprint, privacy } = useLegalUrls()
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p>
          <strong>{website === '' ? name : <a href={website}>{name}</a>}</strong>
          <br />
          {phone !== '' && (
            <>
              <PhoneLink phone={phone} />
              <br />
            </>
          )}
          {messages.footer.promise}
        </p>
        <nav aria-label={messages.footer.about}>
          <ul>
            {footerLinks.map(({ label, url, language }) => (
              <li key={`${label} ${url}`}>
                <a href={url} lang={language === locale ? undefined : language}>
                  {label}
                </a>
              </li>
            ))}
            <li>
              <a href={imprint}>{messages.footer.imprint}</a>
            </li>
            <li>
              <a href={privacy}>{messages.footer.privacy}</a>
            </li>
            {legal.accessibility && (
              <li>
                <a href={paths.accessibility}>{messages.footer.accessibility}</a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
