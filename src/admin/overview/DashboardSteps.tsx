import { Link } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import type { OverviewStep } from '../../overview/rules/overview.ts'
import type { OverviewMessages } from '../../i18n/de/overview.ts'

/** What will happen by itself, and when: whoever sees a wrong date here can still mend it. */
export function DashboardSteps({
  steps,
  listOf,
  messages,
}: {
  steps: readonly OverviewStep[]
  /** Where the documents of a collection are. */
  listOf: (slug: string) => string
  messages: OverviewMessages
}): ReactElement {
  return (
    <div className="forum-dashboard__part">
      <h2>{messages.steps}</h2>
      {steps.length === 0 && <p>{messages.noSteps}</p>}
      <ul>
        {steps.map(({ kind, path, title, when, people }) => (
          <li key={`${kind} ${path} ${when}`}>
            <Link href={listOf(path)}>{title}</Link>
            <p>
              {when}: {messages.step[kind](people)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
