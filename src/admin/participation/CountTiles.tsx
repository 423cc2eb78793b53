'use client'

import type { ReactElement } from 'react'
import type { Participation } from '../../participation/rules/participation.ts'
import { registrationStatuses } from '../../registrations/rules/moves.ts'
import { registrationStatusLabels } from '../../registrations/rules/statusLabels.ts'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { useMessages } from '../useMessages.ts'

/** How the registrations of an event stand, in numbers. */
export function CountTiles({ facts: { counts, event, seatsTaken } }: { facts: Participation }): ReactElement {
  const { messages, locale } = useMessages(participationMessages)
  // What is rare and empty is no news.
  const statuses = registrationStatuses.filter((status) => status !== 'expired' || counts.expired > 0)
  return (
    <section>
      <dl className="gfe-tiles">
        <div>
          <dt>{messages.seatsLabel}</dt>
          <dd>{messages.seats(seatsTaken, event.capacity)}</dd>
        </div>
        {statuses.map((status) => (
          <div key={status}>
            <dt>{registrationStatusLabels[status][locale]}</dt>
            <dd>{counts[status]}</dd>
          </div>
        ))}
        <div>
          <dt>{messages.attendedLabel}</dt>
          <dd>{counts.attended}</dd>
        </div>
      </dl>
    </section>
  )
}
