/** A moment as text, whichever way the database returns it; long ago where it is none. */
export function instant(value: string | Date | null | undefined): string {
  const moment = new Date(value ?? 0)
  return (Number.isNaN(moment.getTime()) ? new Date(0) : moment).toISOString()
}
