import type { ReactElement } from 'react'
import type { OverviewDay } from '../../overview/rules/overview.ts'
import type { OverviewMessages } from '../../i18n/de/overview.ts'

const height = 120
const barWidth = 14
const gap = 4

/** Registrations a day as bars; the same as a table for whoever cannot see them, or wants the numbers. */
export function DashboardChart({
  days,
  messages,
}: {
  days: OverviewDay[]
  messages: OverviewMessages
}): ReactElement {
  const highest = Math.max(1, ...days.map(({ count }) => count))
  const sum = days.reduce((total, { count }) => total + count, 0)
  const width = days.length * (barWidth + gap)
  return (
    <div className="forum-dashboard__part">
      <div className="forum-dashboard__head">
        <h2>{messages.chart}</h2>
        <span>{messages.chartSum(sum)}</span>
      </div>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="forum-dashboard__chart">
        {days.map(({ label, count }, index) => {
          const bar = Math.max(count > 0 ? 4 : 1, (count / highest) * (height - 8))
          return (
            <rect
              key={label}
              className={count > 0 ? 'is-some' : 'is-none'}
              x={index * (barWidth + gap)}
              y={height - bar}
              width={barWidth}
              height={bar}
              rx={2}
            >
              <title>{`${label}: ${count}`}</title>
            </rect>
          )
        })}
      </svg>
      <div className="forum-dashboard__axis" aria-hidden="true">
        <span>{days[0]?.label}</span>
        <span>{days.at(-1)?.label}</span>
      </div>
      <p className="field-description">{messages.chartNote}</p>
      <details>
        <summary>{messages.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.day}</th>
              <th scope="col">{messages.count}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}
