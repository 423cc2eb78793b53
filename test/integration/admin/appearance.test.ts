import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { compareAndSet } from '../../../src/database/compareAndSet.ts'
import { unreadableDocumentsOf } from '../../../src/runtime/unreadableDocuments.ts'
import type { Event } from '../../../src/payload-types.ts'
import { draftEvent } from '../../../src/events/draftEvent.ts'
import { toPlainText } from '../../../src/richText/writeRichText.ts'
import { inDays, makeEvent, makeRegistration, makeUser, richText } from '../../support/factories.ts'
import { makePicture } from '../../support/makePicture.ts'
import { pdfText } from '../../support/pdfText.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { startPublicApp } from '../../support/startPublicApp.ts'
import { storeGlobalRaw } from '../../support/storeRaw.ts'
import { waitUntil } from '../../support/waitUntil.ts'

const ownName = 'Grünes Forum Selbstverwaltung'
let test: TestPayload
let app: { url: string; stop: () => Promise<void> }
let event: Event
const tokens: Record<'administrator' | 'editor', string> = { administrator: '', editor: '' }

beforeAll(async () => {
  test = await startPayload()
  for (const role of ['administrator', 'editor'] as const) {
    const { email } = await makeUser(test.payload, [role])
    const data = { email, password: 'geheim-und-lang' }
    tokens[role] = (await test.payload.login({ collection: 'users', data })).token ?? ''
  }
  event = await makeEvent(test.payload, { title: 'Haushalt verstehen' })
  app = await startPublicApp({ payload: test.payload })
})
afterEach(async () => {
  for (const locale of ['de', 'en']) await save(empty, locale)
})
afterAll(async () => {
  await app.stop()
  await test.stop()
})

const empty = {
  name: null,
  shortName: null,
  introduction: null,
  email: null,
  phone: null,
  postalAddress: null,
  website: null,
  footerLinks: [],
  logo: null,
  logoDark: null,
  accent: null,
  socialPicture: null,
  senderName: null,
  mailSignature: null,
  usualNotices: null,
  imprint: null,
  privacy: null,
  accessibility: null,
}

const save = (data: object, locale = 'de', role: keyof typeof tokens = 'administrator') =>
  rest({
    config: test.config,
    path: `/api/globals/appearance?locale=${locale}`,
    method: 'POST',
    body: data,
    token: tokens[role],
  })

const page = async (path: string): Promise<string> => (await fetch(`${app.url}${path}`)).text()

const fileOf = async (path: string): Promise<string> => {
  const { handleEndpoints } = await import('payload')
  const request = new Request(`http://localhost:3000/api${path}`, {
    headers: { Authorization: `JWT ${tokens.administrator}`, 'Accept-Language': 'de' },
  })
  const response = await handleEndpoints({ config: test.config, request })
  return pdfText(new Uint8Array(await response.arrayBuffer()))
}

async function confirmationMail() {
  const { renderMessage } = await import('../../../src/mail/renderMessage.ts')
  const { drainPendingMails } = await import('../../../src/mail/drainPendingMails.ts')
  const registration = await makeRegistration(test.payload, { event })
  await drainPendingMails({ payload: test.payload, now: new Date() })
  const { docs } = await test.payload.find({
    collection: 'messages',
    where: { registration: { equals: registration.id } },
  })
  return renderMessage({ payload: test.payload, message: docs[0]! })
}

describe('The appearance', () => {
  it('is what the options say as long as nothing is stored', async () => {
    const home = await page('/')
    expect(home).toContain(ownName)
    expect(home).not.toContain('accent-')
    expect(await page('/impressum')).toContain(ownName)
    expect(await page('/feeds/events.atom')).toContain(`<name>${ownName}</name>`)
    expect((await fetch(`${app.url}/barrierefreiheit`)).status).toBe(404)
    expect(await page('/sitemap.xml')).not.toContain('barrierefreiheit')
  })

  it('introduces itself above the coming events, in each language that it says so in', async () => {
    const lead = async (path: string) => /<p class="lead">([^<]*)/.exec(await page(path))?.[1]
    const neutral = { de: await lead('/'), en: await lead('/en') }
    expect(neutral.de).toContain('Die kommenden Veranstaltungen')
    expect((await save({ name: 'Schachclub', introduction: ' Wir spielen <am> Markt. ' })).status).toBe(200)
    expect(await lead('/')).toBe('Wir spielen &lt;am&gt; Markt.')
    expect(await lead('/en')).toBe(neutral.en)
    expect(await page('/archiv')).not.toContain('Markt')
    await save({ introduction: 'We play.' }, 'en')
    expect(await lead('/en')).toBe('We play.')
    const introduced = async (locale: string) => {
      const query = `{ organiser(locale: ${locale}) { introduction } }`
      const answer = await fetch(`${app.url}/graphql?query=${encodeURIComponent(query)}`)
      return (await answer.json()) as unknown
    }
    expect(await introduced('en')).toEqual({ data: { organiser: { introduction: 'We play.' } } })
    await save({ introduction: null })
    await save({ introduction: null }, 'en')
    expect(await lead('/')).toBe(neutral.de)
    expect(await introduced('de')).toEqual({ data: { organiser: { introduction: null } } })
  })

  it('is everywhere at once when somebody saves it, also where the page was cached', async () => {
    await Promise.all(['/', '/impressum', '/feeds/events.ics', `/veranstaltungen/${event.slug}`].map(page))
    const saved = await save({
      name: 'Bürger*innenforum Güstrow',
      shortName: 'Forum Güstrow',
      email: 'hallo@guestrow.example',
      phone: '03843 12345',
      postalAddress: 'Domplatz 1\n18273 Güstrow',
      website: 'https://guestrow.example/',
      accent: '7A1FA2',
      footerLinks: [{ label: 'Spenden', url: 'https://guestrow.example/spenden' }],
      senderName: 'Forum Güstrow',
      mailSignature: 'Herzliche Grüße\nIhr Forum',
    })
    expect(saved.status).toBe(200)
    const home = await page('/')
    expect(home).toContain('Bürger*innenforum Güstrow</title>')
    expect(home).not.toContain(ownName)
    expect(home).toContain('<a href="https://guestrow.example/spenden">Spenden</a>')
    expect(home).toContain('<a href="https://guestrow.example/">Bürger*innenforum Güstrow</a>')
    expect(home).toContain('/assets/accent-7a1fa2.css')
    expect(await page('/assets/accent-7a1fa2.css')).toContain('--green:#7a1fa2')
    const icon = await fetch(`${app.url}/favicon.ico`, { redirect: 'manual' })
    expect(icon.headers.get('Location')).toBe('/assets/accent-7a1fa2.svg')

    const imprint = await page('/en/imprint')
    for (const each of [
      'Bürger*innenforum Güstrow',
      'Domplatz 1',
      'tel:0384312345',
      'hallo@guestrow.example',
    ])
      expect(imprint).toContain(each)
    expect(await page('/feeds/events.ics')).toContain('hallo@guestrow.example')
    expect(await page(`/veranstaltungen/${event.slug}`)).toContain(
      '"organizer":{"@type":"Organization","name":"Bürger*innenforum Güstrow"',
    )

    expect(await page('/embed.js')).toContain('var(--forum-accent,light-dark(#7a1fa2,')
    const asked = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ organiser(locale: en) { name shortName email phone postalAddress website accentColor imprintUrl accessibilityUrl logo { url } } }',
      }),
    })
    expect(await asked.json()).toEqual({
      data: {
        organiser: {
          name: 'Bürger*innenforum Güstrow',
          shortName: 'Forum Güstrow',
          email: 'hallo@guestrow.example',
          phone: '03843 12345',
          postalAddress: ['Domplatz 1', '18273 Güstrow'],
          website: 'https://guestrow.example/',
          accentColor: '#7a1fa2',
          imprintUrl: 'http://localhost:3000/en/imprint',
          accessibilityUrl: null,
          logo: null,
        },
      },
    })

    const mail = await confirmationMail()
    expect(mail?.from).toEqual({ name: 'Forum Güstrow', address: test.payload.email.defaultFromAddress })
    expect(mail?.replyTo).toBe('hallo@guestrow.example')
    expect(mail?.text).toContain('Herzliche Grüße\nIhr Forum\n')
    expect(mail?.text).toContain('Domplatz 1')
    expect(mail?.html).toContain('#7a1fa2')
    expect(mail?.html).not.toContain('#0b6b43')
    expect(mail?.html).not.toContain(ownName)
    expect(test.payload.email.defaultFromName).toBe('Forum Güstrow')
  })

  it('is on lists and certificates, each in the language of its person', async () => {
    await save({ name: 'Forum Wismar', postalAddress: 'Am Markt 2' })
    await save({ name: 'Wismar Forum' }, 'en')
    const past = await makeEvent(test.payload, { format: 'inPerson' })
    await makeRegistration(test.payload, { event: past, name: 'Ada', locale: 'en' })
    const { payload } = test
    // Past every hook, which would ask whether that is meant.
    await compareAndSet({
      payload,
      collection: 'events',
      where: { id: { equals: past.id } },
      data: { startsAt: inDays(-1), endsAt: inDays(-0.9) },
    })
    const list = await fileOf(`/events/${past.id}/participation/participants.pdf`)
    expect(list).toContain('Forum Wismar')
    expect(list).toContain('Am Markt 2')
    const { docs } = await payload.find({
      collection: 'registrations',
      where: { event: { equals: past.id } },
    })
    await compareAndSet({
      payload,
      collection: 'registrations',
      where: { id: { equals: docs[0]!.id } },
      data: { attended: true },
    })
    const { findCertificates } = await import('../../../src/documents/findCertificates.ts')
    const found = await findCertificates({ payload, eventId: String(past.id), locale: 'de' })
    const parts: Uint8Array[] = []
    for await (const part of found!.stream()) if ('bytes' in part && part.bytes) parts.push(part.bytes)
    expect(pdfText(Buffer.concat(parts))).toContain('Wismar Forum')
  })

  it('shows a logo that anybody may load, and the name again once that is gone', async () => {
    const logo = await makePicture(test.payload, {
      alt: 'Logo',
      name: 'auftritt.png',
      width: 400,
      height: 100,
    })
    const file = () =>
      rest({ config: test.config, path: `/api/media/file/${String(logo.filename)}` }).then(
        ({ status }) => status,
      )
    expect(await file()).not.toBe(200)
    await save({ name: 'Forum Rostock', logo: logo.id })
    expect(await page('/')).toMatch(/<img src="\/api\/media\/file\/auftritt[^"]*" alt="Forum Rostock"/)
    expect(await file()).toBe(200)
    const inEmbed = 'url(\\"http://localhost:3000/api/media/file/auftritt'
    expect(await page('/embed.js')).toContain(inEmbed)
    await test.payload.db.deleteOne({ collection: 'media', where: { id: { equals: logo.id } } })
    const home = await page('/')
    expect(home).not.toContain('auftritt')
    expect(home).toContain('Forum Rostock</a>')
    expect(await page('/embed.js')).not.toContain('auftritt')
  })

  it('gives the pages that the law asks for their written text, each with its language', async () => {
    await save({
      imprint: richText('Vertreten durch Ada Lovelace'),
      accessibility: richText('Alles bedienbar'),
    })
    expect(await page('/impressum')).toContain('Vertreten durch Ada Lovelace')
    expect(await page('/en/imprint')).toContain('lang="de"><p>Vertreten durch Ada Lovelace')
    expect(await page('/barrierefreiheit')).toContain('Alles bedienbar')
    expect(await page('/')).toContain('<a href="/barrierefreiheit">Barrierefreiheit</a>')
    expect(await page('/sitemap.xml')).toContain('/barrierefreiheit')
    // The other one is still made of what is known.
    expect(await page('/datenschutz')).toContain('Beim Lesen')
  })

  it('is the picture of pages that have none of their own', async () => {
    const picture = await makePicture(test.payload, { alt: 'Marktplatz', width: 1200, height: 630 })
    await save({ socialPicture: picture.id })
    const home = await page('/')
    expect(home).toMatch(/og:image" content="http:\/\/localhost:3000\/api\/media\/file\/[^"]+"/)
    expect(home).toContain('og:image:alt" content="Marktplatz"')
    expect(await page(`/veranstaltungen/${event.slug}`)).not.toContain('Marktplatz')
  })

  it.each(['imprint', 'privacy', 'accessibility'])(
    'has a draft of the page %s that can be stored and shown as it is, for administrators alone',
    async (name) => {
      await save({ name: 'Forum Anklam', postalAddress: 'Markt 3\n17389 Anklam', email: 'a@anklam.example' })
      for (const [locale, path, words] of [
        ['de', { imprint: '/impressum', privacy: '/datenschutz', accessibility: '/barrierefreiheit' }, '['],
        ['en', { imprint: '/en/imprint', privacy: '/en/privacy', accessibility: '/en/accessibility' }, '['],
      ] as const) {
        const draft = `/api/globals/appearance/drafts/${name}?locale=${locale}`
        const ask = (token: string) => rest({ config: test.config, path: draft, token })
        expect((await ask(tokens.editor)).status).toBe(403)
        const { json } = await ask(tokens.administrator)
        expect((await save({ [name]: json.text }, locale)).status).toBe(200)
        const html = await page(path[name as 'imprint'])
        expect(html).toContain(words)
        expect(html).toContain('a@anklam.example')
        expect(html).toMatch(/<div class="prose"><h2>/)
      }
    },
  )

  it.each([
    [{ accent: 'hübsch' }, 'accent', 'Das ist keine Farbe'],
    [{ website: 'javascript:alert(1)' }, 'website', 'https://'],
    [{ imprint: 'Nur Text' }, 'imprint', ''],
    [{ phone: 'ruf mich an' }, 'phone', 'Telefonnummer'],
    [{ senderName: 'Forum <forum@example.org>' }, 'senderName', 'ohne Adresse'],
    [{ senderName: 'x'.repeat(81) }, 'senderName', 'höchstens 80 Zeichen, es sind 81'],
    [{ footerLinks: [{ label: 'Weiter', url: 'ftp://example.org' }] }, 'footerLinks.0.url', 'https://'],
  ])('refuses %j, in German at the field', async (data, path, sentence) => {
    const { status, json } = await save(data)
    expect(status).toBe(400)
    const [{ data: details }] = json.errors as [{ data: { errors: { path: string; message: string }[] } }]
    expect(details.errors.map((each) => each.path)).toEqual([path])
    expect(details.errors[0]?.message).toContain(sentence)
    expect(await page('/')).toContain(ownName)
  })

  it('leaves out what is stored and broken, shows the rest, and tells editors', async () => {
    await save({ name: 'Forum Stralsund', accent: '#7a1fa2', imprint: richText('Impressum da') })
    await storeGlobalRaw({ payload: test.payload, field: 'accent', value: 'kaputt' })
    await storeGlobalRaw({ payload: test.payload, field: 'website', value: 'javascript:alert(1)' })
    await othersRaise()
    await waitUntil('the broken colour is gone', async () => !(await page('/')).includes('accent-'))
    const home = await page('/')
    expect(home).toContain('Forum Stralsund')
    expect(home).not.toContain('javascript:')
    expect(unreadableDocumentsOf(test.payload).list()).toMatchObject([
      { collection: 'appearance', paths: ['website', 'accent'] },
    ])
    const { json } = await rest({
      config: test.config,
      path: '/api/events/overview',
      token: tokens.editor,
    })
    expect(json.unreadable).toMatchObject([
      { kind: 'Auftritt', fields: ['Website des Vereins', 'Farbe'], isGlobal: true },
    ])
    await save({ accent: null, website: null })
    expect(unreadableDocumentsOf(test.payload).list()).toEqual([])
  })

  it('is as another process has stored it, within moments', async () => {
    await save({ senderName: 'Erst', phone: '0385 111' })
    expect(await page('/')).toContain('0385 111')
    await storeGlobalRaw({ payload: test.payload, field: 'phone', value: '0385 222' })
    await othersRaise()
    await waitUntil('the page has it', async () => (await page('/')).includes('0385 222'))
  })

  it('goes back to a former state, and tells who changed what', async () => {
    await save({ name: 'Erster Name' })
    await save({ name: 'Irrtum' })
    const versions = await rest({
      config: test.config,
      path: '/api/globals/appearance/versions?locale=de&sort=-updatedAt',
      token: tokens.administrator,
    })
    const docs = versions.json.docs as { id: string; version: { name: string } }[]
    const former = docs.find(({ version }) => version.name === 'Erster Name')
    const restored = await rest({
      config: test.config,
      path: `/api/globals/appearance/versions/${former!.id}`,
      method: 'POST',
      token: tokens.administrator,
    })
    expect(restored.status).toBe(200)
    expect(await page('/')).toContain('Erster Name')
    const { docs: trail } = await test.payload.find({
      collection: 'audit-entries',
      where: { kind: { equals: 'appearance' }, state: { equals: 'done' } },
      sort: '-at',
      locale: 'de',
    })
    expect(trail.map(({ summary }) => summary)).toContain('Name: Erster Name → Irrtum')
  })

  it('can be changed by administrators alone', async () => {
    expect((await save({ name: 'Von der Redaktion' }, 'de', 'editor')).status).toBe(403)
    expect((await rest({ config: test.config, path: '/api/globals/appearance' })).status).toBe(403)
    expect(await page('/')).toContain(ownName)
  })
})

describe('The usual notices', () => {
  const usual = { de: 'Alle Bürger*innen sind eingeladen.', en: 'Everybody is invited.' }
  const none = { de: '', en: '' }
  const saveUsual = async () => {
    for (const locale of ['de', 'en'] as const) {
      const { status } = await save({ usualNotices: richText(usual[locale]) }, locale)
      expect(status).toBe(200)
    }
  }
  const post = async (path: string, body: object) => {
    const { status, json } = await rest({ ...test, path, method: 'POST', body, token: tokens.editor })
    expect([path, status]).toEqual([path, status === 200 ? 200 : 201])
    return json
  }
  /** A new event as an editor's form sends it. */
  const begun = async (data: object, query = 'draft=true') => {
    const { doc } = await post(`/api/events?${query}`, { title: 'Neu', ...data })
    return (doc as Event).id
  }
  /** What an event says, as it is stored. */
  const noticesOf = async (id: string | number) => {
    const asked = { collection: 'events', id, locale: 'all', draft: true, depth: 0 } as const
    const { registration } = await test.payload.findByID(asked)
    const notices = (registration?.notices ?? {}) as Partial<Record<'de' | 'en', never>>
    return { de: toPlainText(notices.de), en: toPlainText(notices.en) }
  }

  it.each<[string, () => Promise<string | number>]>([
    ['in German', () => begun({}, 'draft=true&locale=de')],
    ['in English', () => begun({}, 'draft=true&locale=en')],
    ['in a program', async () => (await makeEvent(test.payload, { title: 'Programm' })).id],
    ['of a wish', () => draftEvent({ payload: test.payload, text: 'Bitte etwas zu Radwegen' })],
    ['in a form that shows them', () => begun({ registration: { notices: richText(usual.de) } })],
  ])('are in each language what an event begins with that is made %s', async (_, make) => {
    await saveUsual()
    expect(await noticesOf(await make())).toEqual(usual)
  })

  it('are public as those of the event, and stay when the usual ones change', async () => {
    await saveUsual()
    const { slug } = await makeEvent(test.payload, { title: 'Öffentlich' })
    await save({ usualNotices: richText('Neue Worte.') })
    expect(await page(`/veranstaltungen/${slug}`)).toContain(usual.de)
    expect(await page(`/en/events/${slug}`)).toContain(usual.en)
  })

  it.each([
    ['none', null, none],
    ['an empty text', richText(''), none],
    ['others', richText('Bitte Ausweis mitbringen.'), { de: 'Bitte Ausweis mitbringen.', en: '' }],
  ])('leave the say to whoever brings %s', async (_, notices, expected) => {
    await saveUsual()
    expect(await noticesOf(await begun({ registration: { notices } }))).toEqual(expected)
  })

  it('are there in the languages that they are written in', async () => {
    await save({ usualNotices: richText(usual.de) })
    for (const locale of ['de', 'en'])
      expect(await noticesOf(await begun({}, `draft=true&locale=${locale}`))).toEqual({
        ...none,
        de: usual.de,
      })
    const emptied = await begun({ registration: { notices: richText('') } }, 'draft=true&locale=en')
    expect(await noticesOf(emptied)).toEqual(none)
  })

  it('leave events as they are that exist, and those of a site that has none', async () => {
    const { id } = await makeEvent(test.payload, { title: 'Schon da' })
    expect(await noticesOf(id)).toEqual(none)
    await saveUsual()
    const { registration } = await test.payload.findByID({ collection: 'events', id })
    expect(registration?.notices ?? null).toBeNull()
    for (const locale of ['de', 'en'] as const)
      await test.payload.update({ collection: 'events', id, locale, data: { title: 'Geändert' } })
    expect(await noticesOf(id)).toEqual(none)
  })

  it.each<[string, object]>([
    ['none', {}],
    ['the usual ones in German alone', { notices: richText(usual.de) }],
  ])('come to no copy, date of a series or event of a template whose first one has %s', async (_, own) => {
    const { id } = await makeEvent(test.payload, { title: 'Erste', registration: own })
    const expected = await noticesOf(id)
    await saveUsual()
    const { doc } = await post(`/api/events/${id}/duplicate?locale=de`, { _status: 'draft' })
    const rule = { every: 'week', interval: 1, count: 1 }
    const { ids } = await post(`/api/events/${id}/series`, { rule, create: true })
    const saved = await post(`/api/events/${id}/template`, { name: `Vorlage ${JSON.stringify(expected)}` })
    const made = await post(`/api/event-templates/${String(saved.id)}/event`, {})
    for (const each of [(doc as Event).id, (ids as string[])[0]!, made.event as string])
      expect(await noticesOf(each)).toEqual(expected)
  })
})

/** What another process does after its write. */
async function othersRaise(): Promise<void> {
  await compareAndSet({
    payload: test.payload,
    collection: 'public-versions',
    where: { key: { equals: 'public' } },
    data: { number: { $inc: 1 } },
  })
}
