import { Link } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import type { OverviewRegistration } from '../../overview/rules/overview.ts'
import type { OverviewMessages } from '../../i18n/de/overview.ts'

/** Who registered last, and for what. */
export function DashboardRegistrations({
  registrations,
  list,
  messages,
}: {
  registrations: OverviewRegistration[]
  list: string
  messages: OverviewMessages
}): ReactElement {
  return (
    <div className="forum-dashboard__part">
      <div className="forum-dashboard__head">
        <h2>{messages.registrations}</h2>
        <Link href={list}>{messages.allRegistrations}</Link>
      </div>
      {registrations.length === 0 && <p>{messages.noRegistrations}</p>}
      <ul>
        {registrations.map(({ id, person, event, status, when }) => (
          <li key={id}>
            <Link href={`${list}/${id}`}>{person}</Link>
            <p>
              {event} · {messages.statuses[status] ?? status} · {when}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
