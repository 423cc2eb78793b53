import { describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import type { PublicEvent } from '../../../src/programme/rules/publicEvent.ts'
import { renderSunflowerCalendar } from '../../../src/feeds/sunflowerCalendar.ts'
import { richText } from '../../support/factories.ts'
import { feedContext } from '../../support/feedContext.ts'
import { publicEvent } from '../../support/publicEvent.ts'

const render = (...changes: Partial<PublicEvent>[]): string =>
  renderSunflowerCalendar(feedContext({ events: changes.map((each) => publicEvent(each)) }))

function entriesOf(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
}

const value = (entry: ICAL.Component | undefined, name: string): string =>
  String(entry?.getFirstPropertyValue(name))

// Its importer (functions/icalimport.php) matches posts by UID, takes one post an entry, and deletes what is missing.
describe('the calendar for Sunflower', () => {
  it('has one entry an event, each with a UID that does not change with anything else', () => {
    const before = entriesOf(render({ uid: 'one' }, { uid: 'two' }))
    const after = entriesOf(
      render(
        { uid: 'one', title: 'Anders', slug: 'anders', startsAt: '2026-04-01T10:00:00.000Z', revision: 7 },
        { uid: 'two', status: 'cancelled' },
      ),
    )
    for (const entries of [before, after]) {
      expect(entries.map((entry) => value(entry, 'uid'))).toEqual(['one', 'two'])
    }
  })

  it('repeats no entry by a rule', () => {
    const names = entriesOf(render({})).flatMap((entry) => entry.getAllProperties().map(({ name }) => name))
    expect(names.filter((name) => /^(rrule|rdate|exdate|recurrence-id)$/.test(name))).toEqual([])
  })

  it('always says what, from when and until when', () => {
    for (const changes of [{}, { summary: null, description: null }, { timeZone: 'UTC' }]) {
      const [entry] = entriesOf(render(changes))
      for (const name of ['summary', 'dtstart', 'dtend']) {
        expect([name, entry?.getAllProperties(name).length]).toEqual([name, 1])
      }
    }
  })

  it('ends its lines with CRLF and folds them at 75 octets', () => {
    const text = render({ title: `Größe ${'Übung; Straße, '.repeat(20)}` })
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBe(75)
  })

  it('has its times in UTC, or in a zone that it defines', () => {
    const text = render({}, { timeZone: 'America/New_York' }, { timeZone: 'UTC' }, {})
    const named = [...text.matchAll(/TZID=([^:]+):/g)].map(([, name]) => name)
    const defined = [...text.matchAll(/^TZID:(.+)\r$/gm)].map(([, name]) => name)
    expect([...new Set(named)]).toEqual(['Europe/Berlin', 'America/New_York'])
    expect(defined).toEqual(['Europe/Berlin', 'America/New_York'])
    expect(text.match(/^DTSTART:20260312T180000Z\r$/gm)).toHaveLength(1)
  })

  it.each([
    ['de', 'cancelled', 'ABGESAGT: Bürger*innenrat'],
    ['de', 'postponed', 'VERSCHOBEN: Bürger*innenrat'],
    ['de', 'scheduled', 'Bürger*innenrat'],
    ['en', 'cancelled', 'CANCELLED: Bürger*innenrat'],
    ['en', 'postponed', 'POSTPONED: Bürger*innenrat'],
  ] as const)(
    'keeps an event that is not as planned, and says so before its title (%s, %s)',
    (locale, status, title) => {
      const events = [publicEvent({ status, title: 'Bürger*innenrat' })]
      const [entry] = entriesOf(renderSunflowerCalendar(feedContext({ events, locale })))
      expect(value(entry, 'summary')).toBe(title)
    },
  )

  it('gives an online event the address of its page as place, which is not looked up on a map', () => {
    const [online, hybrid] = entriesOf(
      render(
        { format: 'online' },
        {
          format: 'hybrid',
          location: { name: 'Rathaus', street: null, postalCode: null, city: 'Schwerin', coordinates: null },
        },
      ),
    )
    expect(value(online, 'location')).toBe('https://forum.example/veranstaltungen/integrationsgesetz')
    expect(value(hybrid, 'location')).toBe('Rathaus, Schwerin')
  })

  it('describes in plain text, with bare addresses that become links there', () => {
    const link = {
      type: 'link',
      version: 3,
      format: '' as const,
      indent: 0,
      direction: 'ltr' as const,
      fields: { linkType: 'custom', newTab: false, url: 'https://example.org/gesetz.pdf' },
      children: [
        { type: 'text', text: 'Das Gesetz', format: 1, detail: 0, mode: 'normal', style: '', version: 1 },
      ],
    }
    const description = richText('Worum es geht:')
    description.root.children.push({ ...richText('').root.children[0]!, children: [link as never] })
    const [entry] = entriesOf(render({ summary: null, description }))
    expect(value(entry, 'description')).toBe(
      ['Worum es geht:', 'Das Gesetz (https://example.org/gesetz.pdf)'].join('\n\n'),
    )
  })

  it('leaves the address of the page to URL, which it shows itself', () => {
    const location = { name: 'Rathaus', street: null, postalCode: null, city: 'Schwerin', coordinates: null }
    const text = render({ format: 'inPerson', location }).replaceAll('\r\n ', '')
    const page = 'https://forum.example/veranstaltungen/integrationsgesetz'
    expect(text.split('\r\n').filter((line) => line.includes(page))).toEqual([`URL:${page}`])
  })

  it('holds nothing that its posts would take for markup', () => {
    const typed = '1 < 2 <b>fett</b>'
    const text = render({
      title: typed,
      summary: typed,
      description: richText(typed),
      format: 'inPerson',
      location: {
        name: typed,
        street: null,
        postalCode: null,
        city: null,
        // With them, a calendar has the place in another form.
        coordinates: { latitude: 53.6, longitude: 11.4 },
      },
      topics: [{ id: '1', slug: 'mehr', name: typed }],
    })
    const shown = '1 ‹ 2 ‹b›fett‹/b›'
    const [entry] = entriesOf(text)
    expect(text).not.toMatch(/[<>]/)
    expect(['summary', 'location', 'categories'].map((name) => value(entry, name))).toEqual(
      Array(3).fill(shown),
    )
    expect(value(entry, 'description')).toBe(`${shown}\n\n${shown}`)
  })

  it('has the topics as categories, each of which becomes one tag', () => {
    const topics = [
      { id: '1', slug: 'austausch', name: 'Austausch' },
      { id: '2', slug: 'geld', name: 'Haushalt, Geld' },
    ]
    const [entry] = entriesOf(render({ topics }))
    expect(entry?.getFirstProperty('categories')?.getValues()).toEqual(['Austausch', 'Haushalt · Geld'])
  })

  it('is the same file as long as no event changes', () => {
    expect(render({}, { uid: 'two' })).toBe(render({}, { uid: 'two' }))
  })

  it('takes well under a second of computing for five hundred events', () => {
    const many = Array.from({ length: 500 }, (_, n): Partial<PublicEvent> => ({
      uid: String(n),
      description: richText('Größe, Übung; Straße. '.repeat(70)),
    }))
    const before = process.cpuUsage()
    render(...many)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000_000).toBeLessThan(1)
  })
})
