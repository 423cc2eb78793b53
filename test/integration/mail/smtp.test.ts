import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import type { ParsedMail } from 'mailparser'
import type { Payload } from 'payload'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import type { Event } from '../../../src/payload-types.ts'
import { cancelRegistration } from '../../../src/registrations/cancelRegistration.ts'
import { findRegistrationByToken } from '../../../src/registrations/findRegistration.ts'
import { makeEvent, makeMeeting, makeRegistration, richText } from '../../support/factories.ts'
import { listedFiles, startSmtpServer, type TestSmtpServer } from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const joinUrl = 'https://us02web.zoom.example/j/81234567890?pwd=Zm9v&uname=a'

let test: TestPayload
let payload: Payload
let smtp: TestSmtpServer
let event: Event
beforeAll(async () => {
  smtp = await startSmtpServer()
  test = await startPayload({
    SMTP_URL: smtp.url,
    MAIL_FROM: 'Grünes Forum Selbstverwaltung <veranstaltungen@forum.example>',
  })
  payload = test.payload
  event = await makeEvent(payload, {
    title: 'Das Integrationsgesetz & die Kommunen',
    summary: 'Was das Gesetz verlangt.',
    description: richText('Das Land hat die Konzeption ergänzt.'),
    startsAt: '2033-03-10T18:00:00.000Z',
  })
  await payload.update({
    collection: 'events',
    id: event.id,
    locale: 'en',
    data: { title: 'The Integration Act & local politics', summary: 'What the act asks for.' },
  })
  await makeMeeting(payload, {
    event,
    joinUrl,
    meetingId: '812 3456 7890',
    passcode: 'Ä42<x>',
    dialIn: '+49 69 7104 9922',
  })
})
afterAll(async () => {
  await test.stop()
  await smtp.stop()
})
beforeEach(() => {
  smtp.mails.length = 0
})

const header = (mail: ParsedMail, name: string): unknown => mail.headers.get(name)

async function receive(
  data: Parameters<typeof makeRegistration>[1],
): Promise<{ mail: ParsedMail; raw: string }> {
  await makeRegistration(payload, data)
  await runWorkerOnce({ payload })
  const [received, ...others] = smtp.mails
  if (!received || others.length > 0) throw new Error(`Expected one mail, got ${smtp.mails.length}`)
  return { mail: received.parsed, raw: received.raw }
}

const linksIn = (html: ParsedMail['html']): string[] =>
  [...String(html).matchAll(/(?:href|src|background)="([^"]*)"/g)].map(([, url]) =>
    (url ?? '').replaceAll('&amp;', '&'),
  )

const ownPage = /http:\/\/localhost:3000\/anmeldung\/([\w-]{43})/

describe('the confirmation over SMTP', () => {
  it('arrives with everything in German', async () => {
    const { mail } = await receive({
      event,
      email: 'jo@example.org',
      name: 'Jo <b>Beispiel</b>',
      locale: 'de',
    })
    expect(mail.from?.text).toBe('"Grünes Forum Selbstverwaltung" <veranstaltungen@forum.example>')
    expect(mail.to).toMatchObject({ value: [{ address: 'jo@example.org', name: '' }] })
    expect(mail.subject).toBe('Anmeldebestätigung: Das Integrationsgesetz & die Kommunen')
    expect(mail.text).toContain('Guten Tag,\n')
    expect(mail.text).toContain('Donnerstag, 10. März 2033')
    expect(mail.text).toContain('19:00 – 21:00 Uhr')
    expect(mail.text).toContain('online (Zoom)')
    for (const secret of [joinUrl, '812 3456 7890', 'Ä42<x>', '+49 69 7104 9922'])
      expect(mail.text).toContain(secret)
    expect(mail.text).toMatch(ownPage)
    expect(String(mail.html)).toContain(
      '<title>Anmeldebestätigung: Das Integrationsgesetz &amp; die Kommunen</title>',
    )
    expect(String(mail.html)).toContain('Ä42&lt;x&gt;')
    expect(String(mail.html)).toContain('<html lang="de"')
    expect(linksIn(mail.html).filter((url) => url === joinUrl)).toHaveLength(2)
  })

  it('arrives with everything in English', async () => {
    const { mail } = await receive({ event, name: 'Jo Example', locale: 'en' })
    expect(mail.subject).toBe('You are registered: The Integration Act & local politics')
    expect(mail.text).toContain('Hello Jo Example,\n')
    expect(mail.text).toContain('Thursday, 10 March 2033')
    expect(mail.text).toContain('Join link:\n' + joinUrl)
    expect(header(mail, 'content-language')).toBe('en')
    expect(String(mail.html)).toContain('<html lang="en"')
    expect(listedFiles(mail)[0]?.content.toString()).toContain('SUMMARY:The Integration Act & local politics')
    expect(mail.text).not.toMatch(/Sie|Anmeldung/)
  })

  it('carries the headers of an automated mail', async () => {
    const { mail } = await receive({ event })
    expect(header(mail, 'auto-submitted')).toBe('auto-generated')
    expect(header(mail, 'content-language')).toBe('de')
    expect(mail.messageId).toMatch(/^<[\da-f-]{36}@localhost>$/)
    expect(Math.abs((mail.date?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000)
  })

  it('carries the calendar file, without the join link', async () => {
    const { mail, raw } = await receive({ event })
    const [file, ...others] = listedFiles(mail)
    expect(others).toEqual([])
    const { revision } = await payload.findByID({ collection: 'events', id: event.id, depth: 0 })
    expect([file?.filename, file?.contentType]).toEqual([`${event.slug}.ics`, 'text/calendar'])
    expect(raw).toMatch(/^Content-Type: text\/calendar; method=PUBLISH;\s+charset=utf-8;/m)
    const text = file?.content.toString() ?? ''
    const calendar = new ICAL.Component(ICAL.parse(text))
    const entry = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect([entry.uid, entry.sequence, entry.summary]).toEqual([event.uid, revision, event.title])
    expect(entry.startDate.toString()).toBe('2033-03-10T19:00:00')
    expect(entry.startDate.zone.tzid).toBe('Europe/Berlin')
    expect(String(mail.text)).toContain(joinUrl)
    expect(text).not.toMatch(/zoom\.example|812 3456|Ä42/)
    // From the entry to one's own page, and from there to the meeting.
    expect(entry.component.getFirstPropertyValue('url')).toBe(ownPage.exec(mail.text ?? '')?.[0])
  })

  it('opens the registration of this person by its link', async () => {
    const { mail } = await receive({ event, email: 'link@example.org' })
    const token = ownPage.exec(mail.text ?? '')?.[1] ?? ''
    expect(await findRegistrationByToken({ payload, token })).toMatchObject({ email: 'link@example.org' })
    expect(linksIn(mail.html).filter((url) => ownPage.test(url))).toHaveLength(1)
  })

  it('makes nobody’s mail program load anything', async () => {
    const { mail, raw } = await receive({ event })
    expect(String(mail.html)).not.toMatch(/<link|<script|@import|url\(|<iframe|<form/i)
    // Its pictures come along, below the HTML, and are no files to list.
    expect(raw.match(/^Content-ID: <(brand|head)@green-forum-events>\r$/gm)).toHaveLength(2)
    expect(raw.match(/^Content-Disposition: inline; filename=(brand|head)\.png\r$/gm)).toHaveLength(2)
    expect(raw).toMatch(/^Content-Type: multipart\/related; type="text\/html"/m)
    // The parser has put them into their addresses.
    const sources = [...String(mail.html).matchAll(/ src="([^",;]*)/g)].map(([, at]) => at)
    expect(sources).toEqual(['data:image/png', 'data:image/png'])
  })

  it('says where the link will be while there is none', async () => {
    const { mail } = await receive({ event: await makeEvent(payload) })
    expect(mail.text).toContain('Der Zugangslink steht noch nicht fest.')
  })

  it('names the place of an event that one goes to, and no access, even if somebody has entered one', async () => {
    const location = { name: 'Rathaus', street: 'Am Markt 1', postalCode: '19055', city: 'Schwerin' }
    const onSite = await makeEvent(payload, { format: 'inPerson', location })
    await makeMeeting(payload, { event: onSite, joinUrl })
    const { mail } = await receive({ event: onSite })
    expect(mail.text).toContain('Rathaus, Am Markt 1, 19055 Schwerin')
    expect(`${mail.text}${String(mail.html)}`).not.toMatch(/Zugang|zoom\.example/)
  })
})

describe('the other mails over SMTP', () => {
  it('tells somebody on the waiting list so, without the join link', async () => {
    const full = await makeEvent(payload, { registration: { capacity: 1, waitingList: true } })
    await makeMeeting(payload, { event: full, joinUrl })
    await makeRegistration(payload, { event: full })
    await runWorkerOnce({ payload })
    expect(smtp.mails[0]?.parsed.text).toContain(joinUrl)
    smtp.mails.length = 0
    const { mail } = await receive({ event: full })
    expect(mail.subject).toBe(`Auf der Warteliste: ${full.title}`)
    expect(listedFiles(mail)).toEqual([])
    expect(`${mail.text}${String(mail.html)}`).not.toContain('zoom.example')
  })

  it('confirms a cancellation, with the way back', async () => {
    const { mail } = await receive({ event })
    await cancelRegistration({ payload, token: ownPage.exec(mail.text ?? '')?.[1] ?? '' })
    await runWorkerOnce({ payload })
    const last = smtp.mails.at(-1)?.parsed
    expect([smtp.mails.length, last?.subject]).toEqual([2, `Abmeldung bestätigt: ${event.title}`])
    expect(last?.text).toContain(`http://localhost:3000/veranstaltungen/${event.slug}`)
    expect(`${last?.text}${String(last?.html)}`).not.toContain('zoom.example')
    expect(last && listedFiles(last)[0]?.content.toString()).toContain('STATUS:CANCELLED')
  })

  it('begins with the editors’ own words where there are some', async () => {
    const template = await payload.create({
      collection: 'mail-templates',
      data: {
        kind: 'confirmation',
        locale: 'de',
        subject: 'Bis {{date}}, {{ name }}!',
        body: 'Hallo {{name}},\n\nschön, dass Sie zu „{{title}}“ kommen: {{time}}\n{{location}}.',
      },
    })
    const { mail } = await receive({ event, name: 'Jo' })
    expect(mail.subject).toBe('Bis Donnerstag, 10. März 2033, Jo!')
    expect(mail.text).toMatch(
      /^Hallo Jo,\n\nschön, dass Sie zu „Das Integrationsgesetz & die Kommunen“ kommen: 19:00 – 21:00 Uhr\nonline \(Zoom\)\.\n/,
    )
    expect(mail.text).not.toContain('vielen Dank')
    expect(String(mail.html)).toContain('19:00 – 21:00 Uhr<br>online (Zoom).')
    expect(mail.text).toContain(joinUrl)
    smtp.mails.length = 0
    const nameless = await receive({ event })
    expect([nameless.mail.subject, nameless.mail.text?.slice(0, 7)]).toEqual([
      'Bis Donnerstag, 10. März 2033,!',
      'Hallo,\n',
    ])
    await payload.delete({ collection: 'mail-templates', id: template.id })
  })
})
