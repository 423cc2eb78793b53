import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { eventMotif, motifSize } from '../../programme/rules/motif.ts'

/** What stands where an event has no picture. It says nothing, and is read out to nobody. */
export function Motif({ event }: { event: Pick<PublicEvent, 'id' | 'topics'> }) {
  const { width, height } = motifSize
  return (
    <svg
      className="motif"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {eventMotif(event).map(({ role, path }, index) => (
        <path key={index} className={`motif-${role}`} d={path} />
      ))}
    </svg>
  )
}
