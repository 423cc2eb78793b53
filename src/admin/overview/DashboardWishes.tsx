import { Link } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import type { OverviewWishes } from '../../overview/rules/overview.ts'
import type { OverviewMessages } from '../../i18n/de/overview.ts'

/** What people wish to hear about, the newest first. */
export function DashboardWishes({
  wishes: { count, latest },
  list,
  messages,
}: {
  wishes: OverviewWishes
  list: string
  messages: OverviewMessages
}): ReactElement {
  return (
    <div className="forum-dashboard__part">
      <div className="forum-dashboard__head">
        <h2>{messages.wishes}</h2>
        {count > 0 && <Link href={list}>{messages.newWishes(count)}</Link>}
      </div>
      {count === 0 && <p>{messages.noWishes}</p>}
      <ul>
        {latest.map(({ id, text }) => (
          <li key={id}>
            <Link href={`${list}/${id}`}>{text}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
