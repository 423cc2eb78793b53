import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import nodeIcal from 'node-ical'
import { createPublicApp } from '../../../src/publicApp.ts'
import type { GivenConsent } from '../../../src/consents/rules/consents.ts'
import type { Event } from '../../../src/payload-types.ts'
import { cancelRegistration } from '../../../src/registrations/cancelRegistration.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { withdrawConsent } from '../../../src/consents/withdrawConsent.ts'
import { createSiteRoutes } from '../../../src/site/routes.tsx'
import { inDays, makeConsentText, makeEvent, makeUser } from '../../support/factories.ts'
import { lapse, storedRegistration, tokenOf } from '../../support/ownRegistration.ts'
import { messagesIn, sendForm, summaryIn } from '../../support/siteForm.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let app: Hono
let consents: string[]
beforeAll(async () => {
  test = await startPayload()
  app = createSiteRoutes({ payload: test.payload })
  const needed = await makeConsentText(test.payload, { key: 'privacy', label: 'Ich kenne die Erklärung.' })
  const photos = await makeConsentText(test.payload, { key: 'photos', label: 'Fotos?', required: false })
  const press = await makeConsentText(test.payload, { key: 'press', label: 'Presse?', required: false })
  consents = [needed.id, photos.id, press.id]
})
afterAll(() => test.stop())

let people = 0

/** Somebody who has registered and given every consent. */
async function registered(
  registration: Partial<NonNullable<Event['registration']>> = {},
  { locale = 'de', event: given }: { locale?: string; event?: Event } = {},
): Promise<{ event: Event; email: string; token: string }> {
  const { payload } = test
  const event = given ?? (await makeEvent(payload, { registration: { consents, ...registration } }))
  const email = `eigene-${(people += 1)}@example.org`
  const given3 = ['privacy', 'photos', 'press'].map((key) => ({ key, version: 1 }))
  await registerForEvent({
    payload,
    input: { eventId: event.id, email, name: 'Jo', locale, consents: given3 },
  })
  return { event, email, token: tokenOf(payload, await storedRegistration(payload, { event, email })) }
}
const stored = (of: { event: Event; email: string }) => storedRegistration(test.payload, of)
const page = async (path: string): Promise<string> => (await app.request(path)).text()
const post = (path: string) => app.request(path, { method: 'POST' })
const withdrawn = ({ consents }: { consents: GivenConsent[] }) =>
  consents.filter(({ withdrawnAt }) => withdrawnAt).map(({ key }) => key)

describe('the page that confirms an address', () => {
  it('has one button, and what happens without it', async () => {
    const { event, email, token } = await registered({ confirmsAddress: true })
    const html = await page(`/anmeldung/${token}`)
    for (const part of [
      '<h1>Bitte bestätigen Sie Ihre Adresse.</h1>',
      event.title,
      email,
      'Adresse bestätigen</button>',
      'Bis dahin halten wir Ihren Platz frei.',
      'Ohne Bestätigung verfällt die Anmeldung von selbst.',
    ]) {
      expect([part, html.includes(part)]).toEqual([part, true])
    }
    expect(html.match(/<form/g)).toHaveLength(1)
    expect(html.match(/<button/g)).toHaveLength(1)
  })

  it('changes nothing however often a mail scanner follows the link', async () => {
    const own = await registered({ confirmsAddress: true })
    const before = await stored(own)
    for (const method of ['GET', 'HEAD']) {
      for (const path of ['', '/bestaetigen', '/absagen', '/name', '/widerruf/privacy', '/kalender.ics']) {
        const { status } = await app.request(`/anmeldung/${own.token}${path}`, { method })
        expect([method, path, [200, 303].includes(status)]).toEqual([method, path, true])
      }
    }
    expect(await stored(own)).toEqual(before)
  })

  it('confirms with its button, once and for all', async () => {
    const own = await registered({ confirmsAddress: true })
    const answer = await post(`/anmeldung/${own.token}/bestaetigen`)
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/anmeldung/${own.token}`])
    const confirmed = await stored(own)
    expect(confirmed.status).toBe('confirmed')
    expect(await page(`/anmeldung/${own.token}`)).toContain('<h1>Sie sind angemeldet.</h1>')
    await post(`/anmeldung/${own.token}/bestaetigen`)
    expect(await stored(own)).toEqual(confirmed)
  })

  it('tells who came to a full event that it leads to the waiting list', async () => {
    const { event } = await registered({ confirmsAddress: true, capacity: 1, waitingList: true })
    const { token } = await registered({}, { event, locale: 'en' })
    expect(await page(`/anmeldung/${token}`)).toContain('When you confirm, you join the waiting list.')
    await post(`/anmeldung/${token}/bestaetigen`)
    expect(await page(`/anmeldung/${token}`)).toContain('<h1>You are on the waiting list.</h1>')
  })

  it('leads back to the form once the time is over', async () => {
    const own = await registered({ confirmsAddress: true })
    await lapse(test.payload, await stored(own))
    await post(`/anmeldung/${own.token}/bestaetigen`)
    const html = await page(`/anmeldung/${own.token}`)
    expect(html).toContain('<h1>Diese Anmeldung ist verfallen.</h1>')
    expect(html).toContain(`href="/veranstaltungen/${own.event.slug}#anmeldung"`)
    expect(html).not.toContain('<form')
  })

  it('has no button where the event is cancelled', async () => {
    const own = await registered({ confirmsAddress: true })
    await test.payload.update({ collection: 'events', id: own.event.id, data: { status: 'cancelled' } })
    const html = await page(`/anmeldung/${own.token}`)
    expect(html).toContain('Diese Anmeldung kann nicht mehr bestätigt werden.')
    expect(html).not.toContain('<form')
  })
})

describe('the page after the form of an event that asks for it', () => {
  it('says that a mail is to be answered first, in both languages', async () => {
    const { event } = await registered({ confirmsAddress: true })
    const fields = { email: 'neu@example.org', consent: ['privacy:1'] }
    const sent = await sendForm({ app, path: `/veranstaltungen/${event.slug}/anmeldung`, fields })
    expect(sent.headers.get('Location')).toBe(`/veranstaltungen/${event.slug}/adresse-bestaetigen`)
    const html = await page(`/veranstaltungen/${event.slug}/adresse-bestaetigen`)
    expect(html).toContain(
      'Ihre Anmeldung gilt erst, wenn Sie dem Link darin folgen und die Adresse bestätigen.',
    )
    expect(html).toContain('Er öffnet eine Seite mit einem Knopf')
    expect(await page(`/en/events/${event.slug}/confirm-address`)).toContain('Please confirm your address.')
  })
})

describe('the calendar file of one’s own registration', () => {
  it('has an entry that leads back to it, for nobody else and in no cache', async () => {
    const { event, token } = await registered({}, { locale: 'en' })
    expect(await page(`/anmeldung/${token}`)).toContain(`<a href="/anmeldung/${token}/kalender.ics">`)
    const answer = await app.request(`/anmeldung/${token}/kalender.ics`)
    const { headers } = answer
    expect([answer.status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'no-store',
    ])
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${event.slug}.ics"`)
    const read = nodeIcal.sync.parseICS(await answer.text())[event.uid ?? ''] as nodeIcal.VEvent
    const own = `http://localhost:3000/anmeldung/${token}`
    expect([read.url, read.location]).toEqual([own, `http://localhost:3000/en/events/${event.slug}`])
    expect(String(read.description)).toContain(`others see it too):\n${own}`)
    const others = await createPublicApp(test).request(`/veranstaltungen/${event.slug}.ics`)
    expect([others.status, (await others.text()).includes('/anmeldung/')]).toEqual([200, false])
  })

  it('is none for who has cancelled, and none behind a link that opens nothing', async () => {
    const { token } = await registered()
    await post(`/anmeldung/${token}/absagen`)
    const answer = await app.request(`/anmeldung/${token}/kalender.ics`)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/anmeldung/${token}`])
    expect((await app.request(`/anmeldung/${'A'.repeat(43)}/kalender.ics`)).status).toBe(404)
  })
})

describe('the registration for a postponed event whose former date has passed', () => {
  it('can still be cancelled, and shows the former date as such', async () => {
    const { payload } = test
    const own = await registered()
    const { event, token } = own
    const data = { startsAt: inDays(-8), endsAt: inDays(-7), status: 'postponed' as const }
    await payload.update({ collection: 'events', id: event.id, data })
    const html = await page(`/anmeldung/${token}`)
    expect(html).toContain('<dd>Termin steht noch nicht fest<span class="line meta">verschoben vom ')
    expect(html).not.toMatch(/<dt>Uhrzeit|Diese Veranstaltung ist vorbei|In den Kalender/)
    const shown = await page(`/veranstaltungen/${event.slug}`)
    expect(shown).toContain('<dd>Termin steht noch nicht fest<span class="line meta">verschoben vom ')
    expect(shown).not.toMatch(/Diese Veranstaltung ist vorbei|In den Kalender/)
    const [list, archive] = [await page('/'), await page('/archiv')]
    expect(list).toContain('<h2>Termin steht noch nicht fest</h2>')
    expect([list.includes(event.title), archive.includes(event.title)]).toEqual([true, false])
    expect((await post(`/anmeldung/${token}/absagen`)).status).toBe(303)
    expect((await stored(own)).status).toBe('cancelled')
  })

  it('can be added by an editor', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { startsAt: inDays(-8), status: 'postponed' })
    const user = await makeUser(payload, ['editor'])
    const { status } = await payload.create({
      collection: 'registrations',
      data: { event: event.id, email: 'nachgetragen@example.org', locale: 'de' },
      user: { ...user, collection: 'users' },
    })
    expect(status).toBe('confirmed')
  })
})

describe('the name in one’s own registration', () => {
  const save = (token: string, name: string) =>
    sendForm({ app, path: `/anmeldung/${token}/name`, fields: { name } })

  it('can be corrected and removed', async () => {
    const own = await registered()
    const saved = await save(own.token, '  Jo Beispiel  ')
    expect(saved.status).toBe(303)
    expect((await stored(own)).name).toBe('Jo Beispiel')
    const html = await page(`/anmeldung/${own.token}`)
    expect([html.includes('value="Jo Beispiel"'), html.includes('role="status"')]).toEqual([true, false])
    // Said once, where one is led after saving.
    const [, led = ''] = /^(.*?)(#|$)/.exec(saved.headers.get('Location') ?? '') ?? []
    expect(await page(led)).toMatch(/role="status"[^>]*>Gespeichert\.</)
    await save(own.token, ' ')
    expect((await stored(own)).name ?? null).toBeNull()
  })

  it('is refused at its field, with what was typed still there', async () => {
    const own = await registered()
    const name = 'J'.repeat(201)
    const answer = await save(own.token, name)
    const html = await answer.text()
    const sentence = 'Bitte kürzen Sie: höchstens 200 Zeichen, es sind 201.'
    expect([answer.status, messagesIn(html), summaryIn(html)]).toEqual([
      422,
      { name: sentence },
      [{ field: 'name', text: sentence }],
    ])
    expect(html).toContain(`value="${name}"`)
    expect(html).toContain('aria-invalid="true"')
    expect((await stored(own)).name).toBe('Jo')
  })

  it('is not for who holds no token', async () => {
    expect((await save('x', 'Jemand')).status).toBe(404)
  })
})

describe('withdrawing a consent', () => {
  it('says first that it cancels, then does both at once, and frees the seat', async () => {
    const own = await registered({ capacity: 1, waitingList: true })
    const next = await registered({}, { event: own.event })
    const html = await page(`/anmeldung/${own.token}`)
    expect(html).toContain(`href="/anmeldung/${own.token}/widerruf/privacy"`)
    const asked = await page(`/anmeldung/${own.token}/widerruf/privacy`)
    expect(asked).toContain('melden wir Sie zugleich von der Veranstaltung ab')
    expect(asked).toContain('Widerrufen und abmelden</button>')
    expect((await stored(own)).status).toBe('confirmed')
    await post(`/anmeldung/${own.token}/widerruf/privacy`)
    const after = await stored(own)
    expect([after.status, withdrawn(after), after.pendingMails]).toEqual([
      'cancelled',
      ['privacy'],
      expect.stringMatching(/^cancellation:\d+$/),
    ])
    expect((await stored(next)).status).toBe('confirmed')
    expect(await page(`/anmeldung/${own.token}`)).toMatch(/Widerrufen am \d/)
  })

  it('leaves the registration as it is, where one may take part without', async () => {
    const own = await registered({}, { locale: 'en' })
    const asked = await page(`/anmeldung/${own.token}/widerruf/photos`)
    expect(asked).toContain('Your registration stays.')
    await post(`/anmeldung/${own.token}/widerruf/photos`)
    const after = await stored(own)
    expect([after.status, withdrawn(after)]).toEqual(['confirmed', ['photos']])
    const [given, photos] = after.consents
    expect(photos).toMatchObject({ key: 'photos', text: expect.any(String), sha256: expect.any(String) })
    expect(given?.withdrawnAt).toBeUndefined()
  })

  it('loses none of several that are withdrawn at once', async () => {
    const { payload } = test
    const own = await registered()
    const { token } = own
    await Promise.all(['photos', 'press', 'photos'].map((key) => withdrawConsent({ payload, token, key })))
    const after = await stored(own)
    expect([after.status, withdrawn(after)]).toEqual(['confirmed', ['photos', 'press']])
  })

  it('is noted once, and still possible for who has cancelled', async () => {
    const { payload } = test
    const own = await registered()
    await cancelRegistration({ payload, token: own.token })
    expect(await page(`/anmeldung/${own.token}/widerruf/privacy`)).toContain(
      'Der Widerruf gilt ab sofort und wird bei Ihrer Anmeldung vermerkt.',
    )
    await post(`/anmeldung/${own.token}/widerruf/privacy`)
    const first = await stored(own)
    await post(`/anmeldung/${own.token}/widerruf/privacy`)
    expect([withdrawn(first), (await stored(own)).consents]).toEqual([['privacy'], first.consents])
    expect((await app.request(`/anmeldung/${own.token}/widerruf/privacy`)).status).toBe(303)
  })

  it('changes nothing where there is no such consent, and opens nothing without a token', async () => {
    const own = await registered()
    const before = await stored(own)
    expect((await post(`/anmeldung/${own.token}/widerruf/unbekannt`)).status).toBe(303)
    expect((await app.request(`/anmeldung/${own.token}/widerruf/%00`)).status).toBe(303)
    expect(await stored(own)).toEqual(before)
    for (const method of ['GET', 'POST']) {
      const { status } = await app.request(`/anmeldung/${'a'.repeat(43)}/widerruf/privacy`, { method })
      expect(status).toBe(404)
    }
  })
})
