'use client'

import { useConfig } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { overviewMessages } from '../../i18n/overviewMessages.ts'
import { useMessages } from '../useMessages.ts'
import { DashboardChart } from './DashboardChart.tsx'
import { DashboardEvents } from './DashboardEvents.tsx'
import { DashboardFirstSteps } from './DashboardFirstSteps.tsx'
import { DashboardRegistrations } from './DashboardRegistrations.tsx'
import { DashboardSteps } from './DashboardSteps.tsx'
import { DashboardTroubles } from './DashboardTroubles.tsx'
import { DashboardWishes } from './DashboardWishes.tsx'
import { dashboardStyle } from './dashboardStyle.ts'
import { useHiddenFirstSteps } from './useHiddenFirstSteps.ts'
import { useOverview } from './useOverview.ts'

/** The slugs of the collections that the first page leads to. */
export interface DashboardSlugs {
  events: string
  consentTexts: string
  mailTemplates: string
  registrations: string
  messages: string
  topicWishes?: string
}

/** The first page of the admin: what comes next, what is new, and what somebody has to look after. */
export function Dashboard({
  slugs,
  appearanceSlug,
}: {
  slugs: DashboardSlugs
  /** Of the global. */
  appearanceSlug: string
}): ReactElement | null {
  const { config } = useConfig()
  const { messages } = useMessages(overviewMessages)
  const { overview, reload } = useOverview(`/${slugs.events}/overview`)
  const [isHidden, hide] = useHiddenFirstSteps()
  const admin = config.routes.admin.replace(/\/$/, '')
  const listOf = (slug: string): string => `${admin}/collections/${slug}`

  // Whoever helps with nothing, and users of other parts of a Payload that is not ours, see the rest of the page alone.
  if (overview === 'refused') return null
  if (overview === 'failed') return <p role="status">{messages.failed}</p>
  // All at once: what comes later on top moves the rest away from the pointer.
  if (overview === 'loading' || isHidden === null) return <p role="status">{messages.loading}</p>
  const {
    firstSteps,
    events,
    steps,
    registrations,
    days,
    mailTroubles,
    waitingMails,
    unreadable,
    topicWishes,
    mayCreate,
  } = overview
  return (
    <section className="forum-dashboard" aria-label={messages.heading}>
      <style>{dashboardStyle}</style>
      <h1>{messages.heading}</h1>
      {firstSteps && (
        <DashboardFirstSteps
          steps={firstSteps}
          slugs={slugs}
          appearance={`${admin}/globals/${appearanceSlug}`}
          listOf={listOf}
          messages={messages}
          reload={reload}
          isHidden={isHidden}
          hide={hide}
        />
      )}
      <DashboardEvents
        events={events}
        list={listOf(slugs.events)}
        mayCreate={mayCreate}
        messages={messages}
      />
      <DashboardSteps steps={steps} listOf={listOf} messages={messages} />
      <div className="forum-dashboard__pair">
        <DashboardRegistrations
          registrations={registrations}
          list={listOf(slugs.registrations)}
          messages={messages}
        />
        <DashboardChart days={days} messages={messages} />
      </div>
      {(mailTroubles ?? topicWishes) && (
        <div className="forum-dashboard__pair">
          {mailTroubles && (
            <DashboardTroubles
              troubles={mailTroubles}
              waiting={waitingMails}
              unreadable={unreadable ?? []}
              listOf={listOf}
              list={listOf(slugs.messages)}
              messages={messages}
            />
          )}
          {topicWishes && (
            <DashboardWishes
              wishes={topicWishes}
              list={listOf(slugs.topicWishes ?? '')}
              messages={messages}
            />
          )}
        </div>
      )}
    </section>
  )
}
