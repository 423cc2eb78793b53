import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import { tokenFromSeed } from '../../../src/registrations/rules/keys.ts'
import type { Event } from '../../../src/payload-types.ts'
import { createSiteRoutes } from '../../../src/site/routes.tsx'
import { inDays, makeConsentText, makeEvent, makeMeeting, makeRegistration } from '../../support/factories.ts'
import { registrationsOf } from '../../support/siteForm.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let app: Hono
let consent: string
beforeAll(async () => {
  test = await startPayload()
  app = createSiteRoutes({ payload: test.payload })
  consent = (await makeConsentText(test.payload, { key: 'privacy', label: 'Ich kenne die Erklärung.' })).id
})
afterAll(() => test.stop())

/** An event with a join link, and somebody who is registered for it. */
async function registered(
  data: Partial<Event> = {},
  person: Partial<Parameters<typeof makeRegistration>[1]> = {},
): Promise<{ event: Event; token: string }> {
  const { payload } = test
  const event = await makeEvent(payload, {
    ...data,
    registration: { consents: [consent], ...data.registration },
  })
  await makeMeeting(payload, { event, dialIn: '+49 69 7104 9922' })
  const { id } = await makeRegistration(payload, {
    ...person,
    event,
    consents: [{ key: 'privacy', version: 1 }],
  })
  const stored = await payload.db.findOne<{ id: string; tokenSeed: string }>({
    collection: 'registrations',
    where: { id: { equals: id } },
  })
  return { event, token: tokenFromSeed({ seed: stored?.tokenSeed ?? '', secret: payload.secret }) }
}

const page = async (path: string): Promise<string> => (await app.request(path)).text()
const isSecretIn = (html: string): boolean => /zoom\.example|424242|7104/.test(html)

describe('the page of one’s own registration', () => {
  it('shows the event, where the registration stands, and the consents as given', async () => {
    const { event, token } = await registered({}, { name: 'Jo <i>Beispiel</i>', email: 'jo@example.org' })
    const html = await page(`/anmeldung/${token}`)
    for (const part of [
      '<h1>Sie sind angemeldet.</h1>',
      event.title,
      'jo@example.org',
      'Jo &lt;i&gt;Beispiel&lt;/i&gt;',
      'Ich kenne die Erklärung.',
      'Der vollständige Text Nummer 1.',
      ', Fassung 1',
      `href="/teilnehmen/${token}"`,
      'Von dieser Veranstaltung abmelden</button>',
    ]) {
      expect([part, html.includes(part)]).toEqual([part, true])
    }
    expect(isSecretIn(html)).toBe(false)
  })

  it('changes nothing however often it is looked at', async () => {
    const { event, token } = await registered()
    const before = await registrationsOf(test.payload, event)
    await page(`/anmeldung/${token}`)
    await page(`/teilnehmen/${token}`)
    const { status } = await app.request(`/anmeldung/${token}/absagen`)
    expect(status).toBe(303)
    expect(await registrationsOf(test.payload, event)).toEqual(before)
  })

  it('cancels with its button, once and for all, and the person can register again', async () => {
    const { event, token } = await registered()
    const cancel = () => app.request(`/anmeldung/${token}/absagen`, { method: 'POST' })
    const answer = await cancel()
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/anmeldung/${token}`])
    const [cancelled] = await registrationsOf(test.payload, event)
    expect(cancelled?.status).toBe('cancelled')
    const html = await page(`/anmeldung/${token}`)
    expect(html).toContain('<h1>Sie sind abgemeldet.</h1>')
    expect(html).toContain('Doch wieder anmelden')
    expect(html).not.toContain('<form')
    await cancel()
    expect(await registrationsOf(test.payload, event)).toEqual([cancelled])
  })

  it('tells who is on the waiting list', async () => {
    const { payload } = test
    const { event } = await registered({ registration: { capacity: 1, waitingList: true } })
    const { id } = await makeRegistration(payload, { event, consents: [{ key: 'privacy', version: 1 }] })
    const stored = await payload.db.findOne<{ id: string; tokenSeed: string }>({
      collection: 'registrations',
      where: { id: { equals: id } },
    })
    const token = tokenFromSeed({ seed: stored?.tokenSeed ?? '', secret: payload.secret })
    const html = await page(`/anmeldung/${token}`)
    expect(html).toContain('<h1>Sie stehen auf der Warteliste.</h1>')
    expect(html).toContain('Von der Warteliste streichen</button>')
    const join = await page(`/teilnehmen/${token}`)
    expect([join.includes('sobald Sie einen Platz haben'), isSecretIn(join)]).toEqual([true, false])
  })

  it.each([
    ['cancelled', '<h1>Diese Veranstaltung ist abgesagt.</h1>', false],
    ['postponed', '<h1>Diese Veranstaltung ist verschoben.</h1>', true],
  ] as const)(
    'says first that an event is %s, and leads to no meeting',
    async (status, heading, mayCancel) => {
      const { event, token } = await registered()
      await test.payload.update({ collection: 'events', id: event.id, data: { status } })
      const html = await page(`/anmeldung/${token}`)
      expect(html).toContain(heading)
      expect(html).not.toContain('Wir freuen uns auf Sie.')
      expect(html).not.toContain(`href="/teilnehmen/${token}"`)
      expect(html.includes('Von dieser Veranstaltung abmelden</button>')).toBe(mayCancel)
    },
  )

  it('is in the language of the registration', async () => {
    const { token } = await registered({}, { locale: 'en' })
    expect(await page(`/anmeldung/${token}`)).toContain('<h1>You are registered.</h1>')
  })

  it('still is there, and still cancels, when the event is published no more', async () => {
    const { event, token } = await registered()
    await test.payload.update({ collection: 'events', id: event.id, data: { _status: 'draft' } })
    expect(await page(`/anmeldung/${token}`)).toContain('Diese Veranstaltung ist nicht mehr veröffentlicht.')
    await app.request(`/anmeldung/${token}/absagen`, { method: 'POST' })
    expect((await registrationsOf(test.payload, event))[0]?.status).toBe('cancelled')
  })
})

describe('the meeting access', () => {
  it('shows the link, the passcode and the dial-in to who is confirmed', async () => {
    const { token } = await registered()
    const html = await page(`/teilnehmen/${token}`)
    for (const part of ['href="https://zoom.example/j/123?pwd=geheim"', '424242', '+49 69 7104 9922']) {
      expect([part, html.includes(part)]).toEqual([part, true])
    }
  })

  it.each([
    ['before the event', {}, 'Der Zugangslink ist noch nicht hinterlegt.', true],
    ['during it', { startsAt: inDays(-1), endsAt: inDays(1) }, 'Die Veranstaltung hat begonnen', true],
    [
      'just after it',
      { startsAt: inDays(-1), endsAt: inDays(-0.01) },
      'Diese Veranstaltung ist vorbei.',
      false,
    ],
  ])('says so when no link has been entered, %s', async (_, change, sentence, isAwaited) => {
    const { payload } = test
    const { event, token } = await registered()
    expect(await page(`/anmeldung/${token}`)).toContain(`href="/teilnehmen/${token}"`)
    await payload.delete({ collection: 'meetings', where: { event: { equals: event.id } } })
    await payload.update({ collection: 'events', id: event.id, data: { ...change, allowPastDate: true } })
    const html = await page(`/teilnehmen/${token}`)
    expect(html).toContain(sentence)
    expect(html.includes('schreiben Sie uns')).toBe(isAwaited)
    // No button that leads to nothing.
    const own = await page(`/anmeldung/${token}`)
    expect(own).not.toContain(`href="/teilnehmen/${token}"`)
    expect(own.includes('finden Sie hier, sobald er feststeht')).toBe(isAwaited)
  })

  it.each([
    ['cancelled', { status: 'cancelled' as const }, 'Diese Veranstaltung ist abgesagt.'],
    ['postponed', { status: 'postponed' as const }, 'Diese Veranstaltung ist verschoben.'],
    [
      'over',
      { startsAt: inDays(-2), endsAt: inDays(-1), allowPastDate: true },
      'Diese Veranstaltung ist vorbei.',
    ],
    [
      'in person',
      { format: 'inPerson' as const, location: { city: 'Schwerin' } },
      'Diese Veranstaltung findet vor Ort statt.',
    ],
  ])('shows no link when the event is %s', async (_, change, sentence) => {
    const { event, token } = await registered()
    expect(isSecretIn(await page(`/teilnehmen/${token}`))).toBe(true)
    await test.payload.update({ collection: 'events', id: event.id, data: change })
    const html = await page(`/teilnehmen/${token}`)
    expect([html.includes(sentence), isSecretIn(html)]).toEqual([true, false])
  })

  it('leads on to what comes next once the event is over', async () => {
    const { event, token } = await registered()
    const data = { startsAt: inDays(-2), endsAt: inDays(-1), allowPastDate: true }
    await test.payload.update({ collection: 'events', id: event.id, data })
    expect(await page(`/teilnehmen/${token}`)).toContain('<a href="/">Was als Nächstes kommt</a>')
  })

  it('shows no link to who has cancelled, nor when the event is published no more', async () => {
    const { event, token } = await registered()
    await test.payload.update({ collection: 'events', id: event.id, data: { _status: 'draft' } })
    const response = await app.request(`/teilnehmen/${token}`)
    expect([response.status, isSecretIn(await response.text())]).toEqual([404, false])
    await test.payload.update({ collection: 'events', id: event.id, data: { _status: 'published' } })
    expect(isSecretIn(await page(`/teilnehmen/${token}`))).toBe(true)
    await app.request(`/anmeldung/${token}/absagen`, { method: 'POST' })
    const html = await page(`/teilnehmen/${token}`)
    expect([html.includes('Sie sind abgemeldet'), isSecretIn(html)]).toEqual([true, false])
  })
})

describe('pages behind a token', () => {
  it('are never kept, never indexed, and give the token to nobody', async () => {
    const { token } = await registered()
    for (const path of [`/anmeldung/${token}`, `/teilnehmen/${token}`, '/anmeldung/x', '/teilnehmen/x']) {
      const { headers } = await app.request(path)
      expect([
        headers.get('Cache-Control'),
        headers.get('Referrer-Policy'),
        headers.get('X-Robots-Tag'),
        headers.get('ETag'),
      ]).toEqual(['no-store', 'no-referrer', 'noindex, nofollow', null])
    }
  })

  it.each(['x', 'a'.repeat(43), '%00', '..%2F..', 'ü'.repeat(43)])(
    'say kindly that an unknown token opens nothing (%#)',
    async (token) => {
      for (const [path, method] of [
        [`/anmeldung/${token}`, 'GET'],
        [`/anmeldung/${token}/absagen`, 'POST'],
        [`/teilnehmen/${token}`, 'GET'],
      ] as const) {
        const response = await app.request(path, { method })
        expect(response.status).toBe(404)
        expect(await response.text()).toContain('Dieser Link öffnet keine Anmeldung.')
      }
    },
  )
})
