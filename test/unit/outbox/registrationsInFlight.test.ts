import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { areRegistrationsInFlight, whileRegistering } from '../../../src/outbox/registrationsInFlight.ts'

// Nothing but a place to keep the count.
const process = (): Payload => Object.create(null) as Payload

describe('Whether people are registering', () => {
  it('is no where nobody has', () => {
    expect(areRegistrationsInFlight(process())).toBe(false)
  })

  it('is yes while a registration is under way, and none of another process', async () => {
    const payload = process()
    const answers = await whileRegistering(payload, () =>
      Promise.resolve([areRegistrationsInFlight(payload), areRegistrationsInFlight(process())]),
    )
    expect(answers).toEqual([true, false])
  })

  it('counts a registration that fails as over, once the rush is', async () => {
    const payload = process()
    await expect(whileRegistering(payload, () => Promise.reject(new Error('refused')))).rejects.toThrow(
      'refused',
    )
    const longAfter = Date.now() + 60_000
    expect(areRegistrationsInFlight(payload, longAfter)).toBe(false)
  })
})
