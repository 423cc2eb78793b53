/** What a countdown counts, the largest first. */
export const timeUnits = ['days', 'hours', 'minutes', 'seconds'] as const

/** Days, hours, minutes and seconds until an instant; all zero once it has come. */
export function timeUntil({
  at,
  now,
}: {
  at: string
  now: Date
}): Record<(typeof timeUnits)[number], number> {
  const left = Math.max(0, Math.floor((Date.parse(at) - now.getTime()) / 1000))
  return {
    days: Math.floor(left / 86_400),
    hours: Math.floor(left / 3600) % 24,
    minutes: Math.floor(left / 60) % 60,
    seconds: left % 60,
  }
}
