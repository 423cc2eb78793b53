import { describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PublicEvent } from '../../src/programme/rules/publicEvent.ts'
import { renderEventsCalendar } from '../../src/feeds/eventsCalendar.ts'
import { renderSunflowerCalendar } from '../../src/feeds/sunflowerCalendar.ts'
import { runDebianProgram } from '../support/debianProgram.ts'
import { feedContext } from '../support/feedContext.ts'
import { publicEvent } from '../support/publicEvent.ts'

/** An entry as each library reads it. */
interface Entry {
  uid: string
  sequence: number
  status: string
  startsAt: string
  endsAt: string
  changedAt: string
  summary: string
  location: string
  categories: string[]
}

const topic = (name: string) => ({ id: name, slug: 'thema', name })
const town = {
  name: 'Rathaus; Saal 2, links',
  street: 'Am Markt 1',
  postalCode: '19055',
  city: 'Schwerin',
  coordinates: null,
}

// What a calendar can get wrong: separators, line breaks, long lines of many octets, zones, changes of the clock.
const events: PublicEvent[] = [
  publicEvent({ uid: 'plain', topics: [topic('Austausch')] }),
  publicEvent({
    uid: 'marked',
    status: 'cancelled',
    revision: 3,
    title: `Größe; Übung, "Straße": ${'🌻 Bürger*innen '.repeat(15).trim()}`,
    topics: [topic('Haushalt'), topic('Geld & Steuern')],
  }),
  publicEvent({
    uid: 'summer-begins',
    status: 'postponed',
    startsAt: '2026-03-29T00:30:00.000Z',
    endsAt: '2026-03-29T02:30:00.000Z',
    format: 'hybrid',
    location: town,
  }),
  publicEvent({
    uid: 'far-away',
    startsAt: '2026-07-01T22:00:00.000Z',
    endsAt: '2026-07-02T01:00:00.000Z',
    timeZone: 'America/New_York',
  }),
  publicEvent({ uid: 'utc', timeZone: 'UTC', description: null, summary: null }),
]

const context = feedContext({ events, name: 'Grünes Forum; Termine, alle' })
const calendars: [name: string, text: string][] = [
  ['events.ics', renderEventsCalendar(context)],
  ['sunflower.ics', renderSunflowerCalendar(context)],
  ['events.ics of an organiser without an address', renderEventsCalendar(feedContext({ events, email: '' }))],
]
const empty: [name: string, text: string][] = [
  ['events.ics', renderEventsCalendar(feedContext({ events: [] }))],
  ['sunflower.ics', renderSunflowerCalendar(feedContext({ events: [] }))],
]

const statuses = { scheduled: 'CONFIRMED', postponed: 'CANCELLED', cancelled: 'CANCELLED' }
const marks = { scheduled: '', postponed: 'VERSCHOBEN: ', cancelled: 'ABGESAGT: ' }
const expected: Entry[] = events.map((event) => ({
  uid: event.uid,
  sequence: event.revision,
  status: statuses[event.status],
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  changedAt: event.updatedAt,
  summary: marks[event.status] + event.title,
  location:
    event.format === 'online'
      ? 'https://forum.example/veranstaltungen/integrationsgesetz'
      : 'Rathaus; Saal 2, links, Am Markt 1, 19055 Schwerin',
  categories: event.topics.map(({ name }) => name),
}))

const readers: [name: string, read: (text: string) => Entry[]][] = [
  ['ical.js', readWithIcalJs],
  ['node-ical', readWithNodeIcal],
  ["Debian's python3-icalendar", readWithPython],
]

describe.each(readers)('%s', (_name, read) => {
  it('reads every event of the calendar as it is', () => {
    expect(read(renderEventsCalendar(context))).toEqual(expected)
  })

  it('finds nothing in a calendar without events', () => {
    expect(read(renderEventsCalendar(feedContext({ events: [] })))).toEqual([])
  })
})

describe("Debian's libical", () => {
  it.each([...calendars, ...empty])('finds nothing wrong in %s (%#)', (_name, text) => {
    expect(faultsIn(text)).toBe('')
  })

  it('would find it', () => {
    const broken = renderEventsCalendar(context).replace(/^UID:.*\r\n/m, '')
    expect(faultsIn(broken)).toContain('Failed iTIP restrictions for UID property')
  })
})

describe("Debian's vobjectvalidate", () => {
  it.each([...calendars, ...empty])('has nothing to say about %s (%#)', (_name, text) => {
    expect(validate(text)).toEqual(['iCalendar: 2.0', '[GOOD NEWS] No warnings!'])
  })
})

describe('the importer of Sunflower', () => {
  const posts = (text: string): Record<string, unknown>[] => {
    const { code, output, errors } = runDebianProgram({
      program: '/usr/bin/php',
      args: [
        path.join(import.meta.dirname, 'importLikeSunflower.php'),
        '2026-01-01T00:00:00Z',
        '2027-01-01T00:00:00Z',
      ],
      input: text,
      debianPackage: 'php-sabre-vobject',
      needs: [sabre],
    })
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    return JSON.parse(output)
  }

  it('makes one post of each event, at its time, and looks up no online event on a map', () => {
    const page = 'https://forum.example/veranstaltungen/integrationsgesetz'
    const post = { url: page, isLookedUpOnMap: false, tags: [] }
    const evening = { from: '2026-03-12 19:00', until: '2026-03-12 21:00' }
    const read = posts(renderSunflowerCalendar(context)).map(({ content, ...rest }) => {
      // HTML there: nothing that was typed is markup, and its own link leads to the page.
      expect(String(content).replaceAll('<br />', '')).not.toMatch(/[<>]/)
      expect(content).not.toContain(page)
      return rest
    })
    expect(read).toEqual([
      { ...post, ...evening, uid: 'plain', title: events[0]?.title, tags: ['Austausch'] },
      {
        ...post,
        ...evening,
        uid: 'marked',
        title: `ABGESAGT: ${events[1]?.title}`,
        tags: ['Haushalt', 'Geld & Steuern'],
      },
      {
        ...post,
        uid: 'summer-begins',
        title: `VERSCHOBEN: ${events[2]?.title}`,
        from: '2026-03-29 01:30',
        until: '2026-03-29 04:30',
        isLookedUpOnMap: true,
      },
      {
        ...post,
        uid: 'far-away',
        title: events[3]?.title,
        from: '2026-07-02 00:00',
        until: '2026-07-02 03:00',
      },
      { ...post, ...evening, uid: 'utc', title: events[4]?.title },
    ])
  })

  it('finds no post in a calendar without events, and no calendar in a sentence', () => {
    expect(posts(renderSunflowerCalendar(feedContext({ events: [] })))).toEqual([])
    expect(() => posts('Da ist etwas schiefgegangen.\n')).toThrow()
  })
})

function readWithIcalJs(text: string): Entry[] {
  ICAL.TimezoneService.reset()
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  }
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      startsAt: event.startDate.toJSDate().toISOString(),
      endsAt: event.endDate.toJSDate().toISOString(),
      changedAt: (component.getFirstPropertyValue('last-modified') as ICAL.Time).toJSDate().toISOString(),
      summary: event.summary,
      location: event.location,
      categories: component.getAllProperties('categories').flatMap((each) => each.getValues().map(String)),
    }
  })
}

function readWithNodeIcal(text: string): Entry[] {
  const components = Object.values(nodeIcal.sync.parseICS(text))
  return components.flatMap((entry) => {
    if (entry?.type !== 'VEVENT') return []
    return [
      {
        uid: entry.uid,
        sequence: Number(entry.sequence),
        status: String(entry.status),
        startsAt: entry.start.toISOString(),
        endsAt: entry.end?.toISOString() ?? '',
        changedAt: entry.lastmodified?.toISOString() ?? '',
        summary: String(entry.summary),
        location: String(entry.location),
        categories: entry.categories ?? [],
      },
    ]
  })
}

function readWithPython(text: string): Entry[] {
  const { code, output, errors } = runDebianProgram({
    program: '/usr/bin/python3',
    args: [path.join(import.meta.dirname, 'readCalendar.py')],
    input: text,
    debianPackage: 'python3-icalendar',
    needs: ['/usr/lib/python3/dist-packages/icalendar'],
  })
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  return JSON.parse(output)
}

const validator = '/usr/bin/vobjectvalidate'
const sabre = '/usr/share/php/Sabre/VObject/autoload.php'

/** PHP's E_ALL & ~E_DEPRECATED: the library is older than the PHP. */
const allButDeprecated = 24_575

/** What libical marks as wrong, a line each. */
function faultsIn(text: string): string {
  const { code, output, errors } = runDebianProgram({
    program: '/usr/bin/python3',
    args: [path.join(import.meta.dirname, 'checkCalendar.py')],
    input: text,
    debianPackage: 'gir1.2-ical-3.0 python3-gi',
    needs: ['/usr/lib/python3/dist-packages/gi'],
  })
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  return output
}

/** What the validator says, line by line, after its name. */
function validate(text: string): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'green-forum-events-feed-'))
  try {
    const file = path.join(folder, 'calendar.ics')
    writeFileSync(file, text)
    const { errors } = runDebianProgram({
      program: '/usr/bin/php',
      // By itself Debian's program does not find its own library.
      args: [`-dauto_prepend_file=${sabre}`, `-derror_reporting=${allButDeprecated}`, validator, file],
      input: '',
      debianPackage: 'php-sabre-vobject',
      needs: [validator, sabre],
    })
    return errors.trim().split('\n').slice(1)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
