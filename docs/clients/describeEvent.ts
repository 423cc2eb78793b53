/** What a list shows of an event. Ask for `status`: cancelled and postponed events are in lists as well. */
export interface ListedEvent {
  title: string
  url: string
  startsAt: string
  timeZone: string
  status: string
}

/** The fields for it, to put into a query. */
export const listedFields = 'title url startsAt timeZone status'

/** When an event is, in its own time zone. A postponed one has no date: the one that it had is not to be shown. */
export function whenOf({ startsAt, timeZone, status }: ListedEvent): string {
  if (status === 'POSTPONED') return 'Termin steht noch nicht fest'
  const options = { dateStyle: 'full', timeStyle: 'short', timeZone } as const
  return `${new Intl.DateTimeFormat('de-DE', options).format(new Date(startsAt))} Uhr`
}

/** What stands beside an event that does not take place as planned; empty where it does. */
export function noteOf({ status }: ListedEvent): string {
  // New values may come: they are something else than what we know.
  return { CANCELLED: 'abgesagt', POSTPONED: 'verschoben' }[status] ?? ''
}
