import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Hono } from 'hono'
import type { Payload } from 'payload'
import { renderError } from '../../../src/site/answers/answerMessage.tsx'
import { createSiteRoutes } from '../../../src/site/routes.tsx'
import { makeEvent } from '../../support/factories.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let withoutDatabase: Payload
beforeAll(async () => {
  test = await startPayload({ MAIL_FROM: 'Forum <forum@example.org>' })
  const { payload } = test
  await makeEvent(payload, { slug: 'haushalt' })
  const db = new Proxy(payload.db, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? () => Promise.reject(new Error('secret detail')) : value
    },
  })
  withoutDatabase = Object.create(payload, {
    db: { value: db },
    logger: { value: { error: () => undefined, warn: () => undefined } },
  }) as Payload
})
afterAll(() => test.stop())

const linksIn = (html: string): string[] =>
  [...(/<main.*<\/main>/s.exec(html)?.[0] ?? '').matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)

describe('a page that cannot be made since the database is away', () => {
  it.each([
    [
      '/',
      'Wir können diese Seite gerade nicht zeigen.',
      '/',
      /Zeitpunkt \(\d{1,2}\. \S+ \d{4}, \d\d:\d\d Uhr\)/,
    ],
    [
      '/en',
      'We cannot show this page right now.',
      '/en',
      /moment \(\d{1,2} \S+ \d{4}, \d\d:\d\d Berlin time\)/,
    ],
    ['/veranstaltungen/haushalt', 'Wir können diese Seite gerade nicht zeigen.', '/', /Zeitpunkt/],
    ['/en/events/haushalt', 'We cannot show this page right now.', '/en', /moment/],
  ])(
    'says so at %s, and leads back there, to the events and to the organiser',
    async (path, text, home, moment) => {
      const response = await createSiteRoutes({ payload: withoutDatabase }).request(path)
      const html = await response.text()
      expect([response.status, response.headers.get('Cache-Control')]).toEqual([500, 'no-store'])
      expect(html).toContain(text)
      expect(html).toMatch(moment)
      expect(linksIn(html)).toEqual([path, home, 'mailto:forum@example.org'])
      expect(html).toContain('<link rel="stylesheet"')
      expect(html).not.toContain('secret detail')
    },
  )

  it.each([
    ['/veranstaltungen/haushalt/anmeldung', 'Niemand wird dadurch doppelt angemeldet.', '/'],
    ['/en/events/haushalt/registration', 'Nobody is registered twice by that.', '/en'],
  ])('says to send the form again where one was sent to %s', async (path, text, home) => {
    const response = await createSiteRoutes({ payload: withoutDatabase }).request(path, {
      method: 'POST',
      body: new URLSearchParams({ email: 'jo@example.org' }),
    })
    const html = await response.text()
    expect(response.status).toBe(500)
    expect(html).toContain(text)
    expect(linksIn(html)).toEqual([home, 'mailto:forum@example.org'])
    expect(html).not.toContain('jo@example.org')
  })
})

describe('the way to try again', () => {
  it.each([
    ['/archiv?thema=klima&amp;nach=1', '/archiv?thema=klima&nach=1'],
    ['/evil.example/x', '//evil.example/x'],
    ['/evil.example/x', '/\\evil.example/x'],
  ])('is %s, whatever was asked for', async (href, asked) => {
    const app = new Hono().get('*', () => {
      throw new Error('secret detail')
    })
    app.onError(renderError({ payload: withoutDatabase }))
    const html = await (await app.request(`http://localhost${asked}`)).text()
    expect(linksIn(html)[0]).toBe(href)
  })
})
