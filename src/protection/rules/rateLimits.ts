/** So many tries in so many minutes, counted from the first. */
export interface RateLimit {
  tries: number
  minutes: number
}

/** How often somebody outside may try something. */
export interface RateLimits {
  /**
   * Registrations from one network. Default: 100 in 10 minutes, which thirty people behind one router do not reach
   * who make two mistakes each.
   */
  network: RateLimit
  /** Registrations of one e-mail address, known or not. Default: 20 in 60 minutes. */
  address: RateLimit
  /** Registrations for one event from anywhere. Default: 1000 in 10 minutes. */
  event: RateLimit
  /** Wishes for topics from one network. Default: 20 in 10 minutes. */
  topicWishes: RateLimit
  /** Links to a registration that open none, from one network. Default: 30 in 10 minutes. */
  unknownLinks: RateLimit
  /** Confirmations, cancellations and wishes for topics by the API, from one network. Default: 100 in 10 minutes. */
  changes: RateLimit
  /** Wrong passwords for one address of an account, known or not, from one network. Default: 10 in 10 minutes. */
  passwords: RateLimit
  /** Wrong passwords from one network, for whatever address. Default: 100 in 10 minutes. */
  logins: RateLimit
}

/** Minutes for which what a site with a key sends is counted. How many in them, each site's entry says. */
export const siteLimitMinutes = 10

export type RateLimitName = keyof RateLimits

const defaults: RateLimits = {
  network: { tries: 100, minutes: 10 },
  address: { tries: 20, minutes: 60 },
  event: { tries: 1000, minutes: 10 },
  topicWishes: { tries: 20, minutes: 10 },
  unknownLinks: { tries: 30, minutes: 10 },
  changes: { tries: 100, minutes: 10 },
  passwords: { tries: 10, minutes: 10 },
  logins: { tries: 100, minutes: 10 },
}

/** Fills in the defaults; null where there are to be no limits. Throws where one could never be met. */
export function resolveRateLimits(given: Partial<RateLimits> | false = {}): RateLimits | null {
  if (given === false) return null
  const limits = { ...defaults, ...given }
  for (const [name, { tries, minutes }] of Object.entries<RateLimit>(limits)) {
    if (!Number.isInteger(tries) || tries < 1 || !(minutes > 0)) {
      throw new Error(
        `rateLimits.${name} must be at least one try in more than no minutes, got ${tries} in ${minutes}`,
      )
    }
  }
  return limits
}
