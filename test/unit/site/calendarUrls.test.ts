import { expect, it } from '@jest/globals'
import { calendarUrlsOf } from '../../../src/site/event/calendarUrls.ts'

const event = {
  title: 'Bürger*innen & Politik: 1 + 1 = 2?',
  summary: 'Ein Abend\nmit #Fragen',
  startsAt: '2026-12-10T18:00:00.000Z',
  endsAt: '2026-12-10T20:00:00.000Z',
  format: 'inPerson' as const,
  location: {
    name: 'Rathaus',
    street: 'Am Markt 1',
    postalCode: '19055',
    city: 'Schwerin',
    coordinates: null,
  },
}
const pageUrl = 'https://club.example/veranstaltungen/abend'

const fieldsOf = (event: Parameters<typeof calendarUrlsOf>[0]['event']) =>
  Object.fromEntries(
    calendarUrlsOf({ event, pageUrl }).map(([name, url]) => [
      name,
      { at: new URL(url).host, ...Object.fromEntries(new URL(url).searchParams) },
    ]),
  )

it('has an entry ready at each calendar on the web, whatever the texts hold', () => {
  const body = `Ein Abend\nmit #Fragen\n\n${pageUrl}`
  const location = 'Rathaus, Am Markt 1, 19055 Schwerin'
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: event.title,
    startdt: event.startsAt,
    enddt: event.endsAt,
    body,
    location,
  }
  expect(fieldsOf(event)).toEqual({
    Google: {
      at: 'calendar.google.com',
      action: 'TEMPLATE',
      text: event.title,
      dates: '20261210T180000Z/20261210T200000Z',
      details: body,
      location,
    },
    'Outlook.com': { at: 'outlook.live.com', ...outlook },
    'Microsoft 365': { at: 'outlook.office.com', ...outlook },
  })
  const [, [, url]] = calendarUrlsOf({ event, pageUrl }) as [unknown, [string, string]]
  expect(url).not.toContain('+')
})

it('leads from an event online to its page', () => {
  const { Google } = fieldsOf({ ...event, format: 'online', location: { ...event.location, name: 'online' } })
  expect(Google).toMatchObject({ location: pageUrl })
})
