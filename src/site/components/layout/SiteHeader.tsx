import type { Locale } from '../../../i18n/rules/locale.ts'
import { useSite } from '../../SiteContext.tsx'
import { Brand } from './Brand.tsx'

/** The part of every page that is not menu or footer. */
export const mainId = 'main'

/** The name of the organiser, the menu, the way to the other language. */
export function SiteHeader({
  languages,
  current,
}: {
  languages?: Record<Locale, string>
  current?: 'events' | 'calendar' | 'archive'
}) {
  const { addresses, locale, paths, messages } = useSite()
  const other: Locale = locale === 'de' ? 'en' : 'de'
  return (
    <header className="site-header">
      <a className="skip" href={`#${mainId}`}>
        {messages.skipToContent}
      </a>
      <div className="wrap">
        <Brand />
        {addresses.hasPages && (
          <nav aria-label={messages.menu}>
            <ul>
              <li>
                <a href={paths.home} aria-current={current === 'events' ? 'true' : undefined}>
                  {messages.events}
                </a>
              </li>
              <li>
                <a href={paths.month()} aria-current={current === 'calendar' ? 'true' : undefined}>
                  {messages.calendar.title}
                </a>
              </li>
              <li>
                <a href={paths.archive} aria-current={current === 'archive' ? 'true' : undefined}>
                  {messages.archive}
                </a>
              </li>
              <li>
                <a
                  href={languages?.[other] ?? addresses[other].home}
                  lang={other}
                  hrefLang={other}
                  title={messages.otherLanguageHint}
                >
                  {messages.otherLanguage}
                </a>
              </li>
            </ul>
          </nav>
        )}
      </div>
    </header>
  )
}
