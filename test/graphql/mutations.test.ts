import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { toGlobalId } from '../../graphql/globalId.ts'
import type { Event } from '../../src/payload-types.ts'
import { findStoredRegistration } from '../../src/registrations/findRegistration.ts'
import { tokenFromSeed } from '../../src/registrations/rules/keys.ts'
import { makeConsentText, makeEvent, makeRegistration } from '../support/factories.ts'
import { lapse, storedRegistration, tokenOf } from '../support/ownRegistration.ts'
import { startApi, type TestApi } from '../support/startApi.ts'

let test: TestApi
beforeAll(async () => {
  test = await startApi()
})
afterAll(() => test.stop())

/** A registration and the token that its mail would carry. */
async function makeWithToken(data: Partial<Parameters<typeof makeRegistration>[1]> & { event: Event }) {
  const { payload } = test
  const { id } = await makeRegistration(payload, data)
  const stored = await findStoredRegistration({ payload, id })
  return { id, token: tokenFromSeed({ seed: stored?.tokenSeed ?? '', secret: payload.secret }) }
}

const query = 'query ($token: String!) { registration(token: $token) { status } }'

const mutation = `
  mutation ($token: String!) {
    cancelRegistration(token: $token) { registration { status } userErrors { code message field } }
  }`

describe('registration', () => {
  it('shows a person what is kept of them, in their language', async () => {
    const consent = await makeConsentText(test.payload, { key: 'privacy' })
    const event = await makeEvent(test.payload, {
      title: 'Haushalt',
      registration: { consents: [consent.id] },
    })
    await test.payload.update({
      collection: 'events',
      id: event.id,
      locale: 'en',
      data: { title: 'Budgets' },
    })
    const { token } = await makeWithToken({
      event,
      email: 'jo@example.org',
      name: 'Jo',
      locale: 'en',
      consents: [{ key: 'privacy', version: 1 }],
    })
    const { data, errors } = await test.ask(
      `query ($token: String!) {
        registration(token: $token) {
          status name email registeredAt event { title } consents { key version text givenAt }
        }
      }`,
      { token },
    )
    expect(errors).toBeUndefined()
    const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(data).toEqual({
      registration: {
        status: 'CONFIRMED',
        name: 'Jo',
        email: 'jo@example.org',
        registeredAt: moment,
        event: { title: 'Budgets' },
        consents: [
          { key: 'privacy', version: 1, text: expect.stringContaining(consent.label), givenAt: moment },
        ],
      },
    })
  })

  it.each(['', 'x', 'A'.repeat(43), 'x'.repeat(90_000)])(
    'is null for a token that opens nothing',
    async (token) => {
      expect(await test.ask(query, { token })).toEqual({ data: { registration: null } })
    },
  )

  it('shows no event that is not public any more', async () => {
    const event = await makeEvent(test.payload, { title: 'Zurückgezogen' })
    const { token } = await makeWithToken({ event })
    await test.payload.update({ collection: 'events', id: event.id, data: { _status: 'draft' } })
    expect(await test.ask(query, { token })).toEqual({ data: { registration: { status: 'CONFIRMED' } } })
    const { data, errors } = await test.ask(
      'query ($token: String!) { registration(token: $token) { event { title } } }',
      { token },
    )
    expect(data).toEqual({ registration: null })
    expect(errors?.[0]?.extensions.code).toBe('EVENT_NOT_FOUND')
  })
})

describe('cancelRegistration', () => {
  it('cancels, and changes nothing more when done again', async () => {
    const { id, token } = await makeWithToken({ event: await makeEvent(test.payload) })
    const cancelled = {
      data: { cancelRegistration: { registration: { status: 'CANCELLED' }, userErrors: [] } },
    }
    expect(await test.ask(mutation, { token })).toEqual(cancelled)
    const before = await test.payload.findByID({ collection: 'registrations', id })
    expect(before.status).toBe('cancelled')
    expect(await test.ask(mutation, { token })).toEqual(cancelled)
    expect(await test.payload.findByID({ collection: 'registrations', id })).toEqual(before)
  })

  it('tells that a token opens nothing', async () => {
    expect(await test.ask(mutation, { token: 'x' })).toEqual({
      data: {
        cancelRegistration: {
          registration: null,
          userErrors: [
            { code: 'TOKEN_INVALID', message: 'Dieser Link ist ungültig oder abgelaufen.', field: ['token'] },
          ],
        },
      },
    })
  })
})

describe('correctName', () => {
  const mutation = `
    mutation ($token: String!, $name: String!) {
      correctName(token: $token, name: $name) { registration { name } userErrors { code field } }
    }`

  it('corrects the name, and an empty one removes it', async () => {
    const { token } = await makeWithToken({ event: await makeEvent(test.payload), name: 'Jo' })
    for (const [name, kept] of [
      [' Jo Beispiel ', 'Jo Beispiel'],
      ['', null],
    ]) {
      expect((await test.ask(mutation, { token, name })).data).toEqual({
        correctName: { registration: { name: kept }, userErrors: [] },
      })
    }
  })

  it('says what is wrong with a name, and that a token opens nothing', async () => {
    const { token } = await makeWithToken({ event: await makeEvent(test.payload) })
    expect((await test.ask(mutation, { token, name: 'x'.repeat(201) })).data).toEqual({
      correctName: { registration: null, userErrors: [{ code: 'INVALID_INPUT', field: ['name'] }] },
    })
    expect((await test.ask(mutation, { token: 'x', name: 'Jo' })).data).toEqual({
      correctName: { registration: null, userErrors: [{ code: 'TOKEN_INVALID', field: ['token'] }] },
    })
  })
})

describe('withdrawConsent', () => {
  const mutation = `
    mutation ($token: String!, $key: String!) {
      withdrawConsent(token: $token, key: $key) {
        registration { status consents { key withdrawnAt } }
        userErrors { code field }
      }
    }`

  it('withdraws one that need not be given, and cancels with one that must', async () => {
    const texts = [
      await makeConsentText(test.payload, { key: 'needed', required: true }),
      await makeConsentText(test.payload, { key: 'free', required: false }),
    ]
    const event = await makeEvent(test.payload, { registration: { consents: texts.map(({ id }) => id) } })
    const { token } = await makeWithToken({
      event,
      consents: texts.map(({ key }) => ({ key, version: 1 })),
    })
    const withdraw = async (key: string) => (await test.ask(mutation, { token, key })).data
    const moment = expect.stringMatching(/Z$/)
    expect(await withdraw('free')).toEqual({
      withdrawConsent: {
        registration: {
          status: 'CONFIRMED',
          consents: [
            { key: 'needed', withdrawnAt: null },
            { key: 'free', withdrawnAt: moment },
          ],
        },
        userErrors: [],
      },
    })
    expect(await withdraw('needed')).toMatchObject({
      withdrawConsent: {
        registration: { status: 'CANCELLED', consents: [{ withdrawnAt: moment }, { withdrawnAt: moment }] },
        userErrors: [],
      },
    })
    expect(await withdraw('other')).toEqual({
      withdrawConsent: {
        registration: null,
        userErrors: [{ code: 'INVALID_INPUT', field: ['consents', 'other'] }],
      },
    })
  })
})

describe('confirmRegistration', () => {
  const mutation = `
  mutation ($token: String!) {
    confirmRegistration(token: $token) { registration { status } userErrors { code message field } }
  }`

  const confirm = (token: string) => test.ask(mutation, { token })

  const status = async (token: string) =>
    (
      await test.ask<{ registration: { status: string } | null }>(
        'query ($token: String!) { registration(token: $token) { status } }',
        { token },
      )
    ).data.registration?.status

  /** Registers through the API, and gives the answer and the token of the mail. */
  async function register(event: Event, email: string) {
    const { data } = await test.ask<{ registerForEvent: { outcome: string; userErrors: unknown[] } }>(
      `mutation ($input: RegisterForEventInput!) {
      registerForEvent(input: $input) { outcome userErrors { code } }
    }`,
      {
        input: {
          eventId: toGlobalId({ type: 'Event', id: event.id }),
          email,
          consents: [],
        },
      },
    )
    const stored = await storedRegistration(test.payload, { event, email })
    return { ...data.registerForEvent, stored, token: tokenOf(test.payload, stored) }
  }

  const confirmed = { confirmRegistration: { registration: { status: 'CONFIRMED' }, userErrors: [] } }

  it('confirms what was registered with CONFIRM_ADDRESS, and changes nothing the second time', async () => {
    const event = await makeEvent(test.payload, { registration: { confirmsAddress: true } })
    const { outcome, userErrors, token } = await register(event, 'a@example.org')
    expect([outcome, userErrors, await status(token)]).toEqual(['CONFIRM_ADDRESS', [], 'PENDING'])
    expect((await confirm(token)).data).toEqual(confirmed)
    expect((await confirm(token)).data).toEqual(confirmed)
    expect(await status(token)).toBe('CONFIRMED')
  })

  it('puts who came to a full event on the waiting list', async () => {
    const registration = { confirmsAddress: true, capacity: 1, waitingList: true }
    const event = await makeEvent(test.payload, { registration })
    await register(event, 'a@example.org')
    const { outcome, token } = await register(event, 'b@example.org')
    expect(outcome).toBe('CONFIRM_ADDRESS')
    expect((await confirm(token)).data).toEqual({
      confirmRegistration: { registration: { status: 'WAITLISTED' }, userErrors: [] },
    })
  })

  it('says that the time is over, and shows the registration as expired, before that is written', async () => {
    const event = await makeEvent(test.payload, { registration: { confirmsAddress: true } })
    const { stored, token } = await register(event, 'a@example.org')
    await lapse(test.payload, stored)
    expect((await confirm(token)).data).toEqual({
      confirmRegistration: {
        registration: null,
        userErrors: [
          {
            code: 'TOKEN_INVALID',
            field: ['token'],
            message:
              'Die Zeit zum Bestätigen ist abgelaufen. Bitte melden Sie sich auf der Seite der Veranstaltung noch einmal an.',
          },
        ],
      },
    })
    expect(await status(token)).toBe('EXPIRED')
  })

  it('says that the event is cancelled', async () => {
    const event = await makeEvent(test.payload, { registration: { confirmsAddress: true } })
    const { token } = await register(event, 'a@example.org')
    await test.payload.update({ collection: 'events', id: event.id, data: { status: 'cancelled' } })
    expect((await confirm(token)).data).toMatchObject({
      confirmRegistration: { registration: null, userErrors: [{ code: 'EVENT_CANCELLED' }] },
    })
  })

  it.each(['', 'x', 'A'.repeat(43)])('opens nothing with the token %p', async (token) => {
    expect((await confirm(token)).data).toMatchObject({
      confirmRegistration: { registration: null, userErrors: [{ code: 'TOKEN_INVALID', field: ['token'] }] },
    })
  })
})

describe('suggestTopic', () => {
  interface Answer {
    suggestTopic: {
      accepted: boolean
      userErrors: { code: string; message: string; field: string[] | null }[]
    }
  }

  const suggest = (input: Record<string, unknown>) =>
    test.ask<Answer>(
      `mutation ($input: SuggestTopicInput!) {
      suggestTopic(input: $input) { accepted userErrors { code message field } }
    }`,
      { input },
    )

  const stored = async () =>
    (await test.payload.find({ collection: 'topic-wishes', depth: 0, pagination: false, sort: 'createdAt' }))
      .docs

  it('keeps the wish, with the address of whoever wants to be told', async () => {
    const { data } = await suggest({
      text: ' Wärmeplanung\nim Dorf ',
      email: 'Jo@Example.org',
      notify: true,
      locale: 'en',
    })
    expect(data).toEqual({ suggestTopic: { accepted: true, userErrors: [] } })
    expect(await stored()).toMatchObject([
      { text: 'Wärmeplanung\nim Dorf', email: 'jo@example.org', locale: 'en', state: 'new' },
    ])
  })

  it('keeps no address of whoever has not said that they want to be told', async () => {
    await suggest({ text: 'Ohne Antwort', email: 'stille@example.org' })
    expect((await stored()).at(-1)).toMatchObject({ text: 'Ohne Antwort', locale: 'de' })
    expect(JSON.stringify(await stored())).not.toContain('stille@')
  })

  it('says everything that is wrong in the language of the person, and keeps nothing', async () => {
    const before = await stored()
    const german = await suggest({ text: ' ', notify: true })
    expect(german.data.suggestTopic).toEqual({
      accepted: false,
      userErrors: [
        {
          code: 'INVALID_INPUT',
          message: 'Bitte schreiben Sie, welches Thema Sie sich wünschen.',
          field: ['text'],
        },
        {
          code: 'INVALID_INPUT',
          message: 'Bitte geben Sie die E-Mail-Adresse an, unter der wir Ihnen Bescheid sagen sollen.',
          field: ['email'],
        },
      ],
    })
    const english = await suggest({ text: 'x', email: 'nobody', locale: 'en' })
    expect(english.data.suggestTopic.userErrors).toMatchObject([
      { message: 'Please enter a valid e-mail address, such as name@example.org.', field: ['email'] },
    ])
    expect(await stored()).toEqual(before)
  })

  it('takes HTML and spreadsheet formulas as the words that they are', async () => {
    const text = '<script>alert(1)</script> =HYPERLINK("https://example.org")'
    await suggest({ text })
    expect((await stored()).at(-1)?.text).toBe(text)
  })
})
