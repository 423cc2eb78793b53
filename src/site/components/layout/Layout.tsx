import type { ReactNode } from 'react'
import type { Locale } from '../../../i18n/rules/locale.ts'
import { useSite } from '../../SiteContext.tsx'
import { DocumentHead, type PageDescription } from './DocumentHead.tsx'
import { SiteFooter } from './SiteFooter.tsx'
import { mainId, SiteHeader } from './SiteHeader.tsx'

interface LayoutProps extends PageDescription {
  /** Where the same page is in each language; the start page of the other one where it has no counterpart. */
  languages?: Record<Locale, string>
  /** The entry of the menu that the page belongs to. */
  current?: 'events' | 'calendar' | 'archive'
  children: ReactNode
}

/** The frame of every page: head, header, main, footer. */
export function Layout({ languages, current, children, ...description }: LayoutProps) {
  const { addresses, locale } = useSite()
  return (
    <html lang={locale}>
      <DocumentHead {...description} languages={languages} />
      <body>
        <SiteHeader languages={languages} current={current} />
        <main id={mainId} className="wrap">
          {children}
          {description.path && <p className="printed-address">{addresses.urlOf(description.path)}</p>}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
