import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { type Locale, locales } from '../../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../../src/options.ts'
import { renderAccountMail } from '../../../src/mail/accountMail.ts'
import { findMailPictures } from '../../../src/mail/pictures/findMailPictures.ts'
import { readPicture } from '../../../src/media/readPicture.ts'
import { type MailKind, mailKind, mailKinds } from '../../../src/mail/rules/mailKind.ts'
import { findMessageFacts, type RenderedMail, renderMessageFacts } from '../../../src/mail/renderMessage.ts'
import { findPublicEvent } from '../../../src/programme/publicEvents.ts'
import type { Event, Message } from '../../../src/payload-types.ts'
import { findStoredRegistration } from '../../../src/registrations/findRegistration.ts'
import { makeEvent, makeMeeting, makeRegistration } from '../../support/factories.ts'
import { germanIn } from '../../support/germanIn.ts'
import { makePicture } from '../../support/makePicture.ts'
import { longWord } from '../../support/mailCases.ts'
import { takePhoto } from '../../support/photo.ts'
import { mailFaults } from '../../support/mailFaults.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { addresses } from '../../support/addresses.ts'

const joinUrl = 'https://zoom.example/j/4711?pwd=geheim'
const markup = '<b>Jo</b> & Co'
const accountMails = ['invitation', 'passwordReset', 'secondFactorRemoved', 'test', 'notPublished'] as const
const link = { token: 'geheim', expiresAt: new Date('2027-01-01T10:00:00.000Z') }
const about = {
  title: `Was fehlt <noch> ${longWord}`,
  facts: [{ label: 'Es fehlt', value: `Titel & Text\n${longWord}` }],
  path: '/collections/events/1' as const,
}

let test: TestPayload
let payload: Payload
let event: Event
beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  const slides = await makePicture(payload, { alt: 'Folien', name: 'folien.png' })
  event = await makeEvent(payload, {
    title: 'Wärme & Strom im Dorf <2027>\u2028Teil 1',
    image: slides.id,
    materials: [{ title: 'Folien <Teil 1>', file: slides.id }],
    messages: { followUpText: 'Danke <i>allen</i>.' },
  })
  const logo = await makePicture(payload, { alt: 'Logo', name: 'logo.png' })
  await payload.updateGlobal({ slug: 'appearance', data: { logo: logo.id } })
  await makeMeeting(payload, { event, joinUrl, passcode: 'Ä42<x>' })
  await makeEvent(payload, { title: 'Danach <kommt> mehr' })
})
afterAll(() => test.stop())

async function render({
  kind,
  locale,
  name,
}: {
  kind: MailKind
  locale: Locale
  name: string | null
}): Promise<RenderedMail> {
  const { id } = await makeRegistration(payload, { event, name, locale })
  const stored = await findStoredRegistration({ payload, id })
  const { trueWhile } = mailKind(kind)
  const status = trueWhile.find((each) => each === 'confirmed') ?? trueWhile[0]
  const message = { kind, registration: id, recipient: stored?.email, revision: 0 } as Message
  const registration = { ...stored!, status: status! }
  const now = new Date()
  const facts = await findMessageFacts({ payload, message, registration, now })
  if (!facts) throw new Error('There should be a mail')
  return renderMessageFacts({ payload, message, facts, now })
}

const table = mailKinds.flatMap(({ kind, carriesAccess }) =>
  locales.map((locale) => ({ kind, locale, carriesAccess })),
)

describe.each(table)('the mail $kind in $locale', ({ kind, locale, carriesAccess }) => {
  let mail: RenderedMail
  beforeAll(async () => {
    mail = await render({ kind, locale, name: markup })
  })

  it('is sound in mail programs, and brings its pictures along', async () => {
    expect(await mailFaults(mail)).toEqual([])
    const pictures = (mail.attachments ?? []).filter(({ cid }) => cid)
    expect(pictures.map(({ filename, contentDisposition }) => [filename, contentDisposition])).toEqual([
      ['brand.png', 'inline'],
      ['head.jpg', 'inline'],
    ])
    // The logo, which is read out as the name.
    expect(mail.html).toMatch(/<img src="cid:brand@[^>]* alt="Grünes Forum Selbstverwaltung" /)
    expect(mail.html).toMatch(/<img src="cid:head@[^>]* alt="" /)
  })

  it('says its language and has a subject on one line', () => {
    expect(mail.html).toMatch(new RegExp(`<html[^>]* lang="${locale}"`))
    expect(mail.subject).toMatch(/^[^\p{Cc}\u2028]+$/u)
    expect(mail.subject).toContain('Wärme & Strom im Dorf <2027> Teil 1')
  })

  it('has a text without markup, and shows what anybody typed as text', () => {
    const ours = mail.text.replaceAll(markup, '').replaceAll(/<2027>|<Teil 1>|<i>|<\/i>|<kommt>|<x>/g, '')
    expect(ours).not.toMatch(/[<>]|&\w+;|@@\d|\{\{|undefined|null|\[object/)
    expect(mail.html).not.toMatch(/<b>Jo|<i>allen|<kommt>|@@\d|\{\{|>undefined|>null|\[object/)
  })

  // Whoever has not confirmed the address may have typed somebody else's: nothing typed is quoted to that person.
  it(
    kind === 'addressConfirmation' ? 'greets without a name' : 'greets with a name and without',
    async () => {
      const greeting = { de: 'Guten Tag', en: 'Hello' }[locale]
      // A name that holds a bracket is no name to greet by.
      expect(mail.text).toMatch(new RegExp(`^${greeting},\n`))
      const named = await render({ kind, locale, name: 'Jo & Co' })
      expect(named.html.includes(`${greeting} Jo &amp; Co,`)).toBe(kind !== 'addressConfirmation')
      if (kind === 'addressConfirmation') expect(named.text + named.html).not.toContain('Jo &')
      expect((await render({ kind, locale, name: null })).text).toMatch(new RegExp(`^${greeting},\n`))
    },
  )

  it(carriesAccess ? 'carries the meeting access' : 'carries none', () => {
    for (const part of [mail.text, mail.html.replaceAll('&amp;', '&')]) {
      expect(part.includes(joinUrl)).toBe(carriesAccess)
    }
    expect(JSON.stringify(mail.attachments)).not.toContain('zoom.example')
  })

  if (locale === 'en') {
    it('speaks English alone, but for what editors have written', () => {
      const theirs =
        /Wärme (&|&amp;) Strom im Dorf (<|&lt;)2027(>|&gt;)\s*Teil 1|Folien|Teil 1|Danke|Danach|Ä42|https?:\S+/g
      for (const text of [mail.subject, mail.text, mail.html])
        expect(germanIn(text.replaceAll(theirs, ''))).toEqual([])
    })
  }

  it('says who writes and where to turn to', () => {
    for (const part of [mail.text, mail.html]) {
      const { imprint, privacy } = addresses[locale]
      for (const known of [imprint, privacy, 'Grünes Forum Selbstverwaltung']) {
        expect(part).toContain(known)
      }
    }
  })
})

describe('a mail about an account', () => {
  it.each(locales.flatMap((locale) => accountMails.map((kind) => ({ kind, locale }))))(
    'is sound in mail programs: $kind in $locale',
    async ({ kind, locale }) => {
      const mail = await renderAccountMail({ payload, kind, name: markup, locale, link, about })
      expect(await mailFaults(mail)).toEqual([])
      expect(mail.attachments.map(({ filename }) => filename)).toEqual(['brand.png'])
    },
  )

  it('has no picture where nothing but its HTML is sent', async () => {
    const mail = await renderAccountMail({
      payload,
      kind: 'passwordReset',
      name: '',
      locale: 'de',
      hasPictures: false,
    })
    expect(await mailFaults(mail)).toEqual([])
    expect([mail.attachments, mail.html.includes('<img')]).toEqual([[], false])
  })
})

describe('the pictures of mails', () => {
  const fileOf = (payload: Payload, id: string) => payload.findByID({ collection: 'media', id })

  it('are the motif and the sun where a picture is gone or is none, and are not asked for again at once', async () => {
    const [gone, broken] = await Promise.all(
      ['weg.png', 'kaputt.png'].map((name) => makePicture(payload, { alt: name, name })),
    )
    const folder = payload.collections.media.config.upload.staticDir ?? ''
    const { filename: brokenName } = await fileOf(payload, String(broken?.id))
    await writeFile(path.join(folder, String(brokenName)), 'no picture')
    const { filename: goneName } = await fileOf(payload, String(gone?.id))
    await rm(path.join(folder, String(goneName)))
    for (const name of [goneName, brokenName]) {
      const url = `http://localhost:3000/api/media/file/${name}?v=1`
      const image = { url, alt: '', width: 40, height: 30 }
      const found = await findMailPictures({
        payload,
        organiser: { logo: image, accent: null },
        event: { id: '1', topics: [], image: { ...image, sizes: [] } },
      })
      expect([found.brand?.isLogo, found.brand?.width, found.head?.contentType]).toEqual([
        false,
        22,
        'image/png',
      ])
    }
  })

  it('are read by the handler of a project that stores its files elsewhere', async () => {
    const data = await takePhoto({ format: 'png' })
    const { handlers = [] } = payload.collections.media.config.upload
    const asked: string[] = []
    handlers.push((_: unknown, { params }: { params: { filename: string } }) => {
      asked.push(params.filename)
      return new Response(new Uint8Array(data))
    })
    try {
      const url = 'https://files.example/bucket/fern%20weg.png'
      expect(await readPicture({ payload, url })).toEqual(data)
      expect(await readPicture({ payload, url: 'https://files.example/..%2Fsecret' })).toEqual(data)
      // Never above the folder.
      expect(asked).toEqual(['fern weg.png', 'secret'])
    } finally {
      handlers.pop()
    }
  })

  it('show what an editor wants to be seen of a picture, however low it is cut', async () => {
    // Red above, blue below, and white between: the middle is what is seen else.
    const stripes = await sharp({ create: { width: 90, height: 300, channels: 3, background: '#ffffff' } })
      .composite(
        [
          ['#ff0000', 0],
          ['#0000ff', 200],
        ].map(([background, top]) => ({
          input: { create: { width: 90, height: 100, channels: 3 as const, background: String(background) } },
          left: 0,
          top: Number(top),
        })),
      )
      .png()
      .toBuffer()
    const file = { data: stripes, mimetype: 'image/png', name: 'streifen.png', size: stripes.length }
    const picture = await payload.create({ collection: 'media', data: { alt: 'Streifen' }, file })
    const event = await makeEvent(payload, { title: 'Gestreift', image: picture.id })
    const shown = async () => {
      const now = new Date()
      const found = await findPublicEvent({ payload, locale: 'de', now, slug: event.slug })
      const { head } = await findMailPictures({
        payload,
        organiser: { logo: null, accent: null },
        event: found,
      })
      const { channels } = await sharp(head?.content).stats()
      return channels.map(({ mean }) => (mean > 128 ? 1 : 0)).join('')
    }
    expect(await shown()).toBe('111')
    await payload.update({ collection: 'media', id: picture.id, data: { focalX: 50, focalY: 95 } })
    expect(await shown()).toBe('001')
    await payload.update({ collection: 'media', id: picture.id, data: { focalX: 50, focalY: 5 } })
    expect(await shown()).toBe('100')
  })

  it('are drawn once for all who get them', async () => {
    const drawn = { calls: 0 }
    const original = payload.config.sharp
    const counting = (...args: Parameters<NonNullable<typeof original>>) => {
      drawn.calls += 1
      return (original as (...all: unknown[]) => unknown)(...args)
    }
    payload.config.sharp = counting as typeof original
    try {
      const asked = {
        payload,
        organiser: { logo: null, accent: null },
        event: { id: 'once', topics: [], image: null },
      }
      const found = await Promise.all(Array.from({ length: 20 }, () => findMailPictures(asked)))
      expect(new Set(found.map(({ head }) => head?.content)).size).toBe(1)
      const { calls } = drawn
      await findMailPictures(asked)
      expect(drawn.calls).toBe(calls)
    } finally {
      payload.config.sharp = original
    }
  })

  it('are left out where the project says that its e-mail adapter knows none', async () => {
    const options = optionsOf(payload)
    options.mailPictures = false
    try {
      const mail = await render({ kind: 'reminder', locale: 'de', name: 'Jo' })
      expect(await mailFaults(mail)).toEqual([])
      expect([mail.html.includes('<img'), mail.attachments]).toEqual([false, []])
    } finally {
      options.mailPictures = true
    }
  })

  it('are left out where a Payload has no sharp', async () => {
    const { sharp } = payload.config
    payload.config.sharp = undefined as never
    try {
      const mail = await render({ kind: 'confirmation', locale: 'de', name: 'Jo' })
      expect(await mailFaults(mail)).toEqual([])
      expect(mail.html).not.toContain('<img')
      expect(mail.html).toContain('Grünes Forum Selbstverwaltung')
    } finally {
      payload.config.sharp = sharp
    }
  })
})
