import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import sharp from 'sharp'
import { loadEmbedScript, loadEmbedSolver } from '../../../src/site/assets.ts'
import { createSiteRoutes } from '../../../src/site/routes.tsx'
import { inDays, makeEvent, makePartner, makeSpeaker, makeTopic, richText } from '../../support/factories.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { waitUntil } from '../../support/waitUntil.ts'
import { optionsOf } from '../../../src/options.ts'
import { addresses } from '../../support/addresses.ts'

let test: TestPayload
let app: Hono
beforeAll(async () => {
  test = await startPayload()
  app = createSiteRoutes({ payload: test.payload })
})
afterAll(() => test.stop())

const page = async (path: string): Promise<string> => (await app.request(path)).text()

const eventsIn = (html: string): string[] =>
  [...html.matchAll(/<h3><a href="[^"]+"[^>]*>([^<]+)</g)].map(([, title = '']) => title)

const redirectOf = async (path: string): Promise<[number, string | null]> => {
  const { status, headers } = await app.request(path)
  return [status, headers.get('Location')]
}

describe('the programme of an event', () => {
  const times = { startsAt: '2031-01-02T18:00:00.000Z', endsAt: '2031-01-02T20:00:00.000Z' }
  const sectionOf = (html: string): string =>
    /<section class="programme">.*?<\/section>/s.exec(html)?.[0] ?? ''
  const textOf = (html: string): string =>
    html
      .replace(/<noscript>.*?<\/noscript>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()

  it('is a list by time, by the clock of the event, with whoever speaks', async () => {
    const speaker = await makeSpeaker(test.payload, { name: 'Rita <Beispiel>', slug: 'rita' })
    await makeEvent(test.payload, {
      ...times,
      slug: 'mit-programm',
      programme: [
        {
          startsAfter: 60,
          endsAfter: 300,
          title: 'Was <b>tun</b>?',
          text: 'Erst dies.\nDann das.',
          speakers: [speaker.id],
        },
        { startsAfter: -30, title: 'Einlass' },
      ],
    })
    const section = sectionOf(await page('/veranstaltungen/mit-programm'))
    expect(textOf(section)).toBe(
      'Programm 18:30 Uhr Einlass 20:00 – 24:00 Uhr Was &lt;b&gt;tun&lt;/b&gt;? Erst dies. Dann das. Mit Rita &lt;Beispiel&gt;',
    )
    expect(section.match(/<ol/g)).toHaveLength(1)
    expect(section).toContain('<time dateTime="2031-01-02T17:30:00.000Z">')
    expect(section).toContain('<a href="/mitwirkende/rita">')
    const english = sectionOf(await page('/en/events/mit-programm'))
    expect(textOf(english)).toContain('Programme All times: Berlin time 18:30 Einlass 20:00 – 24:00')
    expect(english).toContain('<p class="programme-title" dir="auto" lang="de">Einlass</p>')
    // They contribute, though only the programme names them.
    expect(await page('/mitwirkende/rita')).toContain('href="/veranstaltungen/mit-programm"')
  })

  it('names the days of an event that has several, and the zone where it is another', async () => {
    await makeEvent(test.payload, {
      startsAt: '2031-01-02T18:00:00.000Z',
      endsAt: '2031-01-03T20:00:00.000Z',
      startsAt_tz: 'Europe/London',
      slug: 'zwei-tage',
      programme: [
        { startsAfter: 1440, title: 'Zweiter Abend' },
        { startsAfter: 0, title: 'Erster Abend' },
      ],
    })
    expect(textOf(sectionOf(await page('/veranstaltungen/zwei-tage')))).toBe(
      'Programm Alle Zeiten: Ortszeit London Donnerstag, 2. Januar 2031 18:00 Uhr Erster Abend Freitag, 3. Januar 2031 18:00 Uhr Zweiter Abend',
    )
  })

  it('has no times while the event is postponed, and is nothing where nothing is written', async () => {
    const programme = [{ startsAfter: 0, title: 'Input' }]
    await makeEvent(test.payload, { ...times, slug: 'verschoben-programm', status: 'postponed', programme })
    await makeEvent(test.payload, { ...times, slug: 'ohne-programm' })
    expect(textOf(sectionOf(await page('/veranstaltungen/verschoben-programm')))).toBe('Programm Input')
    expect(await page('/veranstaltungen/ohne-programm')).not.toContain('class="programme')
  })

  it('is told to search engines as far as somebody speaks', async () => {
    const speaker = await makeSpeaker(test.payload, { name: 'Ole Beispiel' })
    await makeEvent(test.payload, {
      ...times,
      slug: 'teile',
      programme: [
        { startsAfter: 0, title: 'Ankommen' },
        { startsAfter: 15, endsAfter: 45, title: 'Input', speakers: [speaker.id] },
      ],
    })
    const [, json = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await page('/veranstaltungen/teile')) ?? []
    expect(JSON.parse(json)).toMatchObject({
      subEvent: [
        {
          '@type': 'Event',
          name: 'Input',
          startDate: '2031-01-02T19:15:00+01:00',
          endDate: '2031-01-02T19:45:00+01:00',
          location: { '@type': 'VirtualLocation' },
          performer: [{ name: 'Ole Beispiel' }],
        },
      ],
    })
  })
})

describe('recordings and materials', () => {
  const materials = [
    { title: 'Mitschnitt', kind: 'recording' as const, link: 'https://www.video.example/KANARIENLINK' },
    {
      title: 'Handzettel',
      kind: 'link' as const,
      shown: 'always' as const,
      link: 'https://example.org/zettel',
    },
  ]

  it('are on the page and behind a button once the event is over, and before where editors say so', async () => {
    await makeEvent(test.payload, { slug: 'vorher', startsAt: inDays(1), endsAt: inDays(2), materials })
    const before = await page('/veranstaltungen/vorher')
    expect(before).toContain('<h2 id="materialien">Materialien</h2>')
    expect(before).toContain(
      '<a href="https://example.org/zettel" rel="noopener noreferrer" dir="auto">Handzettel</a>',
    )
    expect(before).not.toMatch(/Mitschnitt|KANARIENLINK|Zu den Materialien/)

    await makeEvent(test.payload, { slug: 'nachher', startsAt: inDays(-2), endsAt: inDays(-1), materials })
    const after = await page('/veranstaltungen/nachher')
    expect(after).toContain('<h2 id="materialien">Aufzeichnungen und Materialien</h2>')
    expect(after).toContain('KANARIENLINK')
    expect(after).toContain('<span class="meta">Aufzeichnung, video.example</span>')
    expect(after).toContain('Zu den Materialien')
    for (const feed of ['/feeds/events.ics', '/feeds/events.atom', '/veranstaltungen/nachher.ics']) {
      expect(await (await app.request(feed)).text()).not.toContain('KANARIENLINK')
    }
  })
})

describe('the list of events', () => {
  beforeAll(async () => {
    const { payload } = test
    const climate = await makeTopic(payload, { name: 'Klima', slug: 'klima' })
    await makeEvent(payload, { title: 'Wasser im Dorf', startsAt: inDays(1), topics: [climate.id] })
    await makeEvent(payload, {
      title: 'Wärme vor Ort',
      startsAt: inDays(2),
      topics: [climate.id],
      format: 'inPerson',
      accessibility: { captions: true, signLanguage: true, stepFree: true },
    })
    await makeEvent(payload, {
      title: 'Haushalt',
      startsAt: inDays(3),
      accessibility: { signLanguage: true },
    })
    await makeEvent(payload, { title: 'Altes Wasser', startsAt: inDays(-400), topics: [climate.id] })
    await makeEvent(payload, { title: 'Neues Wasser', startsAt: inDays(-10) })
  })

  it.each([
    ['/?thema=klima', ['Wasser im Dorf', 'Wärme vor Ort']],
    ['/?format=inPerson', ['Wärme vor Ort']],
    ['/?thema=klima&format=online', ['Wasser im Dorf']],
    ['/?suche=haushalt', ['Haushalt']],
    ['/?barrierefreiheit=signLanguage', ['Wärme vor Ort', 'Haushalt']],
    ['/?barrierefreiheit=signLanguage&barrierefreiheit=stepFree', ['Wärme vor Ort']],
    ['/?format=online&barrierefreiheit=signLanguage', ['Haushalt']],
    ['/en/archive?thema=klima', ['Altes Wasser']],
    ['/archiv?suche=Wasser', ['Neues Wasser', 'Altes Wasser']],
    ['/archiv?thema=klima', ['Altes Wasser']],
  ])('shows at %s what was asked for', async (path, titles) => {
    const html = await page(path)
    expect(eventsIn(html)).toEqual(titles)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
  })

  it('says what to do where nothing matches, and keeps what was chosen', async () => {
    const html = await page('/?thema=klima&suche=Altes')
    expect(html).toContain('Dazu haben wir nichts gefunden.')
    expect(html).toContain('<a href="/archiv?thema=klima&amp;suche=Altes">')
    expect(html).toContain('<option value="klima" selected="">Klima</option>')
    expect(html).toContain('value="Altes"')
    expect(html).toContain('<a href="/en?thema=klima&amp;suche=Altes" lang="en"')
  })

  it('keeps what people need in the form, and says what to do where nothing has it', async () => {
    const html = await page('/?barrierefreiheit=captions&barrierefreiheit=stepFree')
    expect(eventsIn(html)).toEqual([])
    expect(html).toContain('<h1>Veranstaltungen: Untertitel, stufenlos zugänglich</h1>')
    expect(html).toContain('<summary>Barrierefreiheit (2)</summary>')
    expect(html.match(/<input type="checkbox" [^>]*checked=""/g)).toHaveLength(2)
    expect(html).toContain('manches lässt sich einrichten')
    expect(html).toContain('<a href="/archiv?barrierefreiheit=captions&amp;barrierefreiheit=stepFree">')
  })

  it('shows of an event of several days which these are', async () => {
    const startsAt = '2050-02-01T09:00:00.000Z'
    const days = { title: 'Drei Tage', startsAt, endsAt: '2050-02-03T15:00:00.000Z' }
    const { id } = await makeEvent(test.payload, days)
    const html = await page('/?suche=Drei+Tage')
    expect(html.replace(/<!-- -->/g, '')).toContain(
      '<span>Dienstag, 1. Februar 2050 – Donnerstag, 3. Februar 2050, </span>10:00 – 16:00 Uhr',
    )
    await test.payload.delete({ collection: 'events', id })
  })

  it('shows of a picture what an editor wants to be seen', async () => {
    const { payload } = test
    const data = await sharp({ create: { width: 1000, height: 400, channels: 3, background: '#ffaa00' } })
      .png()
      .toBuffer()
    const file = { data, mimetype: 'image/png', name: 'breit.png', size: data.length }
    const picture = await payload.create({ collection: 'media', data: { alt: 'Breit' }, file })
    const { id } = await makeEvent(payload, { title: 'Breites Bild', image: picture.id, startsAt: inDays(9) })
    const shown = async () => {
      const card = (await page('/?suche=Breites')).split('<article class="event-card')[1] ?? ''
      return /<img class="([^"]+)"[^>]* src="([^"]+)"/.exec(card)?.slice(1) ?? []
    }
    expect((await shown())[0]).toBe('cover-picture')
    await payload.update({ collection: 'media', id: picture.id, data: { focalX: 12, focalY: 96 } })
    const [classes, src] = await shown()
    expect(classes).toBe('cover-picture focus-x1 focus-y10')
    const stored = await payload.findByID({ collection: 'media', id: picture.id })
    expect(src).toContain(stored.filename)
    await payload.delete({ collection: 'events', id })
  })

  it('marks in lists where registration has closed, and where one can join online besides', async () => {
    const { payload } = test
    const town = { name: 'Rathaus', city: 'Güstrow' }
    const { id: closed } = await makeEvent(payload, {
      title: 'Nicht mehr',
      startsAt: inDays(9),
      registration: { closesAt: inDays(-1) },
    })
    const { id: hybrid } = await makeEvent(payload, {
      title: 'Hier und dort',
      startsAt: inDays(9),
      format: 'hybrid',
      location: town,
    })
    const { id: inPerson } = await makeEvent(payload, {
      title: 'Nur hier',
      startsAt: inDays(9),
      format: 'inPerson',
      location: town,
    })
    const cardOf = async (words: string) => {
      const html = await page(`/?suche=${encodeURIComponent(words)}`)
      return html.slice(html.indexOf(`>${words}</a>`)).replace(/<!-- -->/g, '')
    }
    expect(await cardOf('Nicht mehr')).toMatch(/^[^]{0,200}class="badge calm">Anmeldung geschlossen</)
    expect(await cardOf('Hier und dort')).toMatch(/^[^]{0,900}>Güstrow und online</)
    expect(await cardOf('Nur hier')).toMatch(/^[^]{0,900}>Güstrow</)
    for (const id of [closed, hybrid, inPerson]) await payload.delete({ collection: 'events', id })
  })

  it('puts past events under their years', async () => {
    const years = [...(await page('/archiv')).matchAll(/<h2>(\d{4})<\/h2>/g)].map(([, year]) => Number(year))
    expect(years).toHaveLength(2)
    expect(years).toEqual([...years].sort((a, b) => b - a))
  })

  it.each([
    ['/?thema=&format=&suche=', '/'],
    ['/?utm_source=x&thema=klima', '/?thema=klima'],
    ['/?format=%20online&suche=%00%20', '/?format=online'],
    ['/en?partner=gr%C3%BCn%2Fbunt', '/en/partners/gr%C3%BCn%2Fbunt'],
    [
      '/?barrierefreiheit=stepFree&barrierefreiheit=&barrierefreiheit=captions&barrierefreiheit=stepFree',
      '/?barrierefreiheit=captions&barrierefreiheit=stepFree',
    ],
    ['/archiv?fbclid=1', '/archiv'],
    ['/impressum?x=1', '/impressum'],
    ['/sitemap.xml?x=1', '/sitemap.xml'],
  ])('leads from %s to the one address of the same answer', async (path, target) => {
    expect(await redirectOf(path)).toEqual([302, target])
  })

  it.each([
    ['/?thema=gibt-es-nicht', 'Dieses Thema gibt es nicht oder nicht mehr.'],
    ['/?thema=gibt-es-nicht&format=online', 'Dieses Thema gibt es nicht oder nicht mehr.'],
    ['/?thema=gibt%20es%20%3Cnicht%3E', 'Dieses Thema gibt es nicht oder nicht mehr.'],
    ['/archiv?thema=gibt-es-nicht', 'Dieses Thema gibt es nicht oder nicht mehr.'],
    ['/en?thema=gibt-es-nicht', 'This topic does not exist, or no longer does.'],
    ['/?ort=Atlantis', 'An diesem Ort gibt es keine Veranstaltung.'],
    ['/archiv?ort=Atlantis&suche=a', 'An diesem Ort gibt es keine Veranstaltung.'],
    ['/en?ort=Atlantis', 'There is no event in this place.'],
    ['/?format=schwebend', 'Dieses Format gibt es nicht.'],
    ['/en/archive?format=ONLINE', 'There is no such format.'],
    ['/?barrierefreiheit=captions&barrierefreiheit=x', 'Diese Angabe zur Barrierefreiheit gibt es nicht.'],
    ['/partner/niemand', 'Mit diesen Kooperationspartner*innen gibt es keine Veranstaltung.'],
    ['/en/speakers/nobody', 'This person is not, or no longer, to be found here.'],
    ['/kalender/2026-13', 'Diesen Monat gibt es nicht.'],
    ['/en/calendar/2026-1', 'There is no such month.'],
  ])('says at %s what there is not, and where to go on', async (path, sentence) => {
    const response = await app.request(path)
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([404, 'no-store'])
    const html = await response.text()
    expect(html).toContain(`<h1>${sentence}</h1>`)
    const way = /<a class="button inline" href="([^"]+)">/.exec(html)?.[1] ?? ''
    expect(way).toMatch(path.includes('2026') ? /^\/(kalender|en\/calendar)$/ : /^\/(en)?$/)
  })

  it('names the places and the topics that there are to whoever asks for another one', async () => {
    const { payload } = test
    const made = await Promise.all(
      ['Güstrow', 'Röbel/Müritz'].map(async (city) =>
        makeEvent(payload, {
          format: 'inPerson',
          location: { name: 'Rathaus', city },
          topics: [(await makeTopic(payload, { name: `Rund um ${city}` })).id],
        }),
      ),
    )
    const ways = async (path: string) =>
      [
        ...(/<nav class="choices".*?<\/nav>/s.exec(await page(path))?.[0] ?? '').matchAll(/href="([^"]+)"/g),
      ].map(([, way = '']) => way)
    const places = await ways('/?ort=Atlantis')
    expect(places).toEqual(expect.arrayContaining(['/?ort=G%C3%BCstrow', '/?ort=R%C3%B6bel%2FM%C3%BCritz']))
    const topics = await ways('/en/archive?thema=nichts')
    expect(topics).toContain('/en?thema=rund-um-guestrow')
    for (const way of [...places, ...topics]) expect((await app.request(way)).status).toBe(200)
    for (const { id } of made) await payload.delete({ collection: 'events', id })
  })

  it('may be kept where many ask the same, and not what somebody has typed', async () => {
    const caching = async (path: string) => (await app.request(path)).headers.get('Cache-Control')
    const kept = 'public, max-age=0, must-revalidate'
    const paths = [
      '/',
      '/?thema=klima',
      '/?barrierefreiheit=signLanguage',
      '/?barrierefreiheit=captions&barrierefreiheit=signLanguage',
      '/?suche=a',
    ]
    expect(await Promise.all(paths.map(caching))).toEqual([kept, kept, kept, null, null])
  })
})

describe('what an event says of accessibility', () => {
  /** The parts of the page, without tags. */
  const partsOf = async (path: string) => {
    const html = await page(path)
    const words = (part = '') => part.replace(/<[^>]+>/g, '·').replace(/·+/g, '·')
    return {
      features: words(/<ul class="aids">[^]*?<\/ul>/.exec(html)?.[0]),
      section: words(/<section><h2 id="(?:barrierefreiheit|accessibility)"[^]*?<\/section>/.exec(html)?.[0]),
      easy: /<section class="easy-language"[^]*?<\/section>/.exec(html)?.[0] ?? null,
    }
  }

  it('is on its page in words, as far as it goes with the format, with whom to ask', async () => {
    const { payload } = test
    const aids = { captions: true, signLanguage: true, stepFree: true, easyLanguage: true }
    const event = await makeEvent(payload, {
      title: 'Alles da',
      accessibility: { ...aids, note: 'Bitte vorher\nBescheid sagen.', contact: { name: 'Ada Muster' } },
    })
    const path = `/veranstaltungen/${event.slug}`
    const online = await partsOf(path)
    expect(online.features).toBe('·Untertitel·Gebärdensprache (DGS)·Leichte Sprache·')
    expect(online.section).toContain('·Bitte vorher\nBescheid sagen.·')
    expect(online.section).toMatch(/·Fragen dazu beantwortet gern:·? ·?Ada Muster·?, ·[^·]+@[^·]+·/)
    await payload.update({
      collection: 'events',
      id: event.id,
      data: {
        format: 'inPerson',
        location: { city: 'Schwerin' },
        accessibility: { contact: { email: 'ada@forum.example' } },
      },
    })
    const there = await partsOf(path)
    expect(there.features).toBe('·Gebärdensprache (DGS)·Leichte Sprache·stufenlos zugänglich·')
    expect(there.section).toMatch(/Ada Muster·?, ·ada@forum\.example·/)
    expect(await page(`/?suche=Alles+da`)).toContain(
      '<p class="visually-hidden">Barrierefreiheit:</p><ul class="aids brief"><li><svg',
    )
  })

  it('is nothing where nothing has been said', async () => {
    const event = await makeEvent(test.payload, { title: 'Ohne Angaben' })
    const parts = await partsOf(`/veranstaltungen/${event.slug}`)
    expect(parts).toEqual({ features: '', section: '', easy: null })
  })

  it('has a box in easy-to-read language, which in English is marked as German', async () => {
    const event = await makeEvent(test.payload, {
      title: 'Leicht gesagt',
      accessibility: { easyLanguageText: richText('Wir reden.', 'Sie sind dabei.') },
    })
    expect((await partsOf(`/veranstaltungen/${event.slug}`)).easy).toContain(
      'In Leichter Sprache</h2><div class="prose"><p>Wir reden.</p><p>Sie sind dabei.</p></div>',
    )
    expect((await partsOf(`/en/events/${event.slug}`)).easy).toContain(
      'In easy-to-read language</h2><div class="prose" lang="de"><p>Wir reden.</p>',
    )
  })

  it.each([
    ['+49 (0)385 / 123-45', '<a href="tel:+4938512345">+49 (0)385 / 123-45</a>'],
    ['am Abend: siehe Aushang', ', am Abend: siehe Aushang'],
  ])('leads to a phone number, as far as it is one: %s', async (phone, shown) => {
    const event = await makeEvent(test.payload, { accessibility: { contact: { phone } } })
    expect(await page(`/veranstaltungen/${event.slug}`)).toContain(shown)
  })
})

describe('the calendar of a month', () => {
  const text = async (path: string): Promise<string> => (await page(path)).replace(/<!-- -->/g, '')
  const cell = (html: string, day: string): string =>
    [...html.matchAll(/<td[^>]*>.*?<\/td>/g)].map(([td]) => td).find((td) => td.includes(`"${day}"`)) ?? ''

  it('has each event on its days with its time, cancelled ones in words, postponed ones and drafts nowhere', async () => {
    const { payload } = test
    const days = { startsAt: '2048-10-24T08:00:00.000Z', endsAt: '2048-10-26T15:00:00.000Z' }
    const made = await Promise.all([
      makeEvent(payload, { title: 'Klausur <b>', ...days }),
      makeEvent(payload, { title: 'Fällt aus', startsAt: '2048-10-31T18:00:00.000Z', status: 'cancelled' }),
      makeEvent(payload, {
        title: 'Kommt später',
        startsAt: '2048-10-12T18:00:00.000Z',
        status: 'postponed',
      }),
      makeEvent(payload, { title: 'Geheim', startsAt: '2048-10-13T18:00:00.000Z', _status: 'draft' }),
    ])
    const html = await text('/kalender/2048-10')
    expect(html).toContain('<h1>Kalender: Oktober 2048</h1>')
    expect(html).toContain('<caption class="visually-hidden">Veranstaltungen im Oktober 2048</caption>')
    expect([...html.matchAll(/<abbr title="(\w+)">/g)].map(([, day]) => day).slice(0, 2)).toEqual([
      'Montag',
      'Dienstag',
    ])
    const link = `<a href="/veranstaltungen/${made[0].slug}" dir="auto">Klausur &lt;b&gt;</a>`
    expect(cell(html, '2048-10-24')).toContain('10:00 Uhr</time><span>Tag 1 von 3</span>')
    for (const day of ['2048-10-24', '2048-10-25', '2048-10-26']) expect(cell(html, day)).toContain(link)
    expect(cell(html, '2048-10-25')).not.toContain('Uhr')
    expect(cell(html, '2048-10-27')).not.toContain('<li')
    expect(cell(html, '2048-10-31')).toContain('19:00 Uhr</time>')
    expect(cell(html, '2048-10-31')).toContain('<span class="badge alert">abgesagt</span>')
    expect(html).not.toMatch(/Kommt später|Geheim/)
    expect(html).toContain('<a href="/kalender/2048-09" rel="prev">')
    expect(html).toContain('<a href="/kalender/2048-11" rel="next">')
    expect(html).toContain('<a href="/en/calendar/2048-10" lang="en"')
    expect(await text('/en/calendar/2048-10')).toContain('lang="de" dir="auto">Klausur')
    expect(await page('/sitemap.xml')).toContain('<loc>http://localhost:3000/en/calendar/2048-10</loc>')
    expect(await text('/kalender/2048-08')).toContain('Im August 2048 gibt es keine Veranstaltung.')
    expect(await text('/kalender/2048-08')).toContain('<a href="/kalender/2048-10">Oktober 2048</a>')
    for (const { id } of made) await payload.delete({ collection: 'events', id })
  })

  it('is that of now without a month, marks today, and is on the menu', async () => {
    const [status, target] = await redirectOf('/kalender')
    expect([status, target]).toEqual([302, expect.stringMatching(/^\/kalender\/\d{4}-\d\d$/)])
    const html = await text(target ?? '')
    expect(html.match(/<td[^>]* aria-current="date">/g)).toHaveLength(1)
    expect(html).toContain('<a href="/kalender" aria-current="true">Kalender</a>')
    expect(html).not.toContain('Dieser Monat')
    expect(await text('/')).toContain('<a href="/kalender">Kalender</a>')
    expect(await page('/sitemap.xml')).toContain(`<loc>http://localhost:3000${target}</loc>`)
  })

  it('is not to be found, nor kept, far from all events, and leads nobody further', async () => {
    const far = await app.request('/kalender/2799-12')
    const html = await far.text()
    expect([far.status, far.headers.get('Cache-Control')]).toEqual([200, null])
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).not.toMatch(/rel="(prev|next)"/)
    expect(html).toContain('>Dieser Monat</a>')
  })

  it.each(['/kalender/morgen', '/kalender/2026-12/03'])('is no page at %s', async (path) =>
    expect((await app.request(path)).status).toBe(404),
  )

  it('has one address for one answer', async () => {
    expect(await redirectOf('/kalender/2026-12?utm_source=x')).toEqual([302, '/kalender/2026-12'])
    const near = await app.request((await redirectOf('/en/calendar'))[1] ?? '')
    expect(near.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate')
  })
})

describe('the pages of those who contribute', () => {
  it('are two where two people share a name', async () => {
    const { payload } = test
    const data = { name: 'Anna Doppelt' }
    const [one, other] = [
      await payload.create({ collection: 'speakers', data: data as never }),
      await payload.create({ collection: 'speakers', data: data as never }),
    ]
    expect([one.slug, other.slug]).toEqual(['anna-doppelt', 'anna-doppelt-2'])
    // The address that an editor gives is theirs, and stays what it is when something else changes.
    const changed = await payload.update({
      collection: 'speakers',
      id: other.id,
      data: { name: 'Anna Anders' },
    })
    expect(changed.slug).toBe('anna-doppelt-2')
  })

  it('show who it is, and at what events; of drafts nothing', async () => {
    const { payload } = test
    const speaker = await makeSpeaker(payload, {
      name: 'Jo Beispiel',
      position: 'Rednerin',
      biography: richText('Lebt in Wismar.'),
    })
    const partner = await makePartner(payload, { name: 'LAG Wasser', description: 'Kümmert sich.' })
    const both = { speakers: [{ speaker: speaker.id, role: 'input' as const }], partners: [partner.id] }
    await makeEvent(payload, { title: 'Kommt noch', startsAt: inDays(4), ...both })
    await makeEvent(payload, { title: 'War schon', startsAt: inDays(-4), ...both })
    await makeEvent(payload, { title: 'Nur Entwurf', startsAt: inDays(5), _status: 'draft', ...both })
    for (const [path, words] of [
      [`/mitwirkende/${speaker.slug}`, ['<h1>Jo Beispiel</h1>', 'Rednerin', 'Lebt in Wismar.']],
      [`/en/partners/${partner.slug}`, ['<h1>LAG Wasser</h1>', 'lang="de">Kümmert sich.']],
    ] as const) {
      const html = await page(path)
      expect(words.filter((word) => !html.includes(word))).toEqual([])
      expect(eventsIn(html)).toEqual(['Kommt noch', 'War schon'])
    }
  })

  it('are there under any name, also one that every object of JavaScript knows', async () => {
    const { payload } = test
    const name = 'constructor'
    const [speaker, partner, topic] = [
      await makeSpeaker(payload, { name, slug: name }),
      await makePartner(payload, { name, slug: name }),
      await makeTopic(payload, { name, slug: name }),
    ]
    await makeEvent(payload, {
      title: name,
      slug: name,
      speakers: [{ speaker: speaker.id, role: 'input' }],
      partners: [partner.id],
      topics: [topic.id],
    })
    for (const path of ['/mitwirkende/constructor', '/partner/constructor', '/?thema=constructor'])
      expect(eventsIn(await page(path))).toEqual([name])
    expect(await page('/veranstaltungen/constructor')).toContain('<h1>constructor</h1>')
    expect((await app.request('/veranstaltungen/__proto__')).status).toBe(404)
  })

  it('are there for nobody whose events are all drafts', async () => {
    const hidden = await makeSpeaker(test.payload, { name: 'Noch Geheim' })
    await makeEvent(test.payload, { _status: 'draft', speakers: [{ speaker: hidden.id, role: 'input' }] })
    const response = await app.request(`/mitwirkende/${hidden.slug}`)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('Noch Geheim')
  })
})

describe('the way on from an event', () => {
  it('leads to events on the same topic, but to none that is cancelled', async () => {
    const { payload } = test
    const topic = await makeTopic(payload, { name: 'Radwege' })
    const about = { topics: [topic.id] }
    const { slug } = await makeEvent(payload, { title: 'Radwege eins', ...about })
    await makeEvent(payload, { title: 'Radwege zwei', ...about })
    await makeEvent(payload, { title: 'Radwege abgesagt', status: 'cancelled', ...about })
    const html = await page(`/veranstaltungen/${slug}`)
    expect(html).toContain('<h2>Mehr zum Thema</h2>')
    expect(eventsIn(html)).toEqual(['Radwege zwei'])
    expect(html).toContain(`<a href="webcal://localhost:3000/veranstaltungen/${slug}.ics">`)
    expect(html).toContain(`<a href="/?thema=${topic.slug}">`)
  })

  it('leads from where nothing is to what comes next', async () => {
    const html = await page('/veranstaltungen/gibt-es-nicht')
    expect(html).toContain('role="search"')
    expect(eventsIn(html)).toHaveLength(3)
  })
})

describe('an English page', () => {
  it('marks what is there in German alone, and nothing else', async () => {
    const { payload } = test
    const event = await makeEvent(payload, {
      title: 'Deutscher Titel',
      summary: 'Deutsche Zusammenfassung',
      description: richText('Deutscher Text'),
    })
    const read = async () => {
      const html = await page(`/en/events/${event.slug}`)
      return ['title', 'lead', 'prose'].map((name) => {
        const [, attributes = ''] =
          new RegExp(name === 'title' ? '<h1([^>]*)>' : `<(?:p|div) class="${name}"([^>]*)>`).exec(html) ?? []
        return attributes.trim()
      })
    }
    expect(await read()).toEqual(['lang="de"', 'lang="de"', 'lang="de"'])
    await payload.update({
      collection: 'events',
      id: event.id,
      locale: 'en',
      data: { title: 'English title', summary: 'English summary' },
    })
    expect(await read()).toEqual(['', '', 'lang="de"'])
    expect(await page(`/veranstaltungen/${event.slug}`)).toContain('<h1>Deutscher Titel</h1>')
  })
})

/** The languages that a page, or an entry of the sitemap, says it is there in. */
const alternatesIn = (markup: string): string[] =>
  [...markup.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gi)].map(
    ([, language, url]) => `${language} ${url}`,
  )

describe('what search engines and those who share find', () => {
  it('is every public page in the languages that it is written in, and no draft', async () => {
    const { payload } = test
    const { id, slug } = await makeEvent(payload, { title: 'In der Karte', summary: 'Worum es geht' })
    const draft = await makeEvent(payload, { title: 'Nicht in der Karte', _status: 'draft' })
    const german = `/veranstaltungen/${slug}`
    const english = `/en/events/${slug}`
    const read = async () => {
      const map = await page('/sitemap.xml')
      const found = [...map.matchAll(/<loc>http:\/\/localhost:3000([^<]*)<\/loc>/g)].map(([, path]) => path)
      return { map, found, isAlternate: map.includes(`hreflang="en" href="http://localhost:3000${english}"`) }
    }
    const before = await read()
    expect(before.found).toEqual(expect.arrayContaining(['/', '/en', '/archiv', german]))
    // German words at an English address are no English page.
    expect([before.found.includes(english), before.isAlternate]).toEqual([false, false])
    for (const path of [german, english]) expect([path, alternatesIn(await page(path))]).toEqual([path, []])
    await payload.update({ collection: 'events', id, locale: 'en', data: { title: 'On the map' } })
    expect((await read()).isAlternate).toBe(false)
    await payload.update({ collection: 'events', id, locale: 'en', data: { summary: 'What it is about' } })
    const { map, found, isAlternate } = await read()
    expect(found).toEqual(expect.arrayContaining([german, english]))
    expect(isAlternate).toBe(true)
    expect(map).not.toContain(draft.slug)
    for (const [, entry = ''] of map.matchAll(/<url>(.*?)<\/url>/g)) {
      const path = /<loc>http:\/\/localhost:3000([^<]*)<\/loc>/.exec(entry)?.[1] ?? ''
      const response = await app.request(path)
      expect([path, response.status]).toEqual([path, 200])
      // Each says of itself what the map says of it.
      expect([path, alternatesIn(await response.text())]).toEqual([path, alternatesIn(entry)])
    }
    expect(alternatesIn(await page(english))).toEqual([
      `de http://localhost:3000${german}`,
      `en http://localhost:3000${english}`,
      `x-default http://localhost:3000${german}`,
    ])
    expect(alternatesIn(await page('/?suche=a'))).toEqual([])
  })

  it('is told where it may go', async () => {
    const robots = await page('/robots.txt')
    expect(robots).toContain('Disallow: /anmeldung/\nDisallow: /teilnehmen/\n')
    expect(robots).toContain('Sitemap: http://localhost:3000/sitemap.xml')
  })

  it('is a picture of our own for each event, in each language', async () => {
    const { slug } = await makeEvent(test.payload, { title: 'Ein Bild für die Größe & “mehr” 👍' })
    for (const [path, prefix, file] of [
      ['/veranstaltungen', '/veranstaltungen', 'vorschau.png'],
      ['/en/events', '/en/events', 'preview.png'],
    ] as const) {
      const html = await page(`${path}/${slug}`)
      const address = `http://localhost:3000${prefix}/${slug}/${file}`
      expect(html).toContain(`<meta property="og:image" content="${address}"/>`)
      const response = await app.request(`${prefix}/${slug}/${file}`)
      expect(response.headers.get('Content-Type')).toBe('image/png')
      const { width, height } = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
      expect([width, height]).toEqual([1200, 630])
    }
    const draft = await makeEvent(test.payload, { _status: 'draft' })
    expect((await app.request(`/veranstaltungen/${draft.slug}/vorschau.png`)).status).toBe(404)
    // The start page has that of what comes next.
    const [, next] = /<article class="next-event card">.*?href="([^"#]+)/s.exec(await page('/')) ?? []
    expect(await page('/')).toContain(
      `<meta property="og:image" content="http://localhost:3000${next}/vorschau.png"/>`,
    )
  })

  it('is an icon for the home screen of a phone, which leaves no corner to it', async () => {
    const [, path = ''] = /<link rel="apple-touch-icon" href="([^"]+)"/.exec(await page('/')) ?? []
    const response = await app.request(path)
    expect(response.headers.get('Content-Type')).toBe('image/png')
    const icon = sharp(Buffer.from(await response.arrayBuffer()))
    const { width, height } = await icon.metadata()
    expect([width, height]).toEqual([180, 180])
    expect((await icon.stats()).isOpaque).toBe(true)
    expect((await app.request(path.replace(/-\w+\.png/, '-123456.png'))).status).toBe(404)
  })
})

describe('/embed.js', () => {
  let app: Hono

  beforeAll(async () => {
    const { createPublicApp } = await import('../../../src/publicApp.ts')
    app = createPublicApp(test)
  })

  it('may be loaded by any website, and is kept by whoever passes it on', async () => {
    const response = await app.request('/embed.js')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(loadEmbedScript(optionsOf(test.payload).addresses))
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=600, stale-while-revalidate=3000',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    })
  })

  it('is not sent again to who has it', async () => {
    const etag = (await app.request('/embed.js')).headers.get('ETag') ?? ''
    expect(etag).toMatch(/^"[^"]+"$/)
    const askAgain = () => app.request('/embed.js', { headers: { 'If-None-Match': etag } })
    // Nothing is kept before the process knows which version of everything is public.
    await waitUntil('it is kept', async () => (await askAgain()).status === 304)
    expect(await (await askAgain()).text()).toBe('')
  })

  it('names a script that other websites may load too, for a proof of work', async () => {
    const response = await app.request(addresses.asset(loadEmbedSolver().file))
    expect([response.status, response.headers.get('Access-Control-Allow-Origin')]).toEqual([200, '*'])
    expect(await response.text()).toContain('solveProofOfWork')
  })
})
