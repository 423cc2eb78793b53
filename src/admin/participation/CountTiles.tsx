'use client'

import type { ReactElement } from 'react'
import { registrationStatuses } from '../../registrations/rules/moves.ts'
import { registrationStatusLabels } from '../../registrations/rules/statusLabels.ts'
import type { Participation } from './api.ts'
import { useWords } from './messages.ts'

/** How the registrations of an event stand, in numbers. */
export function CountTiles({ facts: { counts, event, seatsTaken } }: { facts: Participation }): ReactElement {
  const { words, locale } = useWords()
  // What is rare and empty is no news.
  const statuses = registrationStatuses.filter((status) => status !== 'expired' || counts.expired > 0)
  return (
    <section>
      <dl className="gfe-tiles">
        <div>
          <dt>{words.seatsLabel}</dt>
          <dd>{words.seats(seatsTaken, event.capacity)}</dd>
        </div>
        {statuses.map((status) => (
          <div key={status}>
            <dt>{registrationStatusLabels[status][locale]}</dt>
            <dd>{counts[status]}</dd>
          </div>
        ))}
        <div>
          <dt>{words.attendedLabel}</dt>
          <dd>{counts.attended}</dd>
        </div>
      </dl>
    </section>
  )
}
