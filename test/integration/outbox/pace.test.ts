import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { setTimeout as wait } from 'node:timers/promises'
import { keepPace, type Pace } from '../../../src/outbox/pace.ts'
import type { Event } from '../../../src/payload-types.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { whileRegistering } from '../../../src/outbox/registrationsInFlight.ts'
import { makeEvent, makeRegistration } from '../../support/factories.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { waitUntil } from '../../support/waitUntil.ts'

let test: TestPayload
let payload: Payload
let event: Event
beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  event = await makeEvent(payload)
})
afterAll(() => test.stop())
/** So that no rush of the test before is left. */
beforeEach(() => wait(600))

/** So much that the rest after it takes a second and a half where somebody waits. */
function workLong(pace: Pace): void {
  for (let piece = 1; piece <= 6; piece++) pace.worked(1000)
}

/** Milliseconds. */
async function timeOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

describe('Work in the background', () => {
  it('goes at full speed while nobody registers', async () => {
    const pace = keepPace(payload)
    await pace.rest()
    expect(pace.rush()).toBeNull()
    workLong(pace)
    expect(await timeOf(pace.rest)).toBeLessThan(1000)
  })

  it('gives way to those who register over the same process, for as long as they do', async () => {
    const pace = keepPace(payload)
    await whileRegistering(payload, async () => {
      await pace.rest()
      expect(pace.rush()).toBe('here')
      pace.worked(20)
      expect(await timeOf(pace.rest)).toBeGreaterThan(150)
      workLong(pace)
    })
    expect(await timeOf(pace.rest)).toBeLessThan(1000)
    expect(pace.rush()).toBeNull()
  })

  it('knows those who register over other processes from the database, and gives way to them', async () => {
    // Rows by themselves are all that this process knows of them.
    const pace = keepPace(payload)
    await pace.rest()
    expect(pace.rush()).toBeNull()
    await waitUntil('they are noticed', async () => {
      await makeRegistration(payload, { event })
      await pace.rest()
      return pace.rush() === 'elsewhere'
    })
    await waitUntil('the rush is over', () => pace.rush() === null)
  })

  it('takes those who have just registered over the same process for nobody elsewhere', async () => {
    const pace = keepPace(payload)
    await registerForEvent({ payload, input: { eventId: event.id, email: 'hier@example.org', consents: [] } })
    await waitUntil('nobody registers here', () => pace.rush() !== 'here')
    await pace.rest()
    expect(pace.rush()).toBeNull()
  })
})
