import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { registrationStatuses, type RegistrationStatus } from '../../../src/registrations/rules/moves.ts'
import type { Event } from '../../../src/payload-types.ts'
import { cancelRegistration } from '../../../src/registrations/cancelRegistration.ts'
import { changeRegistration } from '../../../src/registrations/changeRegistration.ts'
import { confirmRegistration } from '../../../src/registrations/confirmRegistration.ts'
import { expireRegistrations } from '../../../src/registrations/expireRegistrations.ts'
import { promoteNext } from '../../../src/registrations/promoteNext.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { withdrawConsent } from '../../../src/consents/withdrawConsent.ts'
import { makeConsentText, makeEvent } from '../../support/factories.ts'
import { lapse, storedRegistration, tokenOf } from '../../support/ownRegistration.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let consent: string
beforeAll(async () => {
  test = await startPayload()
  consent = (await makeConsentText(test.payload, { key: 'privacy' })).id
})
afterAll(() => test.stop())

const email = 'person@example.org'
const register = (event: Event, address = email) =>
  registerForEvent({
    payload: test.payload,
    input: { eventId: event.id, email: address, consents: [{ key: 'privacy', version: 1 }] },
  })
const setEvent = (event: Event, registration: Partial<NonNullable<Event['registration']>>) =>
  test.payload.update({ collection: 'events', id: event.id, data: { registration } })
const stored = (event: Event) => storedRegistration(test.payload, { event, email })
const token = async (event: Event) => tokenOf(test.payload, await stored(event))

/** Brings a registration where it shall stand, by the way that leads there. */
const ways: Record<RegistrationStatus, (event: Event) => Promise<unknown>> = {
  pending: async (event) => {
    await setEvent(event, { confirmsAddress: true })
    await register(event)
  },
  confirmed: (event) => register(event),
  waitlisted: async (event) => {
    await register(event, 'sitzt@example.org')
    await register(event)
  },
  cancelled: async (event) => {
    await register(event)
    await cancelRegistration({ payload: test.payload, token: await token(event) })
  },
  expired: async (event) => {
    await ways.pending(event)
    await lapse(test.payload, await stored(event))
    await expireRegistrations({ payload: test.payload, now: new Date() })
  },
}

/** Everything that can happen to a registration. What a person cannot do is refused, and changes nothing. */
const happenings: Record<string, (event: Event) => Promise<unknown>> = {
  'the address is confirmed': async (event) =>
    confirmRegistration({ payload: test.payload, token: await token(event) }),
  'the time to confirm is over': () =>
    expireRegistrations({ payload: test.payload, now: new Date(Date.now() + 200 * 3_600_000) }),
  'it is cancelled': async (event) =>
    cancelRegistration({ payload: test.payload, token: await token(event) }),
  'a consent is withdrawn': async (event) =>
    withdrawConsent({ payload: test.payload, token: await token(event), key: 'privacy' }),
  'a seat becomes free': async (event) => {
    await setEvent(event, { capacity: 2 })
    await promoteNext({ payload: test.payload, eventId: event.id })
  },
  'the form is sent again': (event) => register(event),
  ...Object.fromEntries(
    registrationStatuses.map((to) => [
      `an editor sets it to ${to}`,
      async (event: Event) =>
        changeRegistration({ payload: test.payload, id: (await stored(event)).id, change: { status: to } }),
    ]),
  ),
}

/** Where each leads. What is not named stays where it is. */
const leadsTo: Record<string, Partial<Record<RegistrationStatus, RegistrationStatus>>> = {
  'the address is confirmed': { pending: 'confirmed' },
  'the time to confirm is over': { pending: 'expired' },
  'it is cancelled': { pending: 'cancelled', confirmed: 'cancelled', waitlisted: 'cancelled' },
  'a consent is withdrawn': { pending: 'cancelled', confirmed: 'cancelled', waitlisted: 'cancelled' },
  'a seat becomes free': { waitlisted: 'confirmed' },
  // Who had none that stands gets a new one; the old one stays as it is.
  'the form is sent again': {},
  'an editor sets it to pending': {},
  // There is no seat for who waits.
  'an editor sets it to confirmed': { pending: 'confirmed' },
  'an editor sets it to waitlisted': { pending: 'waitlisted' },
  'an editor sets it to cancelled': { pending: 'cancelled', confirmed: 'cancelled', waitlisted: 'cancelled' },
  'an editor sets it to expired': { pending: 'expired' },
}

const cases = registrationStatuses.flatMap((from) =>
  Object.keys(happenings).map((what) => [from, what, leadsTo[what]?.[from] ?? from] as const),
)

describe('the state table', () => {
  it.each(cases)('%s, and %s: %s', async (from, what, to) => {
    const { payload } = test
    const event = await makeEvent(payload, {
      registration: { capacity: 1, waitingList: true, consents: [consent] },
    })
    await ways[from](event)
    const before = await stored(event)
    expect(before.status).toBe(from)
    await happenings[what]!(event).catch((error: Error) => expect(error.name).toBe('RegistrationError'))
    const after = await payload.db.findOne<typeof before>({
      collection: 'registrations',
      where: { id: { equals: before.id } },
    })
    // Put on the waiting list by an editor, and the seat is free again: so it is theirs.
    const isBack = to === 'waitlisted' && from === 'pending'
    expect(after?.status).toBe(isBack ? 'confirmed' : to)
    const holdsSeat = /^[^:]+:\d+$/.test(after?.seatKey ?? '')
    expect(holdsSeat).toBe(after?.status === 'pending' || after?.status === 'confirmed')
  })
})
