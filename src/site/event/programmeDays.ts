import { wallClockText } from '../../events/rules/wallClockText.ts'
import type { ProgrammeItem } from '../../programme/rules/publicEvent.ts'

/** Parts a programme, which is in the order of time, by the days on which its items begin. */
export function programmeDays({
  items,
  timeZone,
}: {
  items: readonly ProgrammeItem[]
  /** IANA name. */
  timeZone: string
}): ProgrammeItem[][] {
  const days = new Map<string | undefined, ProgrammeItem[]>()
  for (const item of items) {
    const day = wallClockText({ at: item.startsAt, timeZone })?.slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), item])
  }
  return [...days.values()]
}
