import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { type Locale, locales } from '../../../src/i18n/rules/locale.ts'
import { type MailKind, mailKind, mailKinds } from '../../../src/mail/rules/mailKind.ts'
import { findMessageFacts, type RenderedMail, renderMessageFacts } from '../../../src/mail/renderMessage.ts'
import type { Event, Message } from '../../../src/payload-types.ts'
import { findStoredRegistration } from '../../../src/registrations/findRegistration.ts'
import { makeEvent, makeMeeting, makeRegistration } from '../../support/factories.ts'
import { germanIn } from '../../support/germanIn.ts'
import { makePicture } from '../../support/makePicture.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { addresses } from '../../support/addresses.ts'

const joinUrl = 'https://zoom.example/j/4711?pwd=geheim'
const markup = '<b>Jo</b> & Co'

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

  it('loads nothing and runs nothing', () => {
    expect(mail.html).not.toMatch(/<(script|img|link|iframe|object|video|audio|picture|form)\b/i)
    expect(mail.html).not.toMatch(/\s(src|srcset|background|on\w+)=|url\(|@import|@font-face/i)
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
