import { Link } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { type MailTrouble, mailTroubles } from '../../overview/rules/overview.ts'
import type { OverviewMessages } from '../../i18n/de/overview.ts'

/** The mails that did not reach anybody, each state with a way to its list. */
export function DashboardTroubles({
  troubles,
  list,
  messages,
}: {
  troubles: Record<MailTrouble, number>
  list: string
  messages: OverviewMessages
}): ReactElement {
  const states = mailTroubles.filter((state) => troubles[state] > 0)
  return (
    <div className="forum-dashboard__part">
      <h2>{messages.troubles}</h2>
      {states.length === 0 && <p>{messages.noTroubles}</p>}
      <ul>
        {states.map((state) => (
          <li key={state}>
            <Link href={`${list}?where[or][0][and][0][state][equals]=${state}`}>
              {messages.trouble[state](troubles[state])}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
