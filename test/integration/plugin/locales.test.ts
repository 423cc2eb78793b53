import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import { createLocalReq, type Config, type Payload, type TypedUser } from 'payload'
import { toGlobalId } from '../../../graphql/globalId.ts'
import { feedFiles } from '../../../src/addresses/rules/feeds.ts'
import { locales } from '../../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../../src/options.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { toPlainText } from '../../../src/richText/writeRichText.ts'
import { signFormStamp } from '../../../src/protection/rules/formStamp.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { inDays, richText } from '../../support/factories.ts'
import { type ForeignPayload, startForeignPayload } from '../../support/foreignPayload.ts'
import { pdfText } from '../../support/pdfText.ts'
import { addresses } from '../../support/addresses.ts'

// What a project says of its languages is its own business; pages come in those that we have words for, whatever it says.
const configs: [name: string, localization: Config['localization'], written: string | undefined][] = [
  ['no languages at all', undefined, undefined],
  ['English alone', { locales: ['en'], defaultLocale: 'en' }, 'en'],
  ['German and French, French first', { locales: ['de', 'fr'], defaultLocale: 'fr' }, 'fr'],
  [
    'German and English, English first, without a fallback',
    { locales: ['de', 'en'], defaultLocale: 'en', fallback: false },
    'en',
  ],
]

describe.each(configs)('with %s, the plugin', (_, localization, written) => {
  let foreign: ForeignPayload
  let payload: Payload
  let app: Hono
  let event: { id: string }

  beforeAll(async () => {
    foreign = await startForeignPayload({
      ...(localization && { localization }),
      options: { isEditor: ({ req }) => Boolean(req.user), isAdministrator: ({ req }) => Boolean(req.user) },
    })
    const { create } = foreign
    payload = foreign.payload
    app = createPublicApp({ payload })
    const consent = await create('consent-texts', { key: 'privacy', label: 'CONSENT' }, written)
    const topic = await create('topics', { name: 'TOPIC' }, written)
    const partner = await create('partners', { name: 'Partner', description: 'PARTNER' }, written)
    const speaker = await create('speakers', { name: 'Ada', position: 'POSITION' }, written)
    event = await create(
      'events',
      {
        title: 'TITLE',
        slug: 'evening',
        summary: 'SUMMARY',
        description: richText('DESCRIPTION'),
        startsAt: inDays(7),
        startsAt_tz: 'Europe/Berlin',
        endsAt: inDays(8),
        endsAt_tz: 'Europe/Berlin',
        format: 'online',
        _status: 'published',
        topics: [topic.id],
        partners: [partner.id],
        speakers: [{ speaker: speaker.id, label: 'LABEL', role: 'input' }],
        registration: { enabled: true, consents: [consent.id], questions: [{ label: 'QUESTION' }] },
      },
      written,
    )
  })
  afterAll(() => foreign.stop())

  const read = async (path: string): Promise<string> => {
    const answer = await app.request(path)
    expect([path, answer.status]).toEqual([path, 200])
    return answer.text()
  }
  const ask = async (query: string, variables: object = {}) => {
    const answer = await app.request('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return (await answer.json()) as { data: Record<string, unknown> }
  }

  it.each(locales)('shows pages and feeds in %s, with what is written', async (locale) => {
    const paths = addresses[locale]
    for (const path of [paths.home, ...feedFiles.map((file) => addresses[locale].feed(file))]) {
      expect(await read(path)).toContain('TITLE')
    }
    const page = await read(paths.event('evening'))
    for (const word of ['TITLE', 'DESCRIPTION', 'TOPIC', 'POSITION', 'LABEL', 'CONSENT', 'QUESTION'])
      expect(page).toContain(word)
    if (written !== undefined && written !== locale)
      expect(page).toMatch(RegExp(`lang="${written}"[^>]*>TITLE`))
    expect(await read(paths.partner('partner'))).toContain('PARTNER')
    expect(await read(paths.speaker('ada'))).toContain('POSITION')
    expect(await read(paths.calendar('evening'))).toContain('SUMMARY:TITLE')
    // Where nobody has written it in a language of ours, it is there once.
    const isListed =
      written === undefined || (locales.find((each) => written.startsWith(each)) ?? 'de') === locale
    expect((await read('/sitemap.xml')).includes(`${paths.event('evening')}</loc>`)).toBe(isListed)
    expect(await read(addresses[locale].feed('events.ics', { topic: 'topic' }))).toContain('TITLE')
  })

  it('answers queries in each language', async () => {
    const { data } = await ask(`{
      de: events { nodes { title description(format: PLAIN) registration { consents { label } } } }
      en: event(slug: "evening", locale: en) { title speakers { roleLabel speaker { position } } topics { name } }
      topics { name }
      node(id: "${toGlobalId({ type: 'Event', id: String(event.id) })}") { ... on Event { title } }
    }`)
    expect(data).toEqual({
      de: {
        nodes: [
          {
            title: 'TITLE',
            description: 'DESCRIPTION',
            registration: { consents: [{ label: 'CONSENT' }] },
          },
        ],
      },
      en: {
        title: 'TITLE',
        speakers: [{ roleLabel: 'LABEL', speaker: { position: 'POSITION' } }],
        topics: [{ name: 'TOPIC' }],
      },
      topics: [{ name: 'TOPIC' }],
      node: { title: 'TITLE' },
    })
  })

  it('takes registrations by a page and by the API, and sends each a mail that names the event', async () => {
    for (const locale of locales) {
      const stamp = signFormStamp({
        slug: 'evening',
        renderedAt: new Date(Date.now() - 60_000),
        secret: payload.secret,
      })
      const form = new URLSearchParams({ stamp, email: `${locale}@example.org`, consent: 'privacy:1' })
      const answer = await app.request(addresses[locale].register('evening'), { method: 'POST', body: form })
      expect(answer.status).toBe(303)
    }
    const input = {
      eventId: toGlobalId({ type: 'Event', id: String(event.id) }),
      email: 'api@example.org',
      locale: 'en',
      consents: [{ key: 'privacy', version: 1 }],
    }
    const { data } = await ask(
      'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { outcome userErrors { message } } }',
      { input },
    )
    expect(data.registerForEvent).toEqual({ outcome: 'CONFIRMED', userErrors: [] })
    await runWorkerOnce({ payload })
    const { docs: messages } = await payload.find({ collection: 'messages' })
    expect(messages.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
    expect(foreign.mails).toHaveLength(3)
    for (const { subject, text, attachments } of foreign.mails) {
      expect(subject).toContain('TITLE')
      expect(text).toContain('TITLE')
      expect(JSON.stringify(attachments)).toContain('SUMMARY:TITLE')
    }
  })

  /** An endpoint of the admin, asked by an editor. */
  const asEditor = async (collection: string, path: string, routeParams: object = {}): Promise<Response> => {
    const user = { id: 1, email: 'editor@example.org', collection: 'users' } as unknown as TypedUser
    const req = await createLocalReq({ user, req: { routeParams: { ...routeParams } } }, payload)
    const endpoints = payload.collections[collection as 'events'].config.endpoints || []
    const endpoint = endpoints.find((each) => each.path === path)
    if (!endpoint) throw new Error(`${collection} has no endpoint ${path}`)
    return endpoint.handler(req)
  }

  it('shows editors an overview and certificates that name the event', async () => {
    expect(await (await asEditor('events', '/overview')).text()).toContain('TITLE')
    const { docs } = await payload.find({ collection: 'registrations', limit: 1 })
    await payload.update({ collection: 'registrations', id: docs[0]?.id ?? '', data: { attended: true } })
    await payload.db.updateOne({ collection: 'events', id: event.id, data: { startsAt: inDays(-1) } })
    const path = '/:id/participation/certificates.pdf'
    const certificates = await asEditor('events', path, { id: String(event.id) })
    expect(pdfText(new Uint8Array(await certificates.arrayBuffer()))).toContain('TITLE')
  })

  it('begins new events with the usual notices', async () => {
    const inTheirs = written === undefined ? {} : { locale: written as 'de' }
    const slug = optionsOf(payload).appearanceSlug
    await payload.updateGlobal({ slug, data: { usualNotices: richText('NOTICES') }, ...inTheirs })
    const data = { title: 'New', _status: 'draft' } as never
    const begun = await payload.create({ collection: 'events', data, draft: true, ...inTheirs })
    const { registration } = await payload.findByID({ collection: 'events', id: begun.id, draft: true })
    expect(toPlainText(registration?.notices as never)).toBe('NOTICES')
  })

  it('takes over the texts of consent that come with it, in the languages that there are', async () => {
    expect((await asEditor('consent-texts', '/adopt')).status).toBe(200)
    const { docs } = await payload.find({ collection: 'consent-texts', locale: 'all' })
    const adopted = docs.filter(({ key }) => key !== 'privacy')
    expect(adopted.length).toBeGreaterThan(0)
    const languages = localization
      ? payload.config.localization && payload.config.localization.localeCodes
      : null
    for (const { label } of adopted as unknown as { label: object | string }[])
      expect(typeof label === 'string' ? null : Object.keys(label).sort()).toEqual(languages)
  })
})
