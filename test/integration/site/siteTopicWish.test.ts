import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import type { TopicWish } from '../../../src/payload-types.ts'
import { createSiteRoutes } from '../../../src/site/routes.tsx'
import { makeEvent } from '../../support/factories.ts'
import { messagesIn, sendForm, stampFor, summaryIn, wishStamp } from '../../support/siteForm.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let app: Hono

beforeAll(async () => {
  test = await startPayload()
  app = createSiteRoutes({ payload: test.payload })
})
afterAll(() => test.stop())
beforeEach(() => test.payload.delete({ collection: 'topic-wishes', where: {} }))

const german = '/themenwunsch'
const english = '/en/topic-wish'

const send = (fields: Record<string, string>, path = german): Promise<Response> =>
  sendForm({ app, path, fields: { stamp: wishStamp(), ...fields } })

const page = async (path: string): Promise<string> => (await app.request(path)).text()

const stored = async (): Promise<TopicWish[]> =>
  (await test.payload.find({ collection: 'topic-wishes', depth: 0, pagination: false })).docs

const told = { notify: 'yes', email: 'Jo@Example.org' }

describe('the form for a wished topic', () => {
  it('keeps the wish, and leads to a page that says what happens next', async () => {
    const response = await send({ text: ' Radwege <b>im Dorf</b> 🌻 ' })
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/themenwunsch/danke'])
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const [wish, ...more] = await stored()
    expect(wish).toMatchObject({ text: 'Radwege <b>im Dorf</b> 🌻', locale: 'de', state: 'new' })
    expect([wish?.email ?? null, wish?.source ?? null, more]).toEqual([null, null, []])
    const thanks = await page('/themenwunsch/danke')
    expect(thanks).toContain('Vielen Dank für Ihren Wunsch!')
    expect(thanks).toContain('innerhalb von 180 Tagen')
  })

  it('keeps the address of who wants to be told, and the language of the page', async () => {
    const response = await send({ text: 'Cycle paths', ...told }, english)
    expect(response.headers.get('Location')).toBe('/en/topic-wish/thanks')
    expect(await stored()).toMatchObject([{ text: 'Cycle paths', locale: 'en', email: 'jo@example.org' }])
    const thanks = await page('/en/topic-wish/thanks')
    expect(thanks).toContain('Thank you for your wish!')
    expect(thanks).not.toContain('jo@example.org')
  })

  it('keeps no address without the box, and does not mind what stands there', async () => {
    for (const email of ['jo@example.org', 'jo@']) {
      const response = await send({ text: `Wasser ${email.length}`, email })
      expect(response.status).toBe(303)
    }
    expect((await stored()).map(({ email }) => email ?? null)).toEqual([null, null])
  })

  it('says how long an address is kept, and where to read more', async () => {
    const html = await page(german)
    expect(html).toContain('höchstens 180 Tage lang')
    expect(html).toMatch(/<a href="[^"]*\/datenschutz"[^>]*>Mehr zum Datenschutz/)
    expect(await page(english)).toMatch(/<a href="[^"]*\/en\/privacy"[^>]*>More on privacy/)
    expect(await page('/datenschutz')).toContain('Bei einem Themenwunsch')
  })

  it('keeps one wish where somebody clicks twice, at once or after a while', async () => {
    const fields = { text: 'Kommunale Haushalte', ...told }
    const answers = await Promise.all([send(fields), send(fields)])
    answers.push(await send(fields))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await stored()).toHaveLength(1)
    await send({ ...fields, email: 'andere@example.org' })
    await send({ text: fields.text })
    await send({ text: fields.text })
    expect(await stored()).toHaveLength(3)
  })

  it('keeps the wishes of two who want the same, once the minutes of a double click are over', async () => {
    await send({ text: 'Radwege' })
    const [first] = await stored()
    const createdAt = new Date(Date.now() - 11 * 60 * 1000).toISOString()
    await test.payload.update({ collection: 'topic-wishes', id: first?.id ?? '', data: { createdAt } })
    await send({ text: 'Radwege' })
    expect(await stored()).toHaveLength(2)
  })
})

const wishMissing = 'Bitte schreiben Sie, welches Thema Sie sich wünschen.'
const emailMissing = 'Bitte geben Sie die E-Mail-Adresse an, unter der wir Ihnen Bescheid sagen sollen.'
const emailWrong = 'Bitte geben Sie eine gültige E-Mail-Adresse an, zum Beispiel name@example.org.'

describe('a wish that is not all right', () => {
  it.each<[what: string, fields: Record<string, string>, at: string, message: string]>([
    ['no words', {}, 'text', wishMissing],
    ['words of blanks', { text: ' \n ' }, 'text', wishMissing],
    [
      'words of 100 kB',
      { text: 'x'.repeat(100_000) },
      'text',
      'Bitte kürzen Sie: höchstens 2000 Zeichen, es sind 100000.',
    ],
    [
      'control characters',
      { text: 'Rad\u0007wege' },
      'text',
      'Bitte entfernen Sie unsichtbare Steuerzeichen.',
    ],
    ['no address to tell', { text: 'Radwege', notify: 'yes' }, 'email', emailMissing],
    ['a broken address', { text: 'Radwege', notify: 'yes', email: 'jo@' }, 'email', emailWrong],
  ])('is refused in German for %s, at the field, and stores nothing', async (_, fields, at, message) => {
    const response = await send(fields)
    const html = await response.text()
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([422, 'no-store'])
    expect(summaryIn(html)).toEqual([{ field: at, text: message }])
    expect(messagesIn(html)).toEqual({ [at]: message })
    expect(html).toMatch(new RegExp(`id="${at}"[^>]*aria-describedby="[^"]*${at}-message"`))
    expect(html).toContain('<title>Bitte prüfen: Themenwunsch')
    expect(await stored()).toEqual([])
  })

  it('names everything at once in the language of the page, and keeps what was typed and ticked', async () => {
    const nothing = await (await send({ notify: 'yes' }, english)).text()
    expect(summaryIn(nothing).map(({ field }) => field)).toEqual(['text', 'email'])
    expect(nothing).toContain('Please check 2 things:')
    const stamp = wishStamp()
    const fields = { stamp, text: '</textarea>Radwege 🌻', notify: 'yes', email: '"><b>jo@' }
    const html = await (await send(fields)).text()
    expect(html).toContain('&lt;/textarea&gt;Radwege 🌻</textarea>')
    expect(html).toContain('value="&quot;&gt;&lt;b&gt;jo@"')
    expect(html).toMatch(/<input type="checkbox" id="notify"[^>]* checked=""/)
    expect(html).toContain(`name="stamp" value="${stamp}"`)
    expect(html).toMatch(/<div class="error-summary" role="alert" tabindex="-1" autofocus="">/i)
  })

  it('is taken for a success where a program fills in the field that nobody sees, and stores nothing', async () => {
    const response = await send({ text: 'Kaufen Sie!', comment: 'https://spam.example' })
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/themenwunsch/danke'])
    expect(await stored()).toEqual([])
  })

  it.each<[string, () => string]>([
    ['none', () => ''],
    ['that of an event', () => stampFor({ slug: 'themenwunsch' })],
    ['one that is too young', () => wishStamp(1)],
    ['one that is too old', () => wishStamp(3 * 86_400)],
  ])('is shown again with everything kept where its stamp is %s', async (_, stamp) => {
    const response = await send({ text: 'Radwege', stamp: stamp() })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(summaryIn(html)).toMatchObject([{ field: null }])
    expect(html).toContain('Radwege</textarea>')
    expect(await stored()).toEqual([])
  })

  it('is refused when it comes as no form, or is larger than any', async () => {
    const asJson = await app.request(german, {
      method: 'POST',
      body: '{"text":"Radwege"}',
      headers: { 'Content-Type': 'application/json' },
    })
    expect(asJson.status).toBe(415)
    expect((await send({ text: 'x'.repeat(2 * 1024 * 1024) })).status).toBe(413)
    expect(await stored()).toEqual([])
  })
})

describe('the way to the form', () => {
  it('is in the lists, also where they are empty, and on a page that is not there', async () => {
    const link = '<a href="/themenwunsch">'
    for (const path of ['/', '/?suche=gibtesnicht', '/gibt-es-nicht'])
      expect(await page(path)).toContain(link)
    await makeEvent(test.payload)
    expect((await page('/')).split(link)).toHaveLength(2)
    expect(await page('/en')).toContain('<a href="/en/topic-wish">')
    expect(await page('/archiv')).not.toContain(link)
  })

  it('is in the sitemap, one address for each language', async () => {
    const map = await page('/sitemap.xml')
    for (const path of [german, english]) {
      expect(map).toContain(`<loc>http://localhost:3000${path}</loc>`)
      const html = await page(path)
      expect(html).toContain(`<link rel="canonical" href="http://localhost:3000${path}"/>`)
      expect(html).toContain(`hrefLang="de" href="http://localhost:3000${german}"`)
      expect(html).toContain(`hrefLang="en" href="http://localhost:3000${english}"`)
      expect((await app.request(path)).headers.get('Cache-Control')).toBe(
        'public, max-age=0, must-revalidate',
      )
    }
    expect(map).not.toContain('danke')
    expect(await page('/themenwunsch/danke')).toContain('<meta name="robots" content="noindex"/>')
    const named = await app.request(`${german}?von=newsletter`)
    expect([named.status, named.headers.get('Location')]).toEqual([302, german])
  })
})
