import { DateTime } from 'luxon'
import { renderEventCalendar } from '../../src/feeds/eventCalendar.ts'
import { publicEvent } from './publicEvent.ts'
import { addresses } from './addresses.ts'

/** An event around a clock change, as its calendar file has it, and as it is. */
export interface ClockChangeCase {
  name: string
  calendar: string
  /** RFC 3339, UTC. */
  startsAt: string
  endsAt: string
}

/**
 * When events of an evening or a morning begin and end, on the local clock: around the hour that is missing
 * in spring and the one that is there twice in autumn, across them, and on the days before and after.
 */
const localTimes = [
  ['Europe/Berlin', '2027-03-27T19:00', '2027-03-27T21:00'],
  ['Europe/Berlin', '2027-03-28T01:30', '2027-03-28T03:30'],
  ['Europe/Berlin', '2027-03-28T10:00', '2027-03-28T12:00'],
  ['Europe/Berlin', '2027-03-29T19:00', '2027-03-29T21:00'],
  ['Europe/Berlin', '2027-10-30T19:00', '2027-10-30T21:00'],
  ['Europe/Berlin', '2027-10-31T01:30', '2027-10-31T03:30'],
  ['Europe/Berlin', '2027-10-31T10:00', '2027-10-31T12:00'],
  ['Europe/Berlin', '2027-11-01T19:00', '2027-11-01T21:00'],
  ['Europe/Berlin', '2027-03-27T20:00', '2027-03-28T12:00'],
  ['Europe/Berlin', '2027-10-30T20:00', '2027-10-31T12:00'],
  ['America/New_York', '2027-03-14T10:00', '2027-03-14T12:00'],
  ['America/New_York', '2027-03-20T19:00', '2027-03-20T21:00'],
  ['America/New_York', '2027-11-07T10:00', '2027-11-07T12:00'],
] as const

const organiser = {
  name: 'Grünes Forum Selbstverwaltung',
  postalAddress: [],
  email: 'info@example.org',
  imprintUrl: '',
  privacyUrl: '',
}

/** Calendar files of events around the clock changes of a year. */
export const clockChangeCases: ClockChangeCase[] = localTimes.map(([timeZone, from, to]) => {
  const [startsAt, endsAt] = [from, to].map((local) => instant({ local, timeZone }))
  if (!startsAt || !endsAt) throw new Error('Every event begins and ends')
  const event = publicEvent({ startsAt, endsAt, timeZone })
  const calendar = renderEventCalendar({
    event,
    organiser,
    addresses,
    now: new Date('2027-01-01T12:00:00Z'),
  })
  return { name: `${from} to ${to} in ${timeZone}`, calendar, startsAt, endsAt }
})

function instant({ local, timeZone }: { local: string; timeZone: string }): string {
  const moment = DateTime.fromISO(local, { zone: timeZone })
  if (moment.toFormat("yyyy-MM-dd'T'HH:mm") !== local)
    throw new Error(`No clock in ${timeZone} shows ${local}`)
  return moment.toJSDate().toISOString()
}
