import { Link } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import type { OverviewRegistration } from '../../overview/rules/overview.ts'
import type { dashboardWords } from './dashboardMessages.ts'

/** Who registered last, and for what. */
export function DashboardRegistrations({
  registrations,
  list,
  words,
}: {
  registrations: OverviewRegistration[]
  list: string
  words: (typeof dashboardWords)['de']
}): ReactElement {
  return (
    <div className="forum-dashboard__part">
      <div className="forum-dashboard__head">
        <h2>{words.registrations}</h2>
        <Link href={list}>{words.allRegistrations}</Link>
      </div>
      {registrations.length === 0 && <p>{words.noRegistrations}</p>}
      <ul>
        {registrations.map(({ id, person, event, status, when }) => (
          <li key={id}>
            <Link href={`${list}/${id}`}>{person}</Link>
            <p>
              {event} · {words.statuses[status] ?? status} · {when}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
