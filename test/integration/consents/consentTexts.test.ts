import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { optionsOf } from '../../../src/options.ts'
import { publishDue } from '../../../src/events/publishDue.ts'
import type { Overview } from '../../../src/overview/rules/overview.ts'
import type { Event } from '../../../src/payload-types.ts'
import { inDays, makeConsentText, makeEvent, makeUser } from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
const tokens: Record<'administrator' | 'editor', string> = { administrator: '', editor: '' }

beforeAll(async () => {
  test = await startPayload({ CONSENT_TEXTS: 'required' })
  for (const role of ['administrator', 'editor'] as const) {
    const { email } = await makeUser(test.payload, [role])
    const data = { email, password: 'geheim-und-lang' }
    tokens[role] = (await test.payload.login({ collection: 'users', data })).token ?? ''
  }
})
afterAll(() => test.stop())

const ask = (
  role: 'administrator' | 'editor',
  path: string,
  method = 'GET',
  body?: unknown,
  language = 'de',
) =>
  rest({
    config: test.config,
    path: `/api${path}`,
    method,
    body,
    token: tokens[role],
    headers: { 'Accept-Language': language },
  })

const problemsOf = ({ json }: { json: Record<string, unknown> }) =>
  (json.errors as { data?: { errors: { path: string; message: string }[] } }[] | undefined)?.[0]?.data?.errors

const overviewFor = async (role: 'administrator' | 'editor'): Promise<Overview> =>
  (await ask(role, '/events/overview')).json as unknown as Overview

/** An event from before a text of consent was asked for. */
async function makeEarlier(data: Partial<Event>): Promise<Event> {
  const options = optionsOf(test.payload)
  options.consentOptional = true
  try {
    return await makeEvent(test.payload, data)
  } finally {
    options.consentOptional = false
  }
}

describe('where there are no texts of consent', () => {
  it.each([
    ['de', 'Es gibt noch keine Einwilligungstexte.'],
    ['en', 'There are no consent texts yet.'],
  ])(
    'an event that takes registrations is not published, and it is said why (%s)',
    async (language, sentence) => {
      const draft = await makeEvent(test.payload, { _status: 'draft' })
      const answer = await ask('editor', `/events/${draft.id}`, 'PATCH', { _status: 'published' }, language)
      expect([answer.status, problemsOf(answer)]).toEqual([
        400,
        [
          expect.objectContaining({
            path: 'registration.consents',
            message: expect.stringContaining(sentence),
          }),
        ],
      ])
    },
  )

  it('one that takes none is published', async () => {
    const event = await makeEvent(test.payload, { registration: { enabled: false } })
    expect(event._status).toBe('published')
    await expect(
      test.payload.update({ collection: 'events', id: event.id, data: { registration: { enabled: true } } }),
    ).rejects.toThrow('Einwilligungen')
  })

  it('no draft is set to publish itself, and one that was set before says what it lacks', async () => {
    const draft = await makeEvent(test.payload, { title: 'Von selbst', _status: 'draft' })
    const publishAt = inDays(-1)
    const asked = { collection: 'events', id: draft.id, draft: true, data: { publishAt } } as const
    await expect(test.payload.update(asked)).rejects.toThrow('Einwilligungen')
    await makeEarlier({ title: 'Längst', startsAt: inDays(1), _status: 'draft', publishAt })
    expect(await publishDue({ payload: test.payload, now: new Date() })).toBe(0)
    const { events } = await overviewFor('editor')
    expect(events.find(({ title }) => title === 'Längst')).toMatchObject({ missing: ['consents'] })
  })

  it('an event that is published already stays so and can be changed, and the overview says what it lacks', async () => {
    const { id } = await makeEarlier({ title: 'Schon öffentlich' })
    const data = { title: 'Schon lange öffentlich' }
    const changed = await test.payload.update({ collection: 'events', id, data })
    expect([changed._status, changed.registration?.enabled]).toEqual(['published', true])
    await test.payload.update({ collection: 'events', id, draft: true, data: { _status: 'draft' } })
    await test.payload.update({
      collection: 'events',
      id,
      data: { _status: 'published', startsAt: inDays(1) },
    })
    const { events } = await overviewFor('editor')
    expect(events.find(({ id: each }) => each === id)).toMatchObject({ lacksConsents: true })
  })

  it('a series of it is not published', async () => {
    const { id } = await makeEarlier({ title: 'Reihe' })
    const rule = { every: 'week', interval: 1, count: 2 }
    const body = { rule, create: true, publish: true }
    const answer = await ask('editor', `/events/${id}/series`, 'POST', body)
    expect([answer.status, problemsOf(answer)?.map(({ path }) => path)]).toEqual([
      400,
      ['registration.consents'],
    ])
  })
})

describe('the first steps', () => {
  it('are listed on the overview, and an administrator adopts the texts that come with the program', async () => {
    const { firstSteps } = await overviewFor('editor')
    expect(firstSteps).toMatchObject({
      done: { organiser: false, consentTexts: false },
      isAdministrator: false,
    })
    expect((await ask('editor', '/consent-texts/adopt', 'POST')).status).toBe(403)
    const answers = await Promise.all([1, 2].map(() => ask('administrator', '/consent-texts/adopt', 'POST')))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const { docs } = await test.payload.find({ collection: 'consent-texts', locale: 'all', sort: 'key' })
    expect(docs.map(({ key, preselected }) => [key, preselected])).toEqual([
      ['privacy', true],
      ['video-conference', true],
    ])
    expect(docs[0]?.label).toMatchObject({ de: expect.any(String), en: expect.any(String) })
    expect(docs.map(({ version }) => version)).toEqual([1, 1])
    expect((await overviewFor('administrator')).firstSteps?.done.consentTexts).toBe(true)
  })

  it('adopt texts of which a changed one is a new version, in any language, and one saved as it is none', async () => {
    const { docs } = await test.payload.find({ collection: 'consent-texts', locale: 'en', sort: 'key' })
    const [{ id, label, text } = { id: '', label: '', text: undefined }] = docs
    const save = async (locale: 'de' | 'en', data: object): Promise<number | null | undefined> => {
      const path = `/consent-texts/${id}?locale=${locale}`
      const { json } = await ask('administrator', path, 'PATCH', data)
      return (json as { doc: { version?: number | null } }).doc.version
    }
    expect(await save('en', { label, text, preselected: true })).toBe(1)
    expect(await save('en', { label: `${label} Really.` })).toBe(2)
    expect(await save('de', { label: 'Ich stimme zu, wirklich.' })).toBe(3)
  })

  it('count a sender and an organiser that reach somebody', async () => {
    const { payload } = test
    const doneNow = async () => (await overviewFor('editor')).firstSteps?.done
    expect(await doneNow()).toMatchObject({ organiser: false, sender: false })
    const address = { postalAddress: 'Am Markt 1' }
    await payload.updateGlobal({ slug: 'appearance', data: address })
    expect(await doneNow()).toMatchObject({ organiser: false, sender: false })
    await payload.updateGlobal({ slug: 'appearance', data: { ...address, email: 'post@example.org' } })
    expect(await doneNow()).toMatchObject({ organiser: true, sender: false })
    const { defaultFromAddress } = payload.email
    Object.assign(payload.email, { defaultFromAddress: 'post@example.org' })
    expect(await doneNow()).toMatchObject({ organiser: true, sender: true })
    Object.assign(payload.email, { defaultFromAddress })
  })

  it('count a mail that somebody tries the way with', async () => {
    const { firstSteps } = await overviewFor('editor')
    expect([firstSteps?.hasEvents, firstSteps?.done.testMail]).toEqual([true, false])
    const { status, json } = await ask('editor', '/mail-templates/delivery-test', 'POST')
    expect([status, json.message]).toEqual([200, expect.stringMatching(/^Die Testmail an \S+ ist unterwegs/)])
    expect((await overviewFor('editor')).firstSteps?.done.testMail).toBe(true)
    await test.payload.kv.delete('green-forum-events:test-mail')
    const path = '/api/mail-templates/delivery-test'
    expect((await rest({ config: test.config, path, method: 'POST' })).status).toBe(403)
  })

  it('count a test mail once it went out', async () => {
    expect((await overviewFor('editor')).firstSteps?.done.testMail).toBe(false)
    const mail = { kind: 'confirmation', locale: 'de', subject: 'Betreff', body: 'Text' }
    expect((await ask('editor', '/mail-templates/test-mail', 'POST', mail)).status).toBe(200)
    expect((await overviewFor('editor')).firstSteps?.done.testMail).toBe(true)
  })

  it('done, new events have them and are published, and nobody takes the last one away', async () => {
    const { id: text } = await makeConsentText(test.payload)
    const event = await makeEvent(test.payload, { registration: { consents: [text] } })
    const without = { registration: { consents: [] } }
    const answer = await ask('editor', `/events/${event.id}`, 'PATCH', without)
    expect(problemsOf(answer)?.map(({ message }) => message)).toEqual([
      'Bitte wählen Sie mindestens einen Einwilligungstext, oder schalten Sie „Anmeldung über diese Seite“ aus.',
    ])
    expect((await ask('administrator', `/consent-texts/${text}`, 'DELETE')).status).toBe(409)
  })
})
