import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Hono } from 'hono'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { makeRoot, makeTable } from '../../../src/richText/rules/makeNodes.ts'
import { contentVersionOf } from '../../../src/database/contentVersion.ts'
import { createSiteRoutes } from '../../../src/site/routes.tsx'
import {
  inDays,
  makeConsentText,
  makeEvent,
  makePartner,
  makeSpeaker,
  makeTopic,
  richText,
} from '../../support/factories.ts'
import { germanIn } from '../../support/germanIn.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let app: Hono
beforeAll(async () => {
  test = await startPayload()
  app = createSiteRoutes({ payload: test.payload })
})
afterAll(() => test.stop())

const page = async (path: string): Promise<string> => (await app.request(path)).text()
const pageOf = ({ slug }: { slug: string }): Promise<string> => page(`/veranstaltungen/${slug}`)
const title = (html: string): string => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''
const hasForm = (html: string): boolean => html.includes('<form')
const minutesFromNow = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()

describe('the start page', () => {
  it('says so kindly while there is no event, and the archive does too', async () => {
    expect(await page('/')).toContain('Gerade ist keine Veranstaltung geplant.')
    expect(await page('/archiv')).toContain('Noch ist keine Veranstaltung vorbei.')
  })

  it('shows upcoming events by month, and past ones in the archive, the latest first', async () => {
    const { payload } = test
    const soon = await makeEvent(payload, { title: 'Gleich um die Ecke', startsAt: inDays(1) })
    const later = await makeEvent(payload, { title: 'Erst im nächsten Jahr', startsAt: inDays(400) })
    const past = await makeEvent(payload, { title: 'Schon vorbei', startsAt: inDays(-3) })
    const longPast = await makeEvent(payload, { title: 'Lange vorbei', startsAt: inDays(-300) })
    await makeEvent(payload, { title: 'Nur ein Entwurf', startsAt: inDays(2), _status: 'draft' })
    const linksIn = (html: string): string[] =>
      [...html.matchAll(/<h[23]><a href="\/veranstaltungen\/([^"]+)">/g)].map(([, slug = '']) => slug)
    const home = await page('/')
    expect(linksIn(home)).toEqual([soon.slug, later.slug])
    // The next one stands large above the months.
    expect(home.match(/<article class="next-event card">/g)).toHaveLength(1)
    expect(home.match(/<section class="month">/g)).toHaveLength(1)
    expect(home).toContain(`href="/veranstaltungen/${later.slug}#anmeldung"`)
    expect(linksIn(await page('/archiv'))).toEqual([past.slug, longPast.slug])
  })

  it('begins an archive page where its address says, and at its beginning where that is nonsense', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { startsAt: inDays(-10) })
    const older = await page(`/archiv?nach=${Date.parse(event.startsAt)}-${event.id}`)
    expect(older).not.toContain('Schon vorbei')
    expect(older).toContain('Lange vorbei')
    expect(older).toContain('<a href="/archiv">Zum Anfang der Liste</a>')
    for (const nonsense of ['x', '%00', "1-'%20or%201", '99999999999999999-a']) {
      const { status, headers } = await app.request(`/archiv?nach=${nonsense}`)
      expect([status, headers.get('Location')]).toEqual([302, '/archiv'])
    }
  })
})

describe('the way to have all events in one’s own calendar', () => {
  it('is on the start page, once to click on and once to copy', async () => {
    for (const [path, prefix] of [
      ['/', ''],
      ['/en', '/en'],
    ] as const) {
      const html = await page(path)
      expect(html).toContain(`<a href="webcal://localhost:3000${prefix}/feeds/events.ics">`)
      const address = `http://localhost:3000${prefix}/feeds/events.ics`
      expect(html).toContain(`<a class="address" href="${address}">${address}</a>`)
      expect(html).toContain(`<a href="${prefix}/feeds/events.atom">`)
    }
    expect(await page('/archiv')).not.toContain('webcal:')
  })

  it('is told to browsers and feed readers, in the language of the page', async () => {
    for (const [path, prefix] of [
      ['/', ''],
      ['/archiv', ''],
      ['/en', '/en'],
      ['/en/archive', '/en'],
    ] as const) {
      const html = await page(path)
      expect(
        [...html.matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)"/g)].map(
          ([, ...link]) => link,
        ),
      ).toEqual([
        ['text/calendar', `http://localhost:3000${prefix}/feeds/events.ics`],
        ['application/atom+xml', `http://localhost:3000${prefix}/feeds/events.atom`],
      ])
    }
    const event = await makeEvent(test.payload)
    expect(await pageOf(event)).toMatch(
      new RegExp(
        `<link rel="alternate" type="text/calendar"[^>]* href="http://localhost:3000/veranstaltungen/${event.slug}.ics"`,
      ),
    )
  })
})

describe('the page of an event', () => {
  it('shows everything of the real page in its order', async () => {
    const { payload } = test
    const speaker = await makeSpeaker(payload, {
      name: 'Ulrike Seemann-Katz',
      position: 'Sprecherin der LAG Migration & Flucht',
    })
    const partner = await makePartner(payload, {
      name: 'LAG Migration & Flucht',
      nameInSentence: 'der LAG Migration & Flucht',
    })
    const topic = await makeTopic(payload, { name: 'Austausch' })
    const consent = await makeConsentText(payload, {
      key: 'privacy',
      label: 'Ich habe die Datenschutzerklärung gelesen.',
      text: richText('Was wir speichern.'),
    })
    const event = await makeEvent(payload, {
      title: 'Das Integrations- und Teilhabegesetz',
      description: richText('Das Land hat im März 2024 die Konzeption ergänzt.'),
      startsAt: '2050-03-10T18:00:00.000Z',
      speakers: [{ speaker: speaker.id, role: 'input', label: 'Input & Moderation' }],
      partners: [partner.id],
      topics: [topic.id],
      registration: {
        enabled: true,
        capacity: 60,
        consents: [consent.id],
        asksForTopics: true,
        notices: richText('Alle Bürger*innen sind berechtigt, teilzunehmen.'),
      },
    })
    const html = await pageOf(event)
    const parts = [
      'Austausch',
      '<h1>Das Integrations- und Teilhabegesetz</h1>',
      '<forum-countdown data-starts-at="2050-03-10T18:00:00.000Z"',
      'Tage',
      'Stunden',
      'Minuten',
      'Sekunden',
      '<dt>Datum</dt>',
      '10. März 2050',
      '<dt>Uhrzeit</dt><dd>19:00 – 21:00 Uhr<forum-local-time ',
      '<dt>Standort</dt><dd><span>online (Zoom)</span></dd>',
      'noch 60 von 60 frei',
      `<a href="/veranstaltungen/${event.slug}.ics">`,
      'Das Land hat im März 2024 die Konzeption ergänzt.',
      '<h2>Input &amp; Moderation</h2>',
      'Ulrike Seemann-Katz',
      'Sprecherin der LAG Migration &amp; Flucht',
      `Eine Veranstaltung in Kooperation mit <a href="/partner/${partner.slug}">der LAG Migration &amp; Flucht</a>`,
      'Mit der Anmeldebestätigung wird der Zoom Zugangslink versandt.',
      'name="name"',
      'name="email"',
      'name="topicSuggestion"',
      'value="privacy:1"',
      'Ich habe die Datenschutzerklärung gelesen.',
      'Was wir speichern.',
      'https://example.org/datenschutz',
      'Verbindlich anmelden',
      'Alle Bürger*innen sind berechtigt, teilzunehmen.',
    ]
    const places = parts.map((part, index) => {
      const from =
        index === 0 ? html.indexOf('<main') : html.indexOf(parts[index - 1] ?? '', html.indexOf('<main'))
      return [part, html.indexOf(part, from) >= from && html.includes(part)]
    })
    expect(places).toEqual(parts.map((part) => [part, true]))
    expect(title(html)).toBe('Das Integrations- und Teilhabegesetz · Grünes Forum Selbstverwaltung')
  })

  it('puts speakers who follow one another in the same role under one heading', async () => {
    const { payload } = test
    const [host, first, second] = await Promise.all([
      makeSpeaker(payload),
      makeSpeaker(payload),
      makeSpeaker(payload),
    ])
    const event = await makeEvent(payload, {
      speakers: [
        { speaker: host.id, role: 'host' },
        { speaker: first.id, role: 'panel' },
        { speaker: second.id, role: 'panel' },
      ],
    })
    const headings = [...(await pageOf(event)).matchAll(/<h2>(.*?)<\/h2>/g)].map(([, text]) => text)
    expect(headings.slice(0, 2)).toEqual(['Begrüßung', 'Podium'])
  })

  it('describes itself to search engines, escaped so that nothing ends the element', async () => {
    const { payload } = test
    const event = await makeEvent(payload, {
      title: 'Ende </script><script>alert(1)</script>',
      startsAt: '2050-03-10T18:00:00.000Z',
    })
    const html = await pageOf(event)
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
    expect(JSON.parse(json)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Ende </script><script>alert(1)</script>',
      startDate: '2050-03-10T19:00:00+01:00',
      endDate: '2050-03-10T21:00:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: `http://localhost:3000/veranstaltungen/${event.slug}` },
      url: `http://localhost:3000/veranstaltungen/${event.slug}`,
      inLanguage: 'de',
      isAccessibleForFree: true,
      offers: {
        '@type': 'Offer',
        price: 0,
        priceCurrency: 'EUR',
        availability: 'https://schema.org/InStock',
        url: `http://localhost:3000/veranstaltungen/${event.slug}#anmeldung`,
      },
      organizer: {
        '@type': 'Organization',
        name: 'Grünes Forum Selbstverwaltung',
        url: 'http://localhost:3000',
      },
    })
    expect(html).not.toContain('<script>')
    expect(html).toContain('<h1>Ende &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</h1>')
    expect(html).toContain(
      `<link rel="canonical" href="http://localhost:3000/veranstaltungen/${event.slug}"/>`,
    )
  })

  it('tells search engines that it was moved, and from when', async () => {
    const { payload } = test
    const structuredData = async (slug: string): Promise<Record<string, unknown>> => {
      const [, json = ''] =
        /<script type="application\/ld\+json">(.*?)<\/script>/.exec(await pageOf({ slug })) ?? []
      return JSON.parse(json)
    }
    const { id, slug } = await makeEvent(payload, { startsAt: '2050-03-10T18:00:00.000Z' })
    const move = (day: string, _status: 'published' | 'draft' = 'published') =>
      payload.update({
        collection: 'events',
        id,
        data: { _status, startsAt: `2050-03-${day}T18:00:00.000Z`, endsAt: `2050-03-${day}T20:00:00.000Z` },
        draft: _status === 'draft',
      })
    expect(await structuredData(slug)).not.toHaveProperty('previousStartDate')
    await move('15')
    // Nobody but editors has ever seen this one.
    await move('20', 'draft')
    expect(await structuredData(slug)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2050-03-10T19:00:00+01:00',
      startDate: '2050-03-15T19:00:00+01:00',
    })
    expect(await pageOf({ slug })).toContain('verschoben vom Donnerstag, 10. März 2050, 19:00 Uhr')
    await move('17')
    expect(await structuredData(slug)).toMatchObject({
      previousStartDate: '2050-03-15T19:00:00+01:00',
      startDate: '2050-03-17T19:00:00+01:00',
    })
  })

  it('has no inline style, no inline script and no handler', async () => {
    const { payload } = test
    const list = (text: string) => ({
      type: 'list',
      listType: 'bullet',
      tag: 'ul',
      start: 1,
      format: '' as const,
      indent: 0,
      version: 1,
      direction: 'ltr' as const,
      children: [
        {
          type: 'listitem',
          value: 1,
          version: 1,
          children: [
            { type: 'text', text, format: 12, version: 1, mode: 'normal', style: 'color: red', detail: 0 },
          ],
        },
      ],
    })
    const description = richText('Ziele')
    const event = await makeEvent(payload, {
      description: {
        root: { ...description.root, children: [...description.root.children, list('Vorstellen')] },
      },
    })
    const html = await pageOf(event)
    expect(html).toContain('<ul><li>Vorstellen</li></ul>')
    expect(html.match(/\sstyle=|<style|\son[a-z]+=/g)).toBe(null)
    const scripts = [...html.matchAll(/<script ([^>]*)>/g)].map(([, attributes]) => attributes)
    expect(scripts).toEqual([
      expect.stringMatching(/^type="module" src="\/assets\/site\.[0-9a-f]{12}\.js"$/),
      'type="application/ld+json"',
    ])
  })

  it('has a table scroll by itself, and names it for those who hear it', async () => {
    const cells = [makeTable([[{ head: 'column', children: richText('Uhrzeit').root.children }]])]
    const html = await pageOf(
      await makeEvent(test.payload, { description: makeRoot(cells) as ReturnType<typeof richText> }),
    )
    expect(html).toMatch(
      /<div class="table" role="group" aria-label="Tabelle[^"]*" tabindex="0"><table><thead><tr><th scope="col">Uhrzeit</,
    )
  })

  it.each([
    ['open', {}, 'Verbindlich anmelden', true],
    [
      'not yet open',
      { registration: { opensAt: '2049-12-31T23:00:00.000Z' } },
      'Die Anmeldung beginnt am 1. Januar 2050, 00:00 Uhr.',
      false,
    ],
    ['closed', { registration: { closesAt: inDays(-1) } }, 'Die Anmeldung ist geschlossen.', false],
    ['without registration', { registration: { enabled: false } }, 'keine Anmeldung nötig', false],
    ['cancelled', { status: 'cancelled' as const }, 'Diese Veranstaltung ist abgesagt.', false],
    ['postponed', { status: 'postponed' as const }, 'Diese Veranstaltung ist verschoben.', false],
    ['over', { startsAt: inDays(-2) }, 'Diese Veranstaltung ist vorbei.', false],
    ['on right now', { startsAt: minutesFromNow(-30) }, '<p class="now">Läuft gerade</p>', true],
  ])('tells that an event is %s', async (state, data, sentence, form) => {
    const startsAt = state === 'not yet open' ? '2050-03-10T18:00:00.000Z' : inDays(5)
    const html = await pageOf(await makeEvent(test.payload, { startsAt, ...data }))
    expect([html.includes(sentence), hasForm(html)]).toEqual([true, form])
  })

  it('offers the waiting list where all seats are taken, and no form where there is none', async () => {
    const { payload } = test
    const withList = await makeEvent(payload, { registration: { capacity: 1, waitingList: true } })
    const without = await makeEvent(payload, { registration: { capacity: 1, waitingList: false } })
    for (const { id } of [withList, without]) {
      await registerForEvent({ payload, input: { eventId: id, email: 'erste@example.org', consents: [] } })
    }
    const waiting = await pageOf(withList)
    expect(waiting).toContain('>Auf die Warteliste</a>')
    expect(waiting).toContain('>Auf die Warteliste setzen lassen</button>')
    const full = await pageOf(without)
    expect([full.includes('Leider sind alle Plätze vergeben.'), hasForm(full)]).toEqual([true, false])
  })

  it('has a look for each state, and says what one can do who cannot register', async () => {
    const { payload } = test
    const make = (title: string, data: Parameters<typeof makeEvent>[1]) =>
      makeEvent(payload, { title, startsAt: inDays(5), ...data })
    const full = await make('Voll', { registration: { capacity: 1 } })
    await registerForEvent({ payload, input: { eventId: full.id, email: 'eine@example.org', consents: [] } })
    const waiting = await make('Voll mit Liste', { registration: { capacity: 1, waitingList: true } })
    await registerForEvent({
      payload,
      input: { eventId: waiting.id, email: 'eine@example.org', consents: [] },
    })
    const early = await make('Zu früh', { registration: { opensAt: inDays(2) } })
    const postponed = await make('Verschoben', { status: 'postponed' })
    const states: [{ slug: string }, string | null][] = [
      [full, '<a href="/">Alle Veranstaltungen</a>'],
      [waiting, null],
      [early, `<a href="/veranstaltungen/${early.slug}.ics">In den Kalender</a>`],
      [
        await make('Zu spät', { registration: { closesAt: inDays(-1) } }),
        'Schreiben Sie uns: <a href="mailto:',
      ],
      [postponed, `<a href="webcal://localhost:3000/veranstaltungen/${postponed.slug}.ics">`],
      [await make('Abgesagt', { status: 'cancelled' }), null],
      [await make('Ohne Anmeldung', { registration: { enabled: false } }), null],
    ]
    const looks: string[] = []
    for (const [event, way] of states) {
      const html = await pageOf(event)
      const [, look = ''] = /<svg class="mark [^"]*"[^>]*>(<path d="[^"]+")/.exec(html) ?? []
      looks.push(look)
      const section = /<section class="registration".*?<\/section>/s.exec(html)?.[0] ?? ''
      if (way) expect(section).toContain(way)
    }
    expect(new Set(looks).size).toBe(states.length)
    expect(looks).not.toContain('')
  })

  it('is the same for everybody, and is asked for again every time', async () => {
    const event = await makeEvent(test.payload)
    const first = await app.request(`/veranstaltungen/${event.slug}`)
    const second = await app.request(`/veranstaltungen/${event.slug}`, {
      headers: { Cookie: 'a=b', 'User-Agent': 'x' },
    })
    expect(await second.text()).toBe(await first.text())
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate')
  })

  it.each(['gibt-es-nicht', '%00', '%E0%A4%A', "'; drop table events; --", 'a'.repeat(5000)])(
    'does not exist under an unknown address (%#)',
    async (slug) => {
      const response = await app.request(`/veranstaltungen/${slug}`)
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('Diese Veranstaltung gibt es nicht oder nicht mehr.')
    },
  )

  it('does not exist while it is a draft', async () => {
    const draft = await makeEvent(test.payload, { title: 'Geheimer Entwurf', _status: 'draft' })
    const response = await app.request(`/veranstaltungen/${draft.slug}`)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('Geheimer Entwurf')
  })

  it('leaves the calendar file to the feeds', async () => {
    const outer = new Hono()
    outer.route('/', createSiteRoutes({ payload: test.payload }))
    outer.get('/veranstaltungen/:file', (context) => context.text('the calendar'))
    expect(await (await outer.request('/veranstaltungen/x.ics')).text()).toBe('the calendar')
  })
})

describe('every page', () => {
  it.each(['/', '/archiv', '/impressum', '/datenschutz', '/gibt-es-nicht', '/anmeldung/x'])(
    'at %s forbids what it does not need and sets no cookie',
    async (path) => {
      const { headers } = await app.request(path)
      expect(headers.get('Content-Security-Policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
      )
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
      expect(headers.get('Permissions-Policy')).toContain('camera=()')
      expect(headers.get('Set-Cookie')).toBe(null)
      expect(headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
    },
  )

  it('says in an English sentence whom it is held with, without a German article', async () => {
    const { payload } = test
    const german = await makePartner(payload, { name: 'Bündnis Bus', nameInSentence: 'dem Bündnis Bus' })
    const both = await makePartner(payload, { name: 'AG Rad', nameInSentence: 'der AG Rad' })
    const data = { nameInSentence: 'the cycling group' }
    await payload.update({ collection: 'partners', id: both.id, locale: 'en', data })
    const event = await makeEvent(payload, { partners: [german.id, both.id] })
    const sentence = async (path: string) =>
      /<div class="cooperation"><p>(.*?)<\/p>/.exec(await page(path))?.[1]?.replaceAll(/<[^>]+>/g, '')
    expect(await sentence(`/veranstaltungen/${event.slug}`)).toBe(
      'Eine Veranstaltung in Kooperation mit dem Bündnis Bus und der AG Rad',
    )
    expect(await sentence(`/en/events/${event.slug}`)).toBe(
      'An event in cooperation with Bündnis Bus and the cycling group',
    )
  })

  it('speaks English alone where it is English, but for what is marked as German', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { startsAt: '2050-03-10T18:00:00.000Z' })
    const data = { title: 'A public evening', summary: 'In short.', description: richText('About money.') }
    await payload.update({ collection: 'events', id: event.id, locale: 'en', data })
    const form = { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }
    const slug = event.slug
    const answers: [string, RequestInit?][] = [
      ['/en/archive'],
      [`/en/events/${slug}`],
      [`/en/events/${slug}.ics`],
      [`/en/events/${slug}/register`, { ...form, body: 'email=broken' }],
      ['/en/topic-wish'],
      ['/en/topic-wish', { ...form, body: 'text=&email=broken' }],
      ['/en/topic-wish/thanks'],
      ['/en/events/nowhere'],
      ['/en/nowhere'],
    ]
    for (const [path, init] of answers) {
      const text = await (await app.request(`http://localhost:3000${path}`, init)).text()
      expect([path, germanIn(text)]).toEqual([path, []])
    }
    const german = await page(`/veranstaltungen/${slug}`)
    expect(germanIn(german.replace('<html lang="de">', '<html>'))).not.toEqual([])
  })

  it('exists in English too, each with the way to the other language', async () => {
    const event = await makeEvent(test.payload)
    for (const [german, english] of [
      ['/', '/en'],
      ['/archiv', '/en/archive'],
      ['/themenwunsch', '/en/topic-wish'],
      ['/themenwunsch/danke', '/en/topic-wish/thanks'],
      ['/impressum', '/en/imprint'],
      ['/datenschutz', '/en/privacy'],
      [`/veranstaltungen/${event.slug}`, `/en/events/${event.slug}`],
    ] as const) {
      const [de, en] = [await page(german), await page(english)]
      expect(de).toContain('<html lang="de">')
      expect(en).toContain('<html lang="en">')
      expect(de).toContain(`<a href="${english}" lang="en" hrefLang="en"`)
      expect(en).toContain(`<a href="${german}" lang="de" hrefLang="de"`)
    }
    expect(await page('/en/nowhere')).toContain('There is no such page.')
  })

  it('is found with a slash at its end too, and never sends anybody elsewhere', async () => {
    for (const [path, target] of [
      ['/archiv/', '/archiv'],
      ['/en//', '/en'],
      ['//example.org//', '/example.org'],
    ] as const) {
      const response = await app.request(`http://localhost:3000${path}`)
      expect([response.status, response.headers.get('Location')]).toEqual([301, target])
    }
  })

  it('keeps its rules to itself where something else is mounted beside the pages', async () => {
    const outer = new Hono()
    outer.route('/', createSiteRoutes({ payload: test.payload }))
    outer.get('/api/picture', (context) => context.text('a picture'))
    const { headers } = await outer.request('/api/picture')
    expect([...headers.keys()]).toEqual(['content-type'])
  })

  it('finds its style and its script under addresses that hold for good', async () => {
    const html = await page('/')
    const [style, script] = [/href="(\/assets\/[^"]+\.css)"/, /src="(\/assets\/[^"]+\.js)"/].map(
      (pattern) => pattern.exec(html)?.[1] ?? '',
    )
    for (const [path, type] of [
      [style, 'text/css; charset=utf-8'],
      [script, 'text/javascript; charset=utf-8'],
    ]) {
      const { status, headers } = await app.request(path ?? '')
      expect([status, headers.get('Content-Type'), headers.get('Cache-Control')]).toEqual([
        200,
        type,
        'public, max-age=31536000, immutable',
      ])
    }
    const body = await page(script ?? '')
    expect(body).toContain('forum-countdown')
    expect(body.length).toBeLessThan(7000)
    expect((await app.request('/assets/site.0.css')).status).toBe(404)
  })

  it('says nothing of a fault that it logs', async () => {
    const { payload } = test
    const logged: unknown[] = []
    const silenced = Object.create(payload, {
      logger: { value: { error: (entry: unknown) => logged.push(entry) } },
    }) as typeof payload
    const { find } = payload.db
    payload.db.find = () => Promise.reject(new Error('secret detail'))
    // Something has changed, so that what is in memory does not do.
    contentVersionOf(payload).raise()
    const response = await createSiteRoutes({ payload: silenced }).request('/')
    payload.db.find = find
    expect(response.status).toBe(500)
    const html = await response.text()
    expect(html).toContain('Da ist etwas schiefgegangen.')
    expect(html).not.toContain('secret detail')
    expect(JSON.stringify(logged)).toContain('secret detail')
  })
})
