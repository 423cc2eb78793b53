import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import type { Event } from '../../../src/payload-types.ts'
import { deleteOutdated } from '../../../src/privacy/deletion/deleteOutdated.ts'
import { erasePerson } from '../../../src/privacy/erasePerson.ts'
import { exportPerson } from '../../../src/privacy/exportPerson.ts'
import { personExportCsv } from '../../../src/privacy/personExportCsv.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { testDatabase } from '../../support/database.ts'
import { everyTable, everyTrace } from '../../support/everyTrace.ts'
import { inDays, makeEvent, makeUser } from '../../support/factories.ts'
import { storedRegistration, tokenOf } from '../../support/ownRegistration.ts'
import { rest } from '../../support/rest.ts'
import { messagesIn, sendForm, summaryIn } from '../../support/siteForm.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

// Stands nowhere else. In lower case, as files are searched for bytes.
const canary = 'rollstuhlkanarie'
const need = `Ich brauche einen Platz für meinen ${canary}.`

let test: TestPayload
let app: ReturnType<typeof createPublicApp>
let event: Event
let editor: string

const login = async (roles: ('editor' | 'helper')[], events: string[] = []): Promise<string> => {
  const { payload } = test
  const { id, email } = await makeUser(payload, roles)
  await payload.update({ collection: 'users', id, data: { events } })
  const data = { email, password: 'geheim-und-lang' }
  return (await payload.login({ collection: 'users', data })).token ?? ''
}

beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  app = createPublicApp({ payload })
  // The first account becomes an administrator.
  await makeUser(payload, ['administrator'])
  editor = await login(['editor'])
  event = await asking()
})
afterAll(() => test.stop())

const asking = (data: Partial<Event> = {}): Promise<Event> =>
  makeEvent(test.payload, { ...data, registration: { asksForSupport: true, ...data.registration } })

const send = (fields: Record<string, string | string[]>, to: Event = event): Promise<Response> =>
  sendForm({ app, path: `/veranstaltungen/${to.slug}/anmeldung`, fields })

/** Registers somebody with what they need; their registration as it is stored. */
async function tell({ email, to = event }: { email: string; to?: Event }) {
  expect((await send({ email, support: ` ${need} `, supportConsent: 'yes' }, to)).status).toBe(303)
  return storedRegistration(test.payload, { event: to, email })
}

const listed = ({ token, of = event }: { token?: string; of?: Event }) =>
  rest({
    config: test.config,
    path: `/api/events/${of.id}/participation/registrations`,
    method: 'POST',
    body: {},
    token,
  })

describe('what somebody needs to take part', () => {
  it('is asked only by events that say so, with a consent that is not ticked', async () => {
    const html = await (await app.request(`/veranstaltungen/${event.slug}`)).text()
    expect(html).toContain('Brauchen Sie Unterstützung, um teilnehmen zu können?')
    expect(/<input type="checkbox" id="support-consent"[^>]*>/.exec(html)?.[0]).not.toContain('checked')
    const other = await makeEvent(test.payload)
    expect(await (await app.request(`/veranstaltungen/${other.slug}`)).text()).not.toContain('supportConsent')
    expect(
      (await send({ email: 'ungefragt@example.org', support: need, supportConsent: 'yes' }, other)).status,
    ).toBe(303)
    const stored = await storedRegistration(test.payload, { event: other, email: 'ungefragt@example.org' })
    expect([stored.support ?? null, stored.supportConsent ?? null]).toEqual([null, null])
  })

  it('is stored with the consent to it, word for word', async () => {
    const { support, supportConsent, consents } = await tell({ email: 'mit@example.org' })
    expect(support).toBe(need)
    expect(supportConsent).toMatchObject({
      key: '~support',
      version: 1,
      channel: 'web',
      label: 'Ich willige ausdrücklich ein, dass diese Angabe gespeichert wird.',
      text: expect.stringContaining('Art. 9 DSGVO'),
      sha256: expect.stringMatching(/^[\da-f]{64}$/),
      givenAt: expect.any(String),
    })
    // Lists and exports show which consents somebody gave; that to this would tell of their health.
    expect(consents).toEqual([])
  })

  it('is refused without the consent: named at the box, nothing stored, nothing lost', async () => {
    const refused = await send({ email: 'ohne@example.org', support: need })
    const html = await refused.text()
    expect(refused.status).toBe(422)
    expect(summaryIn(html)).toEqual([
      { field: 'support-consent', text: expect.stringContaining('dürfen wir nur mit Ihrer Einwilligung') },
    ])
    expect(Object.keys(messagesIn(html))).toEqual(['support-consent'])
    expect(html).toContain(`>${need}</textarea>`)
    expect(refused.headers.get('Cache-Control')).toBe('no-store')
    await expect(storedRegistration(test.payload, { event, email: 'ohne@example.org' })).rejects.toThrow()
    const tooLong = await send({
      email: 'ohne@example.org',
      support: 'x'.repeat(1001),
      supportConsent: 'yes',
    })
    expect(Object.keys(messagesIn(await tooLong.text()))).toEqual(['support'])
  })

  it('needs no consent where nothing is said', async () => {
    expect((await send({ email: 'nichts@example.org', support: ' \n', supportConsent: 'yes' })).status).toBe(
      303,
    )
    const stored = await storedRegistration(test.payload, { event, email: 'nichts@example.org' })
    expect([stored.support ?? null, stored.supportConsent ?? null]).toEqual([null, null])
  })
})

describe('who sees it', () => {
  it('are editors and the helpers of the event, and no others', async () => {
    const own = await asking()
    await tell({ email: 'sicht@example.org', to: own })
    const [helper, stranger] = [await login(['helper'], [own.id]), await login(['helper'], [event.id])]
    for (const token of [editor, helper]) {
      const { json } = await listed({ token, of: own })
      expect(json.rows).toMatchObject([{ email: 'sicht@example.org', support: need }])
    }
    for (const token of [stranger, undefined]) {
      const { status, text } = await listed({ token, of: own })
      expect([status, text.includes(canary)]).toEqual([403, false])
    }
  })

  it('leaves by no mail, export, list, REST answer or audit trail, and stands in one table alone', async () => {
    const { payload, config } = test
    const own = await asking({ format: 'inPerson', location: { city: 'Schwerin' } })
    const registration = await tell({ email: 'kanari@example.org', to: own })
    await runWorkerOnce({ payload })
    const of = `/api/events/${own.id}`
    const id = registration.id
    const answers = [
      `/api/registrations/${id}?depth=3&showHiddenFields=true&select[support]=true`,
      `/api/registrations?where[support][like]=${canary.slice(0, 8)}`,
      `/api/registrations?where[email][equals]=kanari@example.org&select[supportConsent]=true`,
      `${of}/participation`,
      `${of}/participation/answers`,
      `${of}/participation/export.csv`,
      `${of}/participation/export.csv?notes=true&support=true`,
      `${of}/attendance`,
      `/api/registrations/${id}/consents`,
    ].map((path) => rest({ config, path, token: editor }))
    const changed = rest({
      config,
      path: `/api/registrations/${id}`,
      method: 'PATCH',
      body: { name: 'Neu', support: 'übermalt' },
      token: editor,
    })
    for (const { text } of await Promise.all([...answers, changed])) expect(text).not.toContain(canary)
    const page = await app.request(`/anmeldung/${tokenOf(payload, registration)}`)
    expect([page.status, (await page.text()).includes(canary)]).toEqual([200, false])
    const places = [...(await everyTable(payload))].filter(([, text]) => text.includes(canary))
    expect(places.map(([place]) => place.replace(/^\w+ /, ''))).toEqual(['registrations'])
    expect((await storedRegistration(payload, { event: own, email: 'kanari@example.org' })).support).toBe(
      need,
    )
  })

  it('is the person, who asks for everything that is stored about them', async () => {
    const { payload } = test
    const own = await asking()
    await tell({ email: 'auskunft@example.org', to: own })
    const person = await exportPerson({ payload, email: 'auskunft@example.org', now: new Date() })
    expect(person.registrations).toMatchObject([
      { support: need, consents: [{ key: '~support', text: expect.stringContaining('Art. 9 DSGVO') }] },
    ])
    const csv = personExportCsv({ person, timeZone: 'Europe/Berlin' })
    expect(csv).toContain(`Braucht Unterstützung`)
    expect(csv).toContain(need)
    expect(csv).toContain('Unterstützung, Wortlaut')
  })
})

describe('it is deleted', () => {
  it('at once, when the person withdraws the consent; the registration stays, and twice is as once', async () => {
    const { payload } = test
    const registration = await tell({ email: 'widerruf@example.org' })
    const token = tokenOf(payload, registration)
    const own = await (await app.request(`/anmeldung/${token}`)).text()
    const [, path = ''] = /href="([^"]*~support[^"]*)"/.exec(own) ?? []
    const question = await (await app.request(path)).text()
    expect(question).toContain('Ihre Anmeldung bleibt bestehen')
    for (const time of ['first', 'second']) {
      const { status } = await app.request(path, { method: 'POST' })
      expect([time, status]).toEqual([time, 303])
    }
    const after = await storedRegistration(payload, { event, email: 'widerruf@example.org' })
    expect([after.support, after.supportConsent, after.status]).toEqual([null, null, 'confirmed'])
    expect(await (await app.request(`/anmeldung/${token}`)).text()).not.toContain('~support')
  })

  it('two days after the end, a week after a change of dates, and not while another event needs it', async () => {
    const { payload } = test
    const past = await asking({ startsAt: inDays(1) })
    const moved = await asking({ startsAt: inDays(1) })
    const later = await asking({ startsAt: inDays(30) })
    const all = [past, moved, later]
    for (const to of all) await tell({ email: 'frist@example.org', to })
    const end = DateTime.fromISO(past.endsAt)
    const datesChangedAt = end.plus({ hours: 1 }).toJSDate().toISOString()
    await payload.db.updateOne({
      collection: 'events',
      id: moved.id,
      data: { datesChangedAt },
      returning: false,
    })
    const left = async (now: DateTime) => {
      await deleteOutdated({ payload, now: now.toJSDate() })
      const stored = await Promise.all(
        all.map((each) => storedRegistration(payload, { event: each, email: 'frist@example.org' })),
      )
      for (const { support, supportConsent } of stored) expect(!support).toBe(!supportConsent)
      return stored.map(({ support }) => support === need)
    }
    expect(await left(end.plus({ days: 2, minutes: -1 }))).toEqual([true, true, true])
    expect(await left(end.plus({ days: 2, minutes: 1 }))).toEqual([false, true, true])
    expect(await left(end.plus({ days: 7, minutes: 30 }))).toEqual([false, true, true])
    expect(await left(end.plus({ days: 7, minutes: 90 }))).toEqual([false, false, true])
  })

  it('with the person, of whom nothing is left', async () => {
    const { payload, dataDir } = test
    const word = 'loeschkanarie'
    const own = await asking()
    const fields = { email: 'weg@example.org', support: `Für ${word}`, supportConsent: 'yes' }
    expect((await send(fields, own)).status).toBe(303)
    const traces = () => everyTrace({ payload, dataDir, output: '', markers: [word] })
    expect(await traces()).not.toEqual([])
    expect(await erasePerson({ payload, email: 'weg@example.org', now: new Date() })).toMatchObject({
      state: 'done',
      registrations: 1,
    })
    // Files are the business of SQLite alone, see docs/architecture.md.
    const found = (await traces()).filter((place) => testDatabase === 'sqlite' || !place.startsWith('file'))
    expect(found).toEqual([])
  })
})
