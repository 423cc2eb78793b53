import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Hono } from 'hono'
import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { optionsOf } from '../../../src/options.ts'
import { signFormStamp } from '../../../src/protection/rules/formStamp.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { topicWishStampSlug } from '../../../src/site/forms/topicWishForm.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { crawl, type Crawled } from '../../support/crawl.ts'
import { inDays, richText } from '../../support/factories.ts'
import { type ForeignPayload, startForeignPayload } from '../../support/foreignPayload.ts'
import { pngUpload } from '../../support/makePicture.ts'

// The second database has the schema of the first, which Payload would take for one that is there.
process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'

const origin = 'https://club.example'

const places: [name: string, base: string][] = [
  ['at the root', ''],
  ['below a path', '/club/events'],
]

describe.each(places)('the public site %s', (_, base) => {
  let foreign: ForeignPayload
  let payload: Payload
  let app: Hono

  beforeAll(async () => {
    foreign = await startForeignPayload({
      sharp,
      options: {
        publicUrl: origin + base,
        organiser: { name: 'Club', email: 'club@example.org' },
        consentOptional: true,
        isEditor: ({ req }) => Boolean(req.user),
      },
    })
    payload = foreign.payload
    app = new Hono()
    app.route('/', createPublicApp({ payload }))
    await fill(foreign)
  }, 60_000)
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
    let crawled: Crawled = await crawl({
      site: site(),
      from: ['/', '/en', '/robots.txt', '/graphql', '/embed.js', '/favicon.ico', '/health/ready'].map(
        (path) => base + (path === '/' ? '' : path) || '/',
      ),
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
      request
        .replace(/[\w-]{43}/, '<token>')
        .replace(/site\.\w+/, 'site')
        .replace(` ${base}`, ' '),
    )
    const expected = [
      'GET /veranstaltungen/evening',
      'GET /en/events/evening.ics',
      'GET /veranstaltungen/evening/vorschau.png',
      'GET /veranstaltungen/evening/angemeldet',
      'GET /en/events/asks-first/confirm-address',
      'GET /archiv',
      'GET /mitwirkende/ada',
      'GET /en/partners/partner',
      'GET /feeds/thema/topic/events.ics',
      'GET /en/feeds/events.atom',
      'GET /sitemap.xml',
      'GET /datenschutz',
      'GET /en/topic-wish/thanks',
      'GET /assets/explorer/index.js',
      'GET /assets/site.css',
      'POST /veranstaltungen/evening/anmeldung',
      'POST /en/topic-wish',
      'GET /anmeldung/<token>',
      'GET /teilnehmen/<token>',
      'POST /anmeldung/<token>/name',
      'POST /anmeldung/<token>/widerruf/photos',
      'POST /anmeldung/<token>/bestaetigen',
      'POST /anmeldung/<token>/absagen',
    ]
    expect(expected.filter((request) => !asked.includes(request))).toEqual([])
  }, 120_000)

  it('is what the API, the admin and other sites are led to', async () => {
    const answer = await app.request(`${origin}${base}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ event(slug: "evening") { url icsUrl image { url } } }' }),
    })
    expect(await answer.json()).toMatchObject({
      data: {
        event: {
          url: `${origin}${base}/veranstaltungen/evening`,
          icsUrl: `${origin}${base}/veranstaltungen/evening.ics`,
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
    })
    expect(preview).toBe(`${origin}${base}/vorschau/${docs[0]?.id}?locale=en`)
    expect((await app.request(preview)).status).toBe(404)
    const { token } = await payload.login({ collection: 'users' as never, data: login as never })
    const shown = await app.request(preview, { headers: { Authorization: `JWT ${token}` } })
    expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining('Evening')])
    expect(user).toBeTruthy()
    expect(await admin.preview?.(docs[0] as never, { req, locale: 'de', token: '' })).toBe(
      `${origin}${base}/veranstaltungen/evening`,
    )
  })
})

/** Puts one of everything into it that has a page. */
async function fill({ payload, create }: ForeignPayload): Promise<void> {
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
  await event('Asks first', 9, { confirmsAddress: true })
  await event('Long ago', -30)
  await create('meetings', { event: evening.id, provider: 'Zoom', joinUrl: 'https://zoom.example/j/9' })
}
