import { createHmac, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { normaliseEmailAddress } from '../registrations/rules/emailAddress.ts'
import { type RateLimit, type RateLimitName, siteLimitMinutes } from './rules/rateLimits.ts'
import { connectToRedis } from './redisCounters.ts'
import { isRegistrationError, RegistrationError } from '../registrations/rules/errors.ts'
import { optionsOf } from '../options.ts'
import { perPayload } from '../runtime/perPayload.ts'

type Limiter = RateLimiterMemory | RateLimiterRedis

/**
 * The counters of one process, or with a Redis those of all. Without one, several processes count apart, so that together
 * they let through as many times more. What is counted is known by a keyed hash alone: no address of a network or a person
 * can be read there. In a process, the key is forgotten at midnight (UTC) or with the process, so that none can be tried
 * out afterwards either, and nothing is written anywhere. In Redis, the key follows from the secret and the day, and what is
 * counted is forgotten with its limit, after an hour at most.
 */
interface Counters {
  limiters: Record<RateLimitName, Limiter>
  /** What sites with a key send, each counted by itself up to its own limit. */
  sites: Limiter
  /** The key of a day. */
  makeKey: (day: string) => Buffer
  day: string
  key: Buffer
}

const storedCounters = perPayload('rate-limits', async (payload): Promise<Counters | null> => {
  const limits = optionsOf(payload).rateLimits
  if (!limits) return null
  const redis = await connectToRedis(payload)
  const limiterOf = (name: RateLimitName | 'sites', { tries, minutes }: RateLimit): Limiter => {
    // Redis forgets in whole seconds, and nothing in none.
    const own = { points: tries, duration: Math.ceil(minutes * 60) }
    const insuranceLimiter = new RateLimiterMemory(own)
    if (!redis) return insuranceLimiter
    return new RateLimiterRedis({
      ...own,
      insuranceLimiter,
      storeClient: redis,
      useRedisPackage: true,
      keyPrefix: `green-forum-events:${name}`,
    })
  }
  const limiterNamed = (name: RateLimitName): Limiter => limiterOf(name, limits[name])
  return {
    limiters: {
      network: limiterNamed('network'),
      address: limiterNamed('address'),
      event: limiterNamed('event'),
      topicWishes: limiterNamed('topicWishes'),
      unknownLinks: limiterNamed('unknownLinks'),
      changes: limiterNamed('changes'),
      passwords: limiterNamed('passwords'),
      logins: limiterNamed('logins'),
    },
    sites: limiterOf('sites', { tries: Number.MAX_SAFE_INTEGER, minutes: siteLimitMinutes }),
    makeKey: (day) =>
      redis ? createHmac('sha256', payload.secret).update(`rate-limits:${day}`).digest() : randomBytes(32),
    day: '',
    key: Buffer.alloc(0),
  }
})

/** Null where nothing is limited. */
async function countersOf(payload: Payload): Promise<Counters | null> {
  const counters = await storedCounters(payload)
  if (!counters) return null
  const day = new Date().toISOString().slice(0, 10)
  if (counters.day !== day) Object.assign(counters, { day, key: counters.makeKey(day) })
  return counters
}

const hashed = ({ key }: Counters, subject: string): string =>
  createHmac('sha256', key).update(subject).digest('base64url')

/** A site that shows its key: the people behind it come from many networks, and all of them by its server's. */
export interface LimitedSite {
  id: string
  /** Tries in ten minutes. */
  limit: number
}

/** The network is the visitor's, null where it is not known: then that limit does not apply. */
interface Try {
  payload: Payload
  network: string | null
  /** The site that vouches for the visitor by its key; its own limit then applies instead of the network's. */
  site?: LimitedSite | null
}

/** Counts a try of a network, or of the site with a key that it comes from. Throws where there were too many. */
async function consumeOfSender({
  counters,
  network,
  site,
  kind,
}: Pick<Try, 'network' | 'site'> & {
  counters: Counters
  kind: 'network' | 'changes' | 'topicWishes'
}): Promise<void> {
  if (site) {
    const used = await counters.sites.penalty(hashed(counters, `${kind}:${site.id}`))
    if (used.consumedPoints > site.limit) throw tooMany(used)
  } else if (network !== null) {
    await counters.limiters[kind].consume(hashed(counters, network))
  }
}

/**
 * Counts a try to change something other than by registering. Throws RegistrationError (TOO_MANY_REQUESTS) where
 * there were too many of the network, or of the site that shows its key.
 */
export async function limitChanges({ payload, network, site }: Try): Promise<void> {
  const counters = await countersOf(payload)
  if (!counters) return
  try {
    await consumeOfSender({ counters, network, site, kind: 'changes' })
  } catch (error) {
    throw tooMany(error)
  }
}

/**
 * Counts a try to register, whatever becomes of it: what is known about a person has no part in it. Throws
 * RegistrationError (TOO_MANY_REQUESTS) where there were too many of the network (or site with a key), the address or for the event.
 */
export async function limitRegistrations({
  payload,
  network,
  site,
  email,
  eventId,
}: Try & { email: string; eventId: string }): Promise<void> {
  const counters = await countersOf(payload)
  if (!counters) return
  const { limiters } = counters
  try {
    await consumeOfSender({ counters, network, site, kind: 'network' })
    await limiters.address.consume(hashed(counters, normaliseEmailAddress(email)))
    await limiters.event.consume(hashed(counters, eventId))
  } catch (error) {
    throw tooMany(error)
  }
}

/** Counts a wish for a topic. Throws RegistrationError (TOO_MANY_REQUESTS) where there were too many of the network, or of all. */
export async function limitTopicWishes({ payload, network, site }: Try): Promise<void> {
  const counters = await countersOf(payload)
  if (!counters) return
  try {
    await consumeOfSender({ counters, network, site, kind: 'topicWishes' })
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
  const counters = await countersOf(payload)
  if (!counters || network === null) return open()
  const { unknownLinks } = counters.limiters
  const subject = hashed(counters, network)
  const tried = await unknownLinks.penalty(subject)
  if (tried.consumedPoints > unknownLinks.points) throw tooMany(tried)
  let isUnknown = false
  try {
    const opened = await open()
    isUnknown = !hasOpened(opened)
    return opened
  } catch (error) {
    isUnknown = isRegistrationError(error) && error.problems.some(({ code }) => code === 'TOKEN_INVALID')
    throw error
  } finally {
    if (!isUnknown) await unknownLinks.reward(subject)
  }
}

interface LoginTry {
  payload: Payload
  network: string | null
  /** Whose account it is said to be: an address, known or not. */
  account: string
}

/**
 * Counts a try to log in, until it was right. Throws RegistrationError (TOO_MANY_REQUESTS) where there were too many of the
 * network, for the account or for any. Nobody elsewhere is kept from the account by that.
 */
export async function limitLogins({ payload, network, account }: LoginTry): Promise<void> {
  const counters = await countersOf(payload)
  if (!counters || network === null) return
  try {
    await counters.limiters.logins.consume(hashed(counters, network))
    await counters.limiters.passwords.consume(hashed(counters, `${network} ${account}`))
  } catch (error) {
    throw tooMany(error)
  }
}

/** Takes back the count of a try that was right, and of the wrong ones for the same account. */
export async function forgiveLogins({ payload, network, account }: LoginTry): Promise<void> {
  const counters = await countersOf(payload)
  if (!counters || network === null) return
  await counters.limiters.logins.reward(hashed(counters, network))
  await counters.limiters.passwords.delete(hashed(counters, `${network} ${account}`))
}

function tooMany(refusal: unknown): unknown {
  if (!(refusal instanceof RateLimiterRes)) return refusal
  const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
  return new RegistrationError([
    { code: 'TOO_MANY_REQUESTS', rule: 'tooManyRequests', field: [], details: { seconds } },
  ])
}
