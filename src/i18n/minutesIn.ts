/** Whole minutes in which so many seconds are over. */
export function minutesIn(seconds: string | number | undefined): number {
  return Math.ceil(Number(seconds) / 60)
}
