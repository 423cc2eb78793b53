import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { toGlobalId } from '../../graphql/globalId.ts'
import type { Event } from '../../src/payload-types.ts'
import { makeEvent } from '../support/factories.ts'
import { lapse, storedRegistration, tokenOf } from '../support/ownRegistration.ts'
import { startApi, type TestApi } from '../support/startApi.ts'

let test: TestApi
beforeAll(async () => {
  test = await startApi()
})
afterAll(() => test.stop())

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

describe('confirmRegistration', () => {
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
