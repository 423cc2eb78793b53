import { Link } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import type { OverviewWishes } from '../../overview/rules/overview.ts'
import type { dashboardWords } from './dashboardMessages.ts'

/** What people wish to hear about, the newest first. */
export function DashboardWishes({
  wishes: { count, latest },
  list,
  words,
}: {
  wishes: OverviewWishes
  list: string
  words: (typeof dashboardWords)['de']
}): ReactElement {
  return (
    <div className="forum-dashboard__part">
      <div className="forum-dashboard__head">
        <h2>{words.wishes}</h2>
        {count > 0 && <Link href={list}>{words.newWishes(count)}</Link>}
      </div>
      {count === 0 && <p>{words.noWishes}</p>}
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
