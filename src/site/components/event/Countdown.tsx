import { useSite } from '../../SiteContext.tsx'

/**
 * Days, hours, minutes and seconds until an event begins. The numbers come from the script, so that the page is the
 * same for everybody; without one it is not shown. A timer is not read out as it ticks (WAI-ARIA 1.2, role timer).
 */
export function Countdown({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const { event } = useSite().messages
  const units = [
    ['days', event.days],
    ['hours', event.hours],
    ['minutes', event.minutes],
    ['seconds', event.seconds],
  ] as const
  return (
    <forum-countdown
      data-starts-at={startsAt}
      data-ends-at={endsAt}
      data-running={event.running}
      data-over={event.over}
      role="timer"
      aria-label={event.untilBeginning}
    >
      <dl className="countdown">
        {units.map(([unit, label]) => (
          <div key={unit}>
            <dt>{label}</dt>
            <dd data-unit={unit}>––</dd>
          </div>
        ))}
      </dl>
    </forum-countdown>
  )
}
