import { createHmac, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { normaliseEmailAddress } from '../domain/emailAddress.ts'
import type { RateLimitName, RateLimits } from '../domain/rateLimits.ts'
import { RegistrationError } from '../domain/registrationError.ts'
import { optionsOf } from '../options.ts'

/**
 * The counters of one process. Several processes count apart, so that together they let through as many times more.
 * What is counted is known by a keyed hash alone, and the key is forgotten at midnight (UTC) or with the process: no
 * address of a network or a person can be read or tried out afterwards, and none is written anywhere.
 */
interface Counters {
  limiters: Record<RateLimitName, RateLimiterMemory>
  day: string
  key: Buffer
}

// On the Payload instance: Next's bundle has a copy of this module of its own, but shares the instance.
const symbol = Symbol.for('green-forum-events.rate-limits')

function countersOf(payload: Payload, limits: RateLimits): Counters {
  const holder: Payload & { [symbol]?: Counters } = payload
  const counters = (holder[symbol] ??= {
    limiters: {
      network: limiterOf(limits, 'network'),
      address: limiterOf(limits, 'address'),
      event: limiterOf(limits, 'event'),
      topicWishes: limiterOf(limits, 'topicWishes'),
      unknownLinks: limiterOf(limits, 'unknownLinks'),
    },
    day: '',
    key: Buffer.alloc(0),
  })
  const day = new Date().toISOString().slice(0, 10)
  if (counters.day !== day) Object.assign(counters, { day, key: randomBytes(32) })
  return counters
}

function limiterOf(limits: RateLimits, name: RateLimitName): RateLimiterMemory {
  const { tries, minutes } = limits[name]
  return new RateLimiterMemory({ points: tries, duration: minutes * 60 })
}

const hashed = ({ key }: Counters, subject: string): string =>
  createHmac('sha256', key).update(subject).digest('base64url')

/** The network is the visitor's, null where it is not known: then that limit does not apply. */
interface Try {
  payload: Payload
  network: string | null
}

/**
 * Counts a try to register, whatever becomes of it: what is known about a person has no part in it. Throws
 * RegistrationError (TOO_MANY_REQUESTS) where there were too many of the network, the address or for the event.
 */
export async function limitRegistrations({
  payload,
  network,
  email,
  eventId,
}: Try & { email: string; eventId: string }): Promise<void> {
  const limits = optionsOf(payload).rateLimits
  if (!limits) return
  const counters = countersOf(payload, limits)
  const { limiters } = counters
  try {
    if (network !== null) await limiters.network.consume(hashed(counters, network))
    await limiters.address.consume(hashed(counters, normaliseEmailAddress(email)))
    await limiters.event.consume(hashed(counters, eventId))
  } catch (error) {
    throw tooMany(error)
  }
}

/** Counts a wish for a topic. Throws RegistrationError (TOO_MANY_REQUESTS) where there were too many of the network, or of all. */
export async function limitTopicWishes({ payload, network }: Try): Promise<void> {
  const limits = optionsOf(payload).rateLimits
  if (!limits) return
  const counters = countersOf(payload, limits)
  try {
    if (network !== null) await counters.limiters.topicWishes.consume(hashed(counters, network))
    // All of them together come as often as registrations for one event may.
    await counters.limiters.event.consume(hashed(counters, 'topic wishes'))
  } catch (error) {
    throw tooMany(error)
  }
}

/**
 * Opens a link to a registration, unless its network has tried too many that open nothing: then it throws
 * RegistrationError (TOO_MANY_REQUESTS). Each counts until it has opened something, so that many tried at once count too.
 */
export async function tryLink<T>({
  payload,
  network,
  open,
  hasOpened,
}: Try & {
  open: () => Promise<T>
  hasOpened: (opened: T) => boolean
}): Promise<T> {
  const limits = optionsOf(payload).rateLimits
  if (!limits || network === null) return open()
  const counters = countersOf(payload, limits)
  const { unknownLinks } = counters.limiters
  const subject = hashed(counters, network)
  const tried = await unknownLinks.penalty(subject)
  if (tried.consumedPoints > limits.unknownLinks.tries) throw tooMany(tried)
  let isUnknown = false
  try {
    const opened = await open()
    isUnknown = !hasOpened(opened)
    return opened
  } catch (error) {
    isUnknown =
      error instanceof RegistrationError && error.problems.some(({ code }) => code === 'TOKEN_INVALID')
    throw error
  } finally {
    if (!isUnknown) await unknownLinks.reward(subject)
  }
}

function tooMany(refusal: unknown): unknown {
  if (!(refusal instanceof RateLimiterRes)) return refusal
  const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
  return new RegistrationError([
    { code: 'TOO_MANY_REQUESTS', rule: 'tooManyRequests', field: [], details: { seconds } },
  ])
}
