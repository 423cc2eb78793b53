const minute = 60_000

/** Milliseconds before the start and after the end of an event within which time in its conference counts. */
const early = 15 * minute
const late = 30 * minute

/** That somebody was there, from one moment to another. RFC 3339. */
export interface KnownStayTimes {
  from: string
  /** Null where only the coming is known. */
  until: string | null
}

/**
 * For how many whole minutes somebody was there, out of all that is known of their stays: comings again, two devices at once, breakout rooms
 * and the same told twice count once, since it is the union of the times. A stay without an end lasts until the next coming,
 * or the end of the event. It is counted in moments, so that neither midnight nor a change of clocks matters.
 */
export function minutesPresent({
  stays,
  event: { startsAt, endsAt },
}: {
  stays: readonly KnownStayTimes[]
  event: { startsAt: string; endsAt: string }
}): number {
  const opens = Date.parse(startsAt) - early
  const closes = Date.parse(endsAt) + late
  const comings = stays.map(({ from }) => Date.parse(from)).sort((one, other) => one - other)
  const times = stays
    .map(({ from, until }) => {
      const came = Date.parse(from)
      const next = comings.find((other) => other > came) ?? Date.parse(endsAt)
      const left = until === null ? next : Date.parse(until)
      return { came: Math.max(came, opens), left: Math.min(left, closes) }
    })
    .filter(({ came, left }) => left > came)
    .sort((one, other) => one.came - other.came)
  let total = 0
  let counted = -Infinity
  for (const { came, left } of times) {
    total += Math.max(0, left - Math.max(came, counted))
    counted = Math.max(counted, left)
  }
  return Math.floor(total / minute)
}
