import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import type { ConsentText, Event } from '../../../src/payload-types.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { makeConsentText, makeEvent, makeUser, richText } from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { stampFor } from '../../support/siteForm.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let token: string
let zoom: ConsentText
let privacy: ConsentText
let event: Event

beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  const { email } = await makeUser(payload, ['administrator'])
  ;({ token = '' } = await payload.login({
    collection: 'users',
    data: { email, password: 'geheim-und-lang' },
  }))
  zoom = await makeConsentText(payload, {
    key: 'video-conference',
    label: 'Ich willige in die Nutzung von Zoom ein.',
  })
  privacy = await makeConsentText(payload, {
    key: 'privacy',
    label: 'Ich stimme der Datenschutzerklärung zu.',
  })
})
afterAll(() => test.stop())
beforeEach(async () => {
  event = await makeEvent(test.payload, { registration: { consents: [zoom.id, privacy.id] } })
})

interface Refusal {
  status: number
  text: string
}
type Consents = { key: string; version: number }[]

const email = 'ohne-einwilligung@example.org'

/** Each way into a registration, with the consents that somebody gives on it. */
const paths: Record<string, (consents: Consents) => Promise<Refusal>> = {
  page: async (consents) => {
    const body = new URLSearchParams({ email, stamp: stampFor({ slug: event.slug }) })
    for (const { key, version } of consents) body.append('consent', `${key}:${version}`)
    const app = createPublicApp({ payload: test.payload })
    const answer = await app.request(`/veranstaltungen/${event.slug}/anmeldung`, { method: 'POST', body })
    return { status: answer.status, text: await answer.text() }
  },
  GraphQL: async (consents) => {
    const id = Buffer.from(`Event:${event.id}`).toString('base64url')
    const query = `mutation ($input: RegisterForEventInput!) {
      registerForEvent(input: $input) { outcome userErrors { code field message } } }`
    const app = createPublicApp({ payload: test.payload })
    const answer = await app.request('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables: { input: { eventId: id, email, consents } } }),
    })
    return { status: answer.status, text: await answer.text() }
  },
  REST: async (consents) => {
    const { config } = test
    const body = { event: event.id, email, locale: 'de', consents, consentChannel: 'phone' }
    return rest({ config, path: '/api/registrations', method: 'POST', token, body })
  },
  admin: async (consents) => {
    const given = [zoom, privacy].filter(({ key }) => consents.some((each) => each.key === key))
    const form = new FormData()
    form.set(
      '_payload',
      JSON.stringify({
        event: event.id,
        email,
        locale: 'de',
        consentsGiven: given.map(({ id }) => id),
        consentChannel: 'paper',
      }),
    )
    const answer = await handleEndpoints({
      config: test.config,
      request: new Request('http://localhost:3000/api/registrations?depth=0', {
        method: 'POST',
        headers: { Authorization: `JWT ${token}`, 'Accept-Language': 'de' },
        body: form,
      }),
    })
    return { status: answer.status, text: await answer.text() }
  },
  'local API': (consents) =>
    test.payload
      .create({ collection: 'registrations', data: { event: event.id, email, locale: 'de', consents } })
      .then(
        () => ({ status: 201, text: '' }),
        (error: { status: number; data: unknown }) => ({
          status: error.status,
          text: JSON.stringify(error.data),
        }),
      ),
}

async function stored() {
  const { payload } = test
  const of = { event: { equals: event.id } }
  const registrations = await payload.find({ collection: 'registrations', where: of, depth: 0 })
  const messages = await payload.count({ collection: 'messages', where: { recipient: { equals: email } } })
  return { registrations: registrations.docs, messages: messages.totalDocs }
}

const sentence =
  'Ohne diese Einwilligung ist keine Teilnahme möglich: „Ich willige in die Nutzung von Zoom ein.“'
const escaped = (text: string) => [text, JSON.stringify(text).slice(1, -1)]

describe.each(Object.keys(paths))('a registration by %s', (path) => {
  const register = (consents: Consents) => paths[path]!(consents)

  it('without a required consent is refused in German at the field, and stores nothing', async () => {
    const { text } = await register([{ key: 'privacy', version: 1 }])
    expect(escaped(sentence).some((each) => text.includes(each))).toBe(true)
    expect(text).toMatch(
      path === 'admin' ? /"path":"consentsGiven"/ : /consents|id="consent-video-conference/,
    )
    expect(await stored()).toEqual({ registrations: [], messages: 0 })
  })

  it('with every required consent is stored with what was shown', async () => {
    await register([
      { key: 'video-conference', version: 1 },
      { key: 'privacy', version: 1 },
    ])
    const { registrations } = await stored()
    expect(registrations).toHaveLength(1)
    expect(registrations[0]).toMatchObject({
      status: 'confirmed',
      consents: [
        { key: 'video-conference', version: 1, label: zoom.label },
        { key: 'privacy', version: 1, label: privacy.label },
      ],
    })
  })
})

describe('a consent', () => {
  const given = (input: { key: string; version: number }[]) =>
    registerForEvent({ payload: test.payload, input: { eventId: event.id, email, consents: input } }).catch(
      (error: { problems: { code: string; field: string[] }[] }) =>
        error.problems.map(({ code, field }) => `${code} at ${field.join('.')}`),
    )
  const both = [
    { key: 'video-conference', version: 1 },
    { key: 'privacy', version: 1 },
  ]

  it.each([
    ['given twice', [...both, both[0]!], ['INVALID_INPUT at consents.video-conference']],
    [
      'that the event does not ask for',
      [...both, { key: 'newsletter', version: 1 }],
      ['INVALID_INPUT at consents.newsletter'],
    ],
    [
      'of no version',
      [both[0]!, { key: 'privacy', version: Number.NaN }],
      ['CONSENT_OUTDATED at consents.privacy'],
    ],
  ])('%s is refused', async (_, consents, problems) => {
    expect(await given(consents)).toEqual(problems)
    expect((await stored()).registrations).toEqual([])
  })

  it('to a text that has changed since is refused with a code of its own', async () => {
    const { payload } = test
    const changed = await payload.update({
      collection: 'consent-texts',
      id: privacy.id,
      data: { text: richText('Ein neuer Wortlaut.') },
    })
    expect(changed.version).toBe(2)
    expect(await given(both)).toEqual(['CONSENT_OUTDATED at consents.privacy'])
    expect((await stored()).registrations).toEqual([])
    expect(await given([both[0]!, { key: 'privacy', version: 2 }])).toEqual({ outcome: 'confirmed' })
  })

  it('keeps its version when something other than its words is saved', async () => {
    const { payload } = test
    const before = await payload.findByID({ collection: 'consent-texts', id: zoom.id })
    const after = await payload.update({
      collection: 'consent-texts',
      id: zoom.id,
      data: { ...before, preselected: true },
    })
    expect(after.version).toBe(before.version)
  })

  it('text keeps its key', async () => {
    const change = test.payload.update({ collection: 'consent-texts', id: zoom.id, data: { key: 'other' } })
    await expect(change).rejects.toMatchObject({ data: { errors: [{ path: 'key' }] } })
  })
})
