import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { tokenFromSeed } from '../../src/registrations/rules/keys.ts'
import type { Event } from '../../src/payload-types.ts'
import { findStoredRegistration } from '../../src/registrations/findRegistration.ts'
import { makeConsentText, makeEvent, makeRegistration } from '../support/factories.ts'
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
