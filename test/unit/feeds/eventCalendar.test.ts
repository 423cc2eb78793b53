import { describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import type { AccessibilityFeature } from '../../../src/events/rules/accessibility.ts'
import type { PublicEvent } from '../../../src/programme/rules/publicEvent.ts'
import { renderEventCalendar } from '../../../src/feeds/eventCalendar.ts'
import { fullEvent, publicEvent } from '../../support/publicEvent.ts'
import { addresses } from '../../support/addresses.ts'

const organiser = {
  name: 'Grünes "Forum" Selbstverwaltung',
  postalAddress: [],
  email: 'info@example.org',
  imprintUrl: '',
  privacyUrl: '',
}
const pageUrl = 'https://forum.example/veranstaltungen/integrationsgesetz'
const now = new Date('2026-02-03T10:11:12.000Z')

const render = (changes: Partial<PublicEvent> = {}): string =>
  renderEventCalendar({ event: publicEvent(changes), organiser, addresses, now })

function parse(text: string): { calendar: ICAL.Component; event: ICAL.Event; component: ICAL.Component } {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  ICAL.TimezoneService.reset()
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const component = calendar.getFirstSubcomponent('vevent')
  if (!component) throw new Error('The calendar holds no event')
  return { calendar, component, event: new ICAL.Event(component) }
}

describe('the calendar file of an event', () => {
  it('says what RFC 5545 and RFC 5546 ask for', () => {
    const { calendar, component } = parse(render({ revision: 3 }))
    const value = (name: string): string => String(component.getFirstPropertyValue(name))
    expect(String(calendar.getFirstPropertyValue('version'))).toBe('2.0')
    expect(String(calendar.getFirstPropertyValue('method'))).toBe('PUBLISH')
    expect(String(calendar.getFirstPropertyValue('prodid'))).toContain('Green Forum Events')
    expect({
      uid: value('uid'),
      sequence: value('sequence'),
      stamp: value('dtstamp'),
      lastModified: value('last-modified'),
      summary: value('summary'),
      location: value('location'),
      url: value('url'),
      status: value('status'),
      organizer: value('organizer'),
      description: value('description'),
    }).toEqual({
      uid: '6f1c1f8e-8f0c-4a52-9a4e-0f7a3d0c8a11',
      sequence: '3',
      stamp: '2026-02-03T10:11:12Z',
      lastModified: '2026-02-01T09:00:00Z',
      summary: 'Austausch: Das Integrations- und Teilhabegesetz und die Kommunen',
      location: pageUrl,
      url: pageUrl,
      status: 'CONFIRMED',
      organizer: 'mailto:info@example.org',
      description: [
        'Was das Gesetz verlangt; was vor Ort geschieht, und eine Musterabfrage.',
        'Das Land hat im März 2024 die Konzeption ergänzt.',
        'Zum Abschluss: Fragen.',
        pageUrl,
      ].join('\n\n'),
    })
  })

  it.each([false, true])(
    'describes alike to readers of text and to those of HTML, and says no address twice (own: %s)',
    (isOwn) => {
      const ownPageUrl = isOwn ? 'https://forum.example/anmeldung/abc' : null
      const event = publicEvent({
        title: '1 < 2',
        summary: 'Von 1 < 2 & <b>fett</b>.',
        description: null,
        format: 'inPerson',
        location: { name: '', street: null, postalCode: null, city: 'Schwerin', coordinates: null },
      })
      const text = renderEventCalendar({ event, organiser, addresses, ownPageUrl, now })
      const described = String(parse(text).component.getFirstPropertyValue('description'))
      expect(described.split('\n\n')[0]).toBe('Von 1 ‹ 2 & ‹b›fett‹/b›.')
      // Titles are text everywhere.
      expect(parse(text).event.summary).toBe('1 < 2')
      expect(described.split(pageUrl)).toHaveLength(2)
      expect(described.split('/anmeldung/abc')).toHaveLength(isOwn ? 2 : 1)
    },
  )

  it('says where on the map the place is, where that is known', () => {
    const geoOf = (text: string) => /^GEO:.*$/m.exec(text)?.[0]?.trim() ?? null
    const location = { ...fullEvent().location, name: 'Rathaus <1>' }
    expect(geoOf(renderEventCalendar({ event: fullEvent(), organiser, addresses, now }))).toBe(
      'GEO:53.6288;11.4148',
    )
    expect(geoOf(render({ format: 'inPerson', location: { ...location, coordinates: null } }))).toBeNull()
    const { component } = parse(render({ format: 'inPerson', location }))
    expect(String(component.getFirstPropertyValue('location'))).toBe(
      'Rathaus <1>, Am Markt 1, 19055 Schwerin',
    )
  })

  it('says in one line what helps people to take part', () => {
    const lines = (features: AccessibilityFeature[]) => {
      const accessibility = { ...publicEvent().accessibility, features }
      const { component } = parse(render({ accessibility }))
      return String(component.getFirstPropertyValue('description')).split('\n\n')
    }
    expect(lines(['captions', 'signLanguage']).at(-2)).toBe(
      'Barrierefreiheit: Untertitel, Gebärdensprache (DGS)',
    )
    expect(lines([]).join()).not.toContain('Barrierefreiheit')
  })

  it.each([
    ['winter', '2026-03-12T18:00:00.000Z', '19:00:00'],
    ['summer', '2026-07-09T17:00:00.000Z', '19:00:00'],
    ['the hour before summer time', '2026-03-29T00:30:00.000Z', '01:30:00'],
    ['the hour after summer time began', '2026-03-29T01:30:00.000Z', '03:30:00'],
  ])('has the local time and the right instant in %s', (_season, startsAt, clock) => {
    const endsAt = new Date(Date.parse(startsAt) + 7_200_000).toISOString()
    const { event } = parse(render({ startsAt, endsAt }))
    expect(event.startDate.toString().slice(11)).toBe(clock)
    expect(event.startDate.zone.tzid).toBe('Europe/Berlin')
    expect(event.startDate.toJSDate().toISOString()).toBe(startsAt)
    expect(event.endDate.toJSDate().toISOString()).toBe(endsAt)
  })

  it.each(['Europe/Kyiv', 'America/New_York', 'Europe/London', 'UTC'])(
    'keeps the instant in %s',
    (timeZone) => {
      const { event } = parse(render({ timeZone }))
      expect(event.startDate.toJSDate().toISOString()).toBe('2026-03-12T18:00:00.000Z')
    },
  )

  it('names every zone that it defines, and defines every zone that it names', () => {
    const names = (text: string): string[] =>
      [...text.matchAll(/TZID[=:]([^:\r]+)/g)].map(([, name]) => name ?? '')
    expect(new Set(names(render()))).toEqual(new Set(['Europe/Berlin']))
    expect(names(render({ timeZone: 'UTC' }))).toEqual([])
  })

  it('ends every line with CRLF and folds at 75 octets without tearing a character', () => {
    const title = `${'Größe, Übung; Straße\\'.repeat(12)} 🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻`
    const text = render({ title })
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line))
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\uFFFD')
    expect(parse(text).event.summary).toBe(title)
  })

  it('takes control characters out, and lines that would forge a property', () => {
    const text = render({
      title: 'Teil eins\u000B\u0000 und zwei\r\nATTENDEE:mailto:x@example.org',
      summary: null,
    })
    const { component, event } = parse(text)
    expect(component.getAllProperties('attendee')).toEqual([])
    expect(event.summary).toBe('Teil eins und zwei\nATTENDEE:mailto:x@example.org')
  })

  it.each([
    ['scheduled', 'CONFIRMED'],
    ['postponed', 'CANCELLED'],
    ['cancelled', 'CANCELLED'],
  ] as const)('tells that an event is %s', (status, expected) => {
    expect(parse(render({ status })).component.getFirstPropertyValue('status')).toBe(expected)
  })

  it.each([
    ['de', 'scheduled', false, 'Treffen', 'OPAQUE'],
    ['de', 'postponed', false, 'VERSCHOBEN: Treffen', 'TRANSPARENT'],
    ['de', 'cancelled', false, 'ABGESAGT: Treffen', 'TRANSPARENT'],
    ['de', 'scheduled', true, 'ABGEMELDET: Treffen', 'TRANSPARENT'],
    ['de', 'cancelled', true, 'ABGESAGT: Treffen', 'TRANSPARENT'],
    ['en', 'postponed', false, 'POSTPONED: Treffen', 'TRANSPARENT'],
    ['en', 'cancelled', false, 'CANCELLED: Treffen', 'TRANSPARENT'],
    ['en', 'scheduled', true, 'NOT ATTENDING: Treffen', 'TRANSPARENT'],
  ] as const)(
    'says in its title what has become of it, since hardly a program reads the status (%s, %s, withdrawn %s)',
    (locale, status, isWithdrawn, summary, transparency) => {
      const event = publicEvent({ status, title: 'Treffen' })
      const text = renderEventCalendar({ event, organiser, addresses, locale, isWithdrawn, now })
      const read = nodeIcal.sync.parseICS(text)[event.uid] as nodeIcal.VEvent
      expect([parse(text).event.summary, read.summary]).toEqual([summary, summary])
      expect(read.transparency ?? 'OPAQUE').toBe(transparency)
    },
  )

  it('of one person leads to their registration, and says to whom the address belongs', () => {
    const ownPageUrl = 'https://forum.example/anmeldung/geheim'
    const text = renderEventCalendar({ event: publicEvent(), organiser, addresses, ownPageUrl, now })
    const { component, event } = parse(text)
    expect(component.getFirstPropertyValue('url')).toBe(ownPageUrl)
    expect(event.description).toContain(
      `nur für Sie (in einem geteilten Kalender sehen ihn auch andere):\n${ownPageUrl}`,
    )
    expect(event.location).toBe(pageUrl)
    expect(render()).not.toContain('geheim')
  })

  it('has the picture of the event', () => {
    const { component } = parse(renderEventCalendar({ event: fullEvent(), organiser, addresses, now }))
    expect(component.getFirstProperty('image')?.toJSON()).toEqual([
      'image',
      { display: 'FULLSIZE' },
      'uri',
      'https://forum.example/api/media/file/x.png',
    ])
  })

  it('names the place of an event that one goes to', () => {
    const location = {
      name: 'Rathaus',
      street: 'Am Markt 1',
      postalCode: '19055',
      city: 'Schwerin',
      coordinates: null,
    }
    expect(parse(render({ format: 'inPerson', location })).event.location).toBe(
      'Rathaus, Am Markt 1, 19055 Schwerin',
    )
  })

  it('is the same file when nothing has changed', () => {
    expect(render()).toBe(render())
  })
})
