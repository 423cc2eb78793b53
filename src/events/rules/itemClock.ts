const minute = 60_000

/** What clocks show some minutes after they show something else: 2026-03-12T19:30. */
export function clockAfter({ start, minutes }: { start: string; minutes: number }): string {
  return new Date(Date.parse(`${start}Z`) + minutes * minute).toISOString().slice(0, start.length)
}

/** How many minutes later clocks show one than another. */
export function minutesBetween({ start, clock }: { start: string; clock: string }): number {
  return (Date.parse(`${clock}Z`) - Date.parse(`${start}Z`)) / minute
}

/** Days that are offered at most. */
const mostDays = 31

/** The days from the first to the last, 2026-03-12; what ends at midnight ends on the day before. */
export function daysOf({ start, end }: { start: string; end: string | null }): string[] {
  const last = end === null ? start : clockAfter({ start: end, minutes: -1 })
  const days: string[] = []
  for (
    let day = start.slice(0, 10);
    day <= last.slice(0, 10) && days.length < mostDays;
    day = clockAfter({ start: `${day}T00:00`, minutes: 24 * 60 }).slice(0, 10)
  ) {
    days.push(day)
  }
  return days
}
