import type { ReactNode } from 'react'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { EmptyState } from '../components/list/EmptyState.tsx'
import { EventCards } from '../components/list/EventList.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import { useSite } from '../SiteContext.tsx'

/** What somebody who contributes has to do with: what is to come, what has been. */
export interface SubjectEvents {
  upcoming: PublicEvent[]
  /** The latest first. */
  past: PublicEvent[]
}

/** The page of somebody who contributes: who it is, and at what events. */
export function SubjectPage({
  name,
  description,
  languages,
  path,
  kicker,
  picture,
  events: { upcoming, past },
  children,
}: {
  name: string
  description: string | undefined
  languages: Record<Locale, string>
  path: string
  kicker: string
  picture: ReactNode
  events: SubjectEvents
  children: ReactNode
}) {
  const { paths, messages } = useSite()
  const t = messages.subject
  return (
    <Layout title={name} description={description} path={path} languages={languages}>
      <div className="page-head subject-head">
        {picture}
        <div>
          <p className="kicker">{kicker}</p>
          <h1>{name}</h1>
          {children}
        </div>
      </div>
      {upcoming.length > 0 && (
        <section>
          <h2>{t.upcoming}</h2>
          <EventCards events={upcoming} />
        </section>
      )}
      {past.length > 0 && (
        <section>
          <h2>{t.past}</h2>
          <EventCards events={past} />
        </section>
      )}
      {upcoming.length + past.length === 0 && (
        <EmptyState
          title={t.empty}
          hint={t.emptyHint}
          link={{ href: paths.home, text: messages.event.all }}
        />
      )}
    </Layout>
  )
}
