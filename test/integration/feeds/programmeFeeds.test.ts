import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import type { Payload } from 'payload'
import { createFeedRoutes } from '../../../src/feeds/routes.ts'
import { optionsOf } from '../../../src/options.ts'
import type { Event, Partner, Topic } from '../../../src/payload-types.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { contentVersionOf } from '../../../src/database/contentVersion.ts'
import { inDays, makeEvent, makePartner, makeTopic } from '../../support/factories.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { waitUntil } from '../../support/waitUntil.ts'

const files = ['events.ics', 'sunflower.ics', 'events.atom'] as const
const types = {
  'events.ics': 'text/calendar; charset=utf-8',
  'sunflower.ics': 'text/calendar; charset=utf-8',
  'events.atom': 'application/atom+xml; charset=utf-8',
}

let test: TestPayload
let payload: Payload
let app: Hono
let topic: Topic
let partner: Partner
let events: Record<'upcoming' | 'cancelled' | 'past' | 'longPast' | 'draft', Event>

beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  app = createPublicApp({ payload })
  topic = await makeTopic(payload, { name: 'Austausch' })
  partner = await makePartner(payload, { name: 'LAG Migration & Flucht' })
  const make = (title: string, data: Partial<Event>) => makeEvent(payload, { title, ...data })
  events = {
    upcoming: await make('Kommt', {
      startsAt: inDays(20),
      topics: [topic.id],
      partners: [partner.id],
      format: 'hybrid',
      location: { name: 'Rathaus', city: 'Röbel/Müritz' },
      accessibility: { stepFree: true, captions: true },
    }),
    cancelled: await make('Fällt aus', { startsAt: inDays(10), topics: [topic.id], status: 'cancelled' }),
    past: await make('War im Herbst', { startsAt: inDays(-300), partners: [partner.id] }),
    longPast: await make('War lange vorher', { startsAt: inDays(-400), topics: [topic.id] }),
    draft: await make('Nur ein Entwurf', { startsAt: inDays(5), topics: [topic.id], _status: 'draft' }),
  }
})
afterAll(() => test.stop())

const read = async (path: string): Promise<string> => (await app.request(path)).text()
const titlesIn = (text: string): string[] =>
  text.startsWith('BEGIN:VCALENDAR')
    ? new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((entry) => String(entry.getFirstPropertyValue('summary')))
    : [...text.matchAll(/<entry>\n<id>.*<\/id>\n<title>(.*)<\/title>/g)].map(([, title = '']) => title)

describe('the feeds', () => {
  it.each(files)('%s holds what is to come and what was in the last twelve months', async (file) => {
    const response = await app.request(`/feeds/${file}`)
    const { headers } = response
    expect([response.status, headers.get('content-type')]).toEqual([200, types[file]])
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(titlesIn(await response.text()).toSorted()).toEqual(
      ['Kommt', 'ABGESAGT: Fällt aus', 'War im Herbst'].toSorted(),
    )
  })

  it('are narrowed to a topic, to a partner, or to both', async () => {
    for (const [path, titles] of [
      [`/feeds/thema/${topic.slug}`, ['ABGESAGT: Fällt aus', 'Kommt']],
      [`/feeds/partner/${partner.slug}`, ['War im Herbst', 'Kommt']],
      [`/feeds/thema/${topic.slug}/partner/${partner.slug}`, ['Kommt']],
    ] as const) {
      expect(titlesIn(await read(`${path}/events.ics`))).toEqual(titles)
      for (const file of files) expect(titlesIn(await read(`${path}/${file}`))).toHaveLength(titles.length)
    }
  })

  it('are narrowed to a format, a town, some words, as the programme page names them', async () => {
    for (const [query, titles] of [
      ['?format=hybrid', ['Kommt']],
      ['?format=online', ['War im Herbst', 'ABGESAGT: Fällt aus']],
      ['?ort=R%C3%B6bel%2FM%C3%BCritz', ['Kommt']],
      ['?format=hybrid&ort=R%C3%B6bel%2FM%C3%BCritz&suche=kommt', ['Kommt']],
      ['?suche=herbst', ['War im Herbst']],
      ['?barrierefreiheit=stepFree&barrierefreiheit=captions', ['Kommt']],
      ['?barrierefreiheit=stepFree&barrierefreiheit=hearingLoop', []],
      ['?suche=gibt-es-nicht', []],
      ['?utm_source=x&format=', ['War im Herbst', 'ABGESAGT: Fällt aus', 'Kommt']],
    ] as const) {
      for (const file of files) {
        expect({ query, file, titles: titlesIn(await read(`/feeds/${file}${query}`)).toSorted() }).toEqual({
          query,
          file,
          titles: titles.toSorted(),
        })
      }
    }
    expect(titlesIn(await read(`/feeds/thema/${topic.slug}/events.ics?format=hybrid`))).toEqual(['Kommt'])
    const caching = async (query: string) =>
      (await app.request(`/feeds/events.ics${query}`)).headers.get('cache-control')
    expect([await caching('?suche=herbst'), await caching('?format=hybrid')]).toEqual([
      'no-cache',
      'public, max-age=1, stale-while-revalidate=1',
    ])
  })

  it('take the query of the programme page as it is, and a town however it is typed', async () => {
    for (const [path, leadsTo] of [
      [
        `/feeds/events.ics?thema=${topic.slug}&format=hybrid`,
        `/feeds/thema/${topic.slug}/events.ics?format=hybrid`,
      ],
      [`/en/feeds/events.atom?partner=${partner.slug}`, `/en/feeds/partner/${partner.slug}/events.atom`],
      ['/feeds/sunflower.ics?ort=%20roebel%2Fmueritz', '/feeds/sunflower.ics?ort=R%C3%B6bel%2FM%C3%BCritz'],
    ] as const) {
      const { status, headers } = await app.request(path)
      expect([path, status, headers.get('location')]).toEqual([path, 301, leadsTo])
      expect(titlesIn(await read(leadsTo))).toContain('Kommt')
    }
  })

  it('are offered by the programme page for what is chosen there', async () => {
    const html = async (path: string) => (await read(path)).replaceAll('&amp;', '&')
    const query = `?thema=${topic.slug}&format=hybrid&ort=R%C3%B6bel%2FM%C3%BCritz`
    const feed = `feeds/thema/${topic.slug}/events.ics?format=hybrid&ort=R%C3%B6bel%2FM%C3%BCritz`
    const german = await html(`/${query}`)
    expect(german).toContain(`<a href="webcal://localhost:3000/${feed}">Diese Auswahl abonnieren</a>`)
    expect(german).toContain(`type="text/calendar" title="`)
    expect(german).toContain(`href="http://localhost:3000/${feed}"/>`)
    expect(german).toContain('Austausch, vor Ort und online, Röbel/Müritz als Kalender')
    expect(german).toContain('<option value="Röbel/Müritz" selected="">')
    expect(await html(`/en${query}`)).toContain('>Subscribe to this selection</a>')
    const whole = await html('/')
    expect(whole).toContain('<a href="webcal://localhost:3000/feeds/events.ics">Kalender abonnieren</a>')
    expect(whole).not.toContain('Diese Auswahl')
    // What is typed by hand comes to the one address.
    const { status, headers } = await app.request('/?ort=ROEBEL%2Fm%C3%BCritz')
    expect([status, headers.get('location')]).toEqual([302, '/?ort=R%C3%B6bel%2FM%C3%BCritz'])
  })

  it('say of themselves what they are, how often to ask, and where they come from', async () => {
    const text = await read(`/feeds/thema/${topic.slug}/events.ics?format=hybrid`)
    const properties = text.slice(0, text.indexOf('BEGIN:VTIMEZONE')).replaceAll('\r\n ', '')
    const about =
      'Veranstaltungen von Grünes Forum Selbstverwaltung: was kommt und was in den letzten zwölf Monaten war. Änderungen und Absagen erscheinen von selbst.'
    expect(properties.trimEnd().split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Grünes Forum Selbstverwaltung//Green Forum Events//DE',
      'METHOD:PUBLISH',
      'NAME:Grünes Forum Selbstverwaltung · Austausch · vor Ort und online',
      'X-WR-CALNAME:Grünes Forum Selbstverwaltung · Austausch · vor Ort und online',
      `DESCRIPTION:${about}`,
      `X-WR-CALDESC:${about}`,
      `URL:http://localhost:3000/?thema=${topic.slug}&format=hybrid`,
      `SOURCE;VALUE=URI:http://localhost:3000/feeds/thema/${topic.slug}/events.ics?format=hybrid`,
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'COLOR:seagreen',
      'X-APPLE-CALENDAR-COLOR:#0b6b43',
      `LAST-MODIFIED:${events.upcoming.updatedAt.replace(/[-:]|\.\d+/g, '')}`,
    ])
  })

  it.each(['events.ics', 'sunflower.ics'])(
    '%s is read alike by ical.js and node-ical, however nasty a record',
    async (file) => {
      const title = `Größe; Übung, "Straße"\\ ${'🌻 Bürger*innen, '.repeat(5)}Ende`
      const city = 'Neustadt, Glewe; Süd'
      const nasty = await makeEvent(payload, {
        title,
        summary: `Erste Zeile\nATTENDEE:mailto:x@example.org\r\nDritte; mit, Komma \\ ${'ä🌻'.repeat(30)}`,
        status: 'postponed',
        format: 'inPerson',
        location: { name: 'Saal 1; links, „oben“', city },
        startsAt: inDays(40),
      })
      const text = await read(`/feeds/${file}?ort=${encodeURIComponent(city)}`)
      expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
      const [component, ...others] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
      const byIcalJs = new ICAL.Event(component)
      const byNodeIcal = nodeIcal.sync.parseICS(text)[nasty.uid ?? ''] as nodeIcal.VEvent
      expect([others, component?.getAllProperties('attendee'), byNodeIcal.attendee]).toEqual([
        [],
        [],
        undefined,
      ])
      const location = `Saal 1; links, „oben“, ${city}`
      for (const read of [byIcalJs, byNodeIcal]) {
        expect([read.summary, read.location]).toEqual([`VERSCHOBEN: ${title}`, location])
        expect(String(read.description)).toContain('Erste Zeile\nATTENDEE:mailto:x@example.org')
        expect(String(read.description)).toContain(`Dritte; mit, Komma \\ ${'ä🌻'.repeat(30)}`)
      }
      expect([byNodeIcal.status, byNodeIcal.transparency]).toEqual(['CANCELLED', 'TRANSPARENT'])
      expect(component?.getFirstPropertyValue('status')).toBe('CANCELLED')
      await payload.delete({ collection: 'events', id: nasty.id })
    },
  )

  it('tell calendars what they need to know of an event', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await read('/feeds/events.ics')))
    const entry = calendar
      .getAllSubcomponents('vevent')
      .find((each) => each.getFirstPropertyValue('uid') === events.cancelled.uid)
    const value = (name: string): string => String(entry?.getFirstPropertyValue(name))
    const changedAt = events.cancelled.updatedAt.replace(/\.\d+/, '')
    expect(
      ['status', 'sequence', 'categories', 'dtstamp', 'last-modified', 'url'].map((name) => value(name)),
    ).toEqual([
      'CANCELLED',
      '0',
      'Austausch',
      changedAt,
      changedAt,
      `http://localhost:3000/veranstaltungen/${events.cancelled.slug}`,
    ])
  })

  it('are there in English, with the English texts where there are some', async () => {
    await payload.update({
      collection: 'topics',
      id: topic.id,
      data: { name: 'Exchange' },
      locale: 'en',
    })
    const response = await app.request(`/en/feeds/topic/${topic.slug}/sunflower.ics`)
    const text = await response.text()
    expect(response.headers.get('content-language')).toBe('en')
    expect(titlesIn(text)).toEqual(['CANCELLED: Fällt aus', 'Kommt'])
    expect(text).toContain('Exchange')
    expect(text.replaceAll('\r\n ', '')).toContain(
      `URL:http://localhost:3000/en/events/${events.upcoming.slug}`,
    )
    expect(await read(`/en/feeds/events.atom`)).toContain('xml:lang="en"')
  })

  it('have a semicolon in none of their addresses, at which Sunflower would end them', async () => {
    const odd = await makeTopic(payload, { name: 'Geld; Steuern', slug: 'geld; steuern' })
    await makeEvent(payload, { startsAt: inDays(30), topics: [odd.id] })
    expect(odd.slug).toBe('geld-steuern')
    expect(titlesIn(await read(`/feeds/thema/${odd.slug}/sunflower.ics`))).toHaveLength(1)
  })
})

describe('a feed that is not there', () => {
  it.each([
    [
      '/feeds/thema/gibt-es-nicht',
      'Zu diesem Thema gibt es keine Veranstaltung. Bitte prüfen Sie die Adresse.\n',
    ],
    [
      '/feeds/partner/gibt-es-nicht',
      'Mit diesen Kooperationspartner*innen gibt es keine Veranstaltung. Bitte prüfen Sie die Adresse.\n',
    ],
    ['/en/feeds/topic/nowhere', 'There is no event on this topic. Please check the address.\n'],
    ['/en/feeds/partner/nowhere', 'There is no event with this partner. Please check the address.\n'],
    ['/feeds/thema/%00', 'Zu diesem Thema gibt es keine Veranstaltung. Bitte prüfen Sie die Adresse.\n'],
    ['/feeds?ort=Atlantis', 'An diesem Ort gibt es keine Veranstaltung. Bitte prüfen Sie die Adresse.\n'],
    [
      '/en/feeds?barrierefreiheit=lift',
      'There is no such thing about accessibility. There are: captions, signLanguage, speechToText, easyLanguage, hearingLoop, stepFree, accessibleToilet.\n',
    ],
    ['/en/feeds?format=zoom', 'There is no such format. There are: online, inPerson, hybrid.\n'],
  ])('is answered with a sentence, never with an empty calendar (%s)', async (path, sentence) => {
    const [folder, query = ''] = path.split(/(?=\?)/)
    for (const file of files) {
      const response = await app.request(`${folder}/${file}${query}`)
      expect([response.status, await response.text()]).toEqual([404, sentence])
      expect(response.headers.get('cache-control')).toBe('no-store')
    }
  })

  it('tells nothing of a topic that only drafts have', async () => {
    const secret = await makeTopic(payload, { name: 'Noch geheim' })
    await makeEvent(payload, { topics: [secret.id], _status: 'draft' })
    expect((await app.request(`/feeds/thema/${secret.slug}/events.ics`)).status).toBe(404)
  })

  it('is another thing than one whose events are long over: that one is empty, and still a calendar', async () => {
    const old = await makeTopic(payload, { name: 'Von früher' })
    await makeEvent(payload, { startsAt: inDays(-500), topics: [old.id] })
    const response = await app.request(`/feeds/thema/${old.slug}/events.ics`)
    const text = await response.text()
    expect([response.status, titlesIn(text)]).toEqual([200, []])
    // RFC 5545 3.6: a calendar holds at least one component.
    expect(text).toContain('BEGIN:VTIMEZONE')
  })
})

describe('a feed that cannot be made', () => {
  it.each(files)('is answered with 500 and no calendar: %s', async (file) => {
    const logged: unknown[] = []
    const silenced = Object.create(payload, {
      logger: { value: { error: (entry: unknown) => logged.push(entry) } },
    }) as Payload
    const { find } = payload.db
    payload.db.find = () => Promise.reject(new Error('secret detail'))
    // Something has changed, so that what is in memory does not do.
    contentVersionOf(payload).raise()
    const response = await createFeedRoutes({ payload: silenced }).request(`/feeds/${file}`)
    payload.db.find = find
    expect([response.status, await response.text(), response.headers.get('cache-control')]).toEqual([
      500,
      'Da ist etwas schiefgegangen. Bitte versuchen Sie es später noch einmal.\n',
      'no-store',
    ])
    expect(JSON.stringify(logged)).toContain('secret detail')
  })
})

describe('asking for a feed', () => {
  it.each(files)('costs nothing while nothing has changed: %s', async (file) => {
    const first = await app.request(`/feeds/${file}`)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect(first.headers.get('cache-control')).toBe('public, max-age=1, stale-while-revalidate=1')
    const again = await app.request(`/feeds/${file}`, { headers: { 'If-None-Match': etag } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    const changed = await payload.update({
      collection: 'events',
      id: events.upcoming.id,
      data: { summary: `Neu gefasst für ${file}.` },
    })
    const then = await app.request(`/feeds/${file}`, { headers: { 'If-None-Match': etag } })
    expect([then.status, (await then.text()).includes(changed.summary ?? '')]).toEqual([200, true])
  })

  it.each(files)('works by HEAD too, without the body: %s', async (file) => {
    const [get, head] = [
      await app.request(`/feeds/${file}`),
      await app.request(`/feeds/${file}`, { method: 'HEAD' }),
    ]
    expect([head.status, await head.text()]).toEqual([200, ''])
    for (const name of ['etag', 'content-type', 'cache-control']) {
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)])
    }
  })

  it('asks the database as often for many events as for one', async () => {
    const [few, many] = [await makeTopic(payload), await makeTopic(payload)]
    await makeEvent(payload, { topics: [few.id] })
    for (let n = 0; n < 12; n += 1) {
      await makeEvent(payload, {
        topics: [many.id, (await makeTopic(payload)).id],
        partners: [(await makePartner(payload)).id],
      })
    }
    const feeds = createFeedRoutes({ payload })
    for (const file of files) {
      for (const { slug } of [few, many]) {
        // At first more: what was written just now is read twice, since it may have been read half.
        await waitUntil(`${file} takes no more than a look at each collection`, async () => {
          return (await queriesOf(() => feeds.request(`/feeds/thema/${slug}/${file}`))) <= aLook
        })
      }
    }
  })
})

/** What has changed, and how many there are, of each of the six collections of the programme; an empty one is listed beside Payload. */
const aLook = 2 * 6

/** Counts what is asked of the database meanwhile; each process looks for the changes of others all the time. */
async function queriesOf(act: () => Response | Promise<Response>): Promise<number> {
  const { db } = payload
  const names = ['find', 'findOne', 'count', 'findVersions'] as const
  const originals = names.map((name) => db[name])
  let count = 0
  for (const [index, name] of names.entries()) {
    const original = originals[index] as (args: { collection: string }) => unknown
    db[name] = ((args: { collection: string }) => {
      if (args.collection !== optionsOf(payload).slugs.contentVersions) count += 1
      return original.call(db, args)
    }) as never
  }
  try {
    contentVersionOf(payload).raise()
    expect((await act()).status).toBe(200)
  } finally {
    for (const [index, name] of names.entries()) db[name] = originals[index] as never
  }
  expect(count).toBeGreaterThan(0)
  return count
}
