import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Hono } from 'hono'
import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import type { PathChoice } from '../../../src/addresses/rules/pathTable.ts'
import { findStaffDoors } from '../../../src/conferences/staffDoors.ts'
import { optionsOf } from '../../../src/options.ts'
import { signFormStamp } from '../../../src/protection/rules/formStamp.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { topicWishStampSlug } from '../../../src/site/forms/topicWishForm.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { crawl, type Crawled } from '../../support/crawl.ts'
import { inDays, richText } from '../../support/factories.ts'
import { type ForeignPayload, startForeignPayload } from '../../support/foreignPayload.ts'
import { pngUpload } from '../../support/makePicture.ts'

// The second database has the schema of the first, which Payload would take for one that is there.
process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'

const origin = 'https://club.example'

const ownPaths: PathChoice = {
  de: { home: '/de', archive: '/de/vorbei', events: '/de/termine', feeds: '/de/abos', speakers: '/de/leute' },
  en: { home: '/', archive: '/past', events: '/meetings', partners: '/friends' },
  registration: '/me',
  join: '/room',
}

const places: [name: string, base: string, paths: PathChoice][] = [
  ['at the root', '', {}],
  ['below a path', '/club/events', {}],
  ['below a path, with paths of its own,', '/club', ownPaths],
]

describe.each(places)('the public site %s', (_, base, paths) => {
  let foreign: ForeignPayload
  let payload: Payload
  let app: Hono

  beforeAll(async () => {
    foreign = await startForeignPayload({
      sharp,
      options: {
        publicUrl: origin + base,
        paths,
        organiser: { name: 'Club', email: 'club@example.org' },
        consentOptional: true,
        isEditor: ({ req }) => Boolean(req.user),
      },
    })
    payload = foreign.payload
    app = new Hono()
    app.route('/', createPublicApp({ payload }))
    await fill(foreign)
  })
  afterAll(() => foreign.stop())

  const fillForm = ({ action, given }: { action: string; given: URLSearchParams }): URLSearchParams => {
    const { addresses } = optionsOf(payload)
    const slug = ['evening', 'asks-first'].find((each) => action.includes(`/${each}/`)) ?? topicWishStampSlug
    const renderedAt = new Date(Date.now() - 60_000)
    const email = `${addresses.localeOf(action)}@example.org`
    const values = {
      email,
      name: 'Ada',
      text: 'A wish',
      stamp: signFormStamp({ slug, renderedAt, secret: payload.secret }),
    }
    for (const [name, value] of Object.entries(values)) if (given.has(name)) given.set(name, value)
    return given
  }

  const site = () => ({
    app,
    origin,
    isInside: (path: string) =>
      (path === (base || '/') || path.startsWith(`${base}/`)) && !(base && path.startsWith(base + base)),
    isOfPayload: (path: string) => path.startsWith('/api/media/') || path === '/admin',
    fill: fillForm,
  })

  it('leads nowhere else, and everywhere to something, from its start page to the last mail', async () => {
    const { addresses } = optionsOf(payload)
    const { de, en, robots, graphql, embed, favicon, health } = addresses
    let crawled: Crawled = await crawl({
      site: site(),
      from: [de.home, en.home, de.events, robots, graphql, embed, favicon, health('ready')],
    })
    for (let mails = 0; ;) {
      await runWorkerOnce({ payload })
      const from = foreign.mails
        .slice(mails)
        .flatMap(({ text, html, attachments }) => [
          ...[text, html].map((part) => (typeof part === 'string' ? part : '')),
          ...(attachments ?? []).map(({ content }) => String(content)),
        ])
      if (from.length === 0) break
      mails = foreign.mails.length
      crawled = await crawl({ site: site(), from, crawled })
    }
    expect(crawled.faults).toEqual([])
    const asked = [...crawled.statuses.keys()].map((request) =>
      request.replace(/[\w-]{43}/, 'TOKEN').replace(/site\.\w+/, 'site'),
    )
    const expected = [
      `GET ${de.event('evening')}`,
      `GET ${en.calendar('evening')}`,
      `GET ${de.socialImage('evening')}`,
      `GET ${de.registered('evening')}`,
      `GET ${en.confirmAddress('asks-first')}`,
      `GET ${de.archive}`,
      `GET ${de.speaker('ada')}`,
      `GET ${en.partner('partner')}`,
      `GET ${de.feed('events.ics', { topic: 'topic' })}`,
      `GET ${en.feed('events.atom')}`,
      `GET ${addresses.sitemap}`,
      `GET ${de.privacy}`,
      `GET ${en.topicWishThanks}`,
      `GET ${addresses.asset('explorer/index.js')}`,
      `GET ${addresses.asset('site.css')}`,
      `POST ${de.register('evening')}`,
      `POST ${en.topicWish}`,
      `GET ${addresses.registration('TOKEN')}`,
      `GET ${addresses.join('TOKEN')}`,
      `POST ${addresses.name('TOKEN')}`,
      `POST ${addresses.withdraw({ token: 'TOKEN', key: 'photos' })}`,
      `POST ${addresses.confirm('TOKEN')}`,
      `POST ${addresses.cancel('TOKEN')}`,
    ]
    expect(expected.filter((request) => !asked.includes(request))).toEqual([])
  }, 120_000)

  it('is what the API, the admin and other sites are led to', async () => {
    const { addresses } = optionsOf(payload)
    const answer = await app.request(`${origin}${base}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ event(slug: "evening") { url icsUrl image { url } } }' }),
    })
    expect(await answer.json()).toMatchObject({
      data: {
        event: {
          url: origin + addresses.de.event('evening'),
          icsUrl: origin + addresses.de.calendar('evening'),
          image: { url: expect.stringMatching(RegExp(`^${origin}/api/media/file/`)) },
        },
      },
    })
    const script = await (await app.request(`${origin}${base}/embed.js`)).text()
    const beside = (name: string) => RegExp(`"${name}":"([^"]+)"`).exec(script)?.[1] ?? ''
    for (const [name, status] of [
      ['solver', 200],
      ['challenge', 404],
    ] as const) {
      const { pathname } = new URL(beside(name), `${origin}${base}/embed.js`)
      expect([pathname.startsWith(`${base}/`), (await app.request(origin + pathname)).status]).toEqual([
        true,
        status,
      ])
    }
  })

  it('shows the admin its preview, and nobody else', async () => {
    const login = { email: 'editor@example.org', password: 'long-enough-for-a-club' }
    const user = await payload.create({ collection: 'users' as never, data: login as never })
    const { docs } = await payload.find({ collection: 'events', where: { slug: { equals: 'evening' } } })
    const { admin } = payload.collections.events.config
    const req = await createLocalReq({}, payload)
    const preview = await (admin.livePreview?.url as (args: object) => Promise<string> | string)({
      data: docs[0],
      locale: { code: 'en' },
      req,
    })
    expect(preview).toBe(`${origin}${base}/vorschau/${docs[0]?.id}?locale=en`)
    expect((await app.request(preview)).status).toBe(404)
    const { token } = await payload.login({ collection: 'users' as never, data: login as never })
    const shown = await app.request(preview, { headers: { Authorization: `JWT ${token}` } })
    expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining('Evening')])
    expect(user).toBeTruthy()
    // Without localization, in the language of the admin.
    expect(await admin.preview?.(docs[0] as never, { req, locale: 'de', token: '' })).toBe(
      origin + optionsOf(payload).addresses.en.event('evening'),
    )
  })

  it('shows speakers their door in the language of addresses that name none', async () => {
    const { addresses } = optionsOf(payload)
    const { docs } = await payload.find({ collection: 'events', where: { slug: { equals: 'evening' } } })
    const [door] = await findStaffDoors({ payload, eventId: String(docs[0]?.id), now: new Date() })
    const language = async (url: string) =>
      /<html lang="(\w+)"/.exec(await (await app.request(url)).text())?.[1]
    const expected = paths.en?.home === '/' ? 'en' : 'de'
    expect(await language(door?.url ?? '')).toBe(expected)
    expect(await language(addresses.urlOf(addresses.staffDoor('nobodys')))).toBe(expected)
  })

  it('leaves everything else to the app that it is mounted in', async () => {
    const host = new Hono()
    let asked = 0
    host.get('/robots.txt', (context) => context.text('theirs'))
    host.route('/', createPublicApp({ payload }))
    host.get('/about/', (context) =>
      context.text(`theirs ${(asked += 1)}`, 200, { 'Cache-Control': 'public' }),
    )
    host.notFound((context) => context.text('nothing of theirs', 404))
    const look = async (path: string, method = 'GET') => {
      const answer = await host.request(origin + path, { method })
      return [answer.status, await answer.text(), answer.headers.get('Cache-Status')]
    }
    const { home, event } = optionsOf(payload).addresses.de
    expect(await look('/robots.txt')).toEqual([200, 'theirs', null])
    expect([await look('/about/'), await look('/about/')]).toEqual([
      [200, 'theirs 1', null],
      [200, 'theirs 2', null],
    ])
    for (const [path, method] of [
      ['/nowhere'],
      ['/nowhere/'],
      [`${home === '/' ? '' : home}/nowhere`],
      ['/about/', 'POST'],
    ] as const)
      expect([path, await look(path, method)]).toEqual([path, [404, 'nothing of theirs', null]])
    expect((await look(home))[0]).toBe(200)
    expect(await look(event('nowhere'))).toEqual([404, expect.stringContaining('</html>'), null])
    expect((await look(`${event('evening')}/`))[0]).toBe(301)
    expect((await look(event('evening'), 'PUT'))[0]).toBe(405)
  })
})

describe('a site without our pages', () => {
  it('leads from mails, feeds and personal pages to those of the project', async () => {
    const foreign = await startForeignPayload({
      sharp,
      options: { pages: false, publicUrl: origin, consentOptional: true },
    })
    const { payload, mails } = foreign
    try {
      const events = await fill(foreign)
      const app = new Hono()
      app.route('/', createPublicApp({ payload }))
      for (const path of ['/', '/en', '/veranstaltungen/:slug', '/en/events/:slug'])
        app.get(path, (context) => context.text('theirs'))
      const isTheirs = async (path: string) => (await (await app.request(origin + path)).text()) === 'theirs'
      expect(await Promise.all(['/', '/veranstaltungen/evening'].map(isTheirs))).toEqual([true, true])
      for (const [n, event] of events.entries()) {
        for (const locale of ['de', 'en'] as const) {
          const input = {
            eventId: String(event.id),
            email: `${locale}${n}@example.org`,
            locale,
            consents: [{ key: 'photos', version: 1 }],
          }
          await registerForEvent({ payload, input })
        }
      }
      await runWorkerOnce({ payload })
      const { faults, statuses } = await crawl({
        site: {
          app,
          origin,
          isInside: () => true,
          isOfPayload: (path) => path.startsWith('/api/media/'),
          fill: ({ given }) => given,
        },
        from: [
          '/feeds/events.atom',
          '/en/feeds/sunflower.ics',
          ...mails.flatMap(({ text, html }) => [String(text), String(html)]),
        ],
      })
      expect(faults).toEqual([])
      const asked = [...statuses.keys()].map((request) => request.replace(/[\w-]{43}/, 'TOKEN'))
      expect(asked).toEqual(
        expect.arrayContaining([
          'GET /veranstaltungen/evening',
          'GET /feeds/veranstaltung/evening.ics',
          'GET /anmeldung/TOKEN',
          'GET /teilnehmen/TOKEN',
          'POST /anmeldung/TOKEN/bestaetigen',
          'POST /anmeldung/TOKEN/absagen',
          'GET /datenschutz',
        ]),
      )
      expect((await app.request(`${origin}/archiv`)).status).toBe(404)
      const unknown = await (await app.request(`${origin}/anmeldung/${'A'.repeat(43)}`)).text()
      expect(unknown).not.toMatch(/href="[^"]*(archiv|themenwunsch|evening)/)
    } finally {
      await foreign.stop()
    }
  })
})

/** Puts one of everything into it that has a page; the events are those that take registrations. */
async function fill({ payload, create }: ForeignPayload): Promise<{ id: string }[]> {
  const consent = await create('consent-texts', { key: 'photos', label: 'Photos may be taken.' })
  const topic = await create('topics', { name: 'Topic' })
  const partner = await create('partners', { name: 'Partner' })
  const speaker = await create('speakers', { name: 'Ada', biography: richText('Of the club.') })
  const image = await payload.create({
    collection: 'media',
    data: { alt: 'A board' },
    file: await pngUpload(),
  })
  const event = (title: string, days: number, registration: object = {}) =>
    create('events', {
      title,
      slug: '',
      description: richText('Everybody is welcome.'),
      startsAt: inDays(days),
      startsAt_tz: 'Europe/Berlin',
      endsAt: inDays(days + 1),
      endsAt_tz: 'Europe/Berlin',
      format: 'online',
      status: 'scheduled',
      _status: 'published',
      image: image.id,
      topics: [topic.id],
      partners: [partner.id],
      speakers: [{ speaker: speaker.id, role: 'input' }],
      registration: { enabled: true, consents: [consent.id], ...registration },
    })
  const evening = await event('Evening', 7)
  const asksFirst = await event('Asks first', 9, { confirmsAddress: true })
  await event('Long ago', -30)
  await create('meetings', { event: evening.id, provider: 'Zoom', joinUrl: 'https://zoom.example/j/9' })
  return [evening, asksFirst]
}
