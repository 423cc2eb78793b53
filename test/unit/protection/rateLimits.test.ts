import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { type RateLimits, resolveRateLimits } from '../../../src/protection/rules/rateLimits.ts'
import { RegistrationError, retryAfterOf } from '../../../src/registrations/rules/errors.ts'
import { limitRegistrations, tryLink } from '../../../src/protection/rateLimits.ts'

/** As much of a Payload as the limits need. */
function payloadWith(limits: Partial<RateLimits> | false): Payload {
  const rateLimits = resolveRateLimits(limits)
  return { config: { custom: { greenForumEvents: { rateLimits } } } } as unknown as Payload
}

/** Tries something so often, and tells how often it was allowed. */
async function allowedOf(tries: number, attempt: (n: number) => Promise<unknown>): Promise<number> {
  let allowed = 0
  for (let n = 0; n < tries; n++) {
    await attempt(n).then(
      () => (allowed += 1),
      (error: unknown) => expect(error).toBeInstanceOf(RegistrationError),
    )
  }
  return allowed
}

interface Counters {
  limiters: Record<string, { dump: () => { storage: object[] } }>
}

const one = { tries: 1, minutes: 1 }
const many = { tries: 1000, minutes: 10 }
const somebody = { network: '192.0.2.1', email: 'jo@example.org', eventId: '1' }

describe('the limits', () => {
  it('let thirty people behind one router register who make two mistakes each', async () => {
    const payload = payloadWith({})
    const attempt = (n: number) =>
      limitRegistrations({ ...somebody, payload, email: `p${n % 30}@example.org` })
    expect(await allowedOf(90, attempt)).toBe(90)
  })

  it('count each network apart, and none where it is not known', async () => {
    const payload = payloadWith({ network: one, address: many, event: many })
    const from = (network: string | null) => () => limitRegistrations({ ...somebody, payload, network })
    expect(await allowedOf(3, from('192.0.2.1'))).toBe(1)
    expect(await allowedOf(3, from('192.0.2.2'))).toBe(1)
    expect(await allowedOf(3, from(null))).toBe(3)
  })

  it('count one address however it is written, at whatever event', async () => {
    const payload = payloadWith({ network: many, address: one, event: many })
    const written = ['jo@müller.example', ' JO@MÜLLER.example', 'jo@xn--mller-kva.example']
    const attempt = (n: number) =>
      limitRegistrations({ ...somebody, payload, email: written[n] ?? '', eventId: String(n) })
    expect(await allowedOf(3, attempt)).toBe(1)
  })

  it('count one event from everywhere', async () => {
    const payload = payloadWith({ network: many, address: many, event: { tries: 2, minutes: 1 } })
    const attempt = (n: number) =>
      limitRegistrations({ ...somebody, payload, network: `192.0.2.${n}`, email: `p${n}@example.org` })
    expect(await allowedOf(5, attempt)).toBe(2)
  })

  it('tell how long to wait', async () => {
    const payload = payloadWith({ network: { tries: 1, minutes: 2 } })
    await limitRegistrations({ ...somebody, payload })
    const refusal: unknown = await limitRegistrations({ ...somebody, payload }).catch(
      (error: unknown) => error,
    )
    expect(retryAfterOf(refusal)).toBeGreaterThan(110)
    expect(retryAfterOf(refusal)).toBeLessThanOrEqual(120)
  })

  it('refuse links from a network that has tried too many which open nothing', async () => {
    const payload = payloadWith({ unknownLinks: { tries: 2, minutes: 1 } })
    const attempt = (link: { network: string; opened: string | null }) =>
      tryLink({
        payload,
        network: link.network,
        open: () => Promise.resolve(link.opened),
        hasOpened: (opened) => opened !== null,
      })
    const own = { network: '192.0.2.1', opened: 'own registration' }
    expect(await allowedOf(5, () => attempt(own))).toBe(5)
    expect(await allowedOf(5, () => attempt({ ...own, opened: null }))).toBe(2)
    expect(await attempt({ ...own, network: '192.0.2.2' })).toBe('own registration')
  })

  it('are none where the operator wants none', async () => {
    const payload = payloadWith(false)
    expect(await allowedOf(200, () => limitRegistrations({ ...somebody, payload }))).toBe(200)
  })

  it('hold no address, neither of a network nor of a person', async () => {
    const payload = payloadWith({})
    await limitRegistrations({ ...somebody, payload })
    const kept = Object.getOwnPropertySymbols(payload).map((symbol): unknown => Reflect.get(payload, symbol))
    const { limiters } = await (kept[0] as Promise<Counters>)
    const dump = JSON.stringify(Object.values(limiters).map((limiter) => limiter.dump()))
    expect(dump.match(/"key":"[\w-]{43}"/g)).toHaveLength(3)
    expect(dump).not.toMatch(/192\.0\.2|example/)
  })

  it.each([
    [{ network: { tries: 0, minutes: 1 } }, 'rateLimits.network'],
    [{ event: { tries: 1, minutes: 0 } }, 'rateLimits.event'],
    [{ address: { tries: 1.5, minutes: 1 } }, 'rateLimits.address'],
  ])('are refused when nothing could keep them: %j', (limits, named) => {
    expect(() => resolveRateLimits(limits)).toThrow(named)
  })
})
