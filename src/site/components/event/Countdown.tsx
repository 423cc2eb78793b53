import { timeUnits } from '../../../events/rules/timeUntil.ts'
import { useSite } from '../../SiteContext.tsx'

/**
 * Days, hours, minutes and seconds until an event begins, and that it is on until it ends. The numbers come from the
 * script, so that the page is the same for everybody; without one they are not shown. A timer is not read out as it
 * ticks (WAI-ARIA 1.2, role timer).
 */
export function Countdown({
  startsAt,
  endsAt,
  isRunning = false,
}: {
  startsAt: string
  endsAt: string
  isRunning?: boolean
}) {
  const { event } = useSite().messages
  return (
    <forum-countdown
      data-starts-at={startsAt}
      data-ends-at={endsAt}
      data-running={event.running}
      data-over={event.over}
      role={isRunning ? undefined : 'timer'}
      aria-label={isRunning ? undefined : event.untilBeginning}
    >
      {isRunning ? (
        <p className="now">{event.running}</p>
      ) : (
        <dl className="countdown">
          {timeUnits.map((unit) => (
            <div key={unit}>
              <dt>{event[unit]}</dt>
              <dd data-unit={unit}>––</dd>
            </div>
          ))}
        </dl>
      )}
    </forum-countdown>
  )
}
