import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { longestRest, pauseAfter, type Rush } from './rules/backgroundShare.ts'
import { newestRegistrationAt } from './newestRegistrationAt.ts'
import { areRegistrationsInFlight, lastRegistrationHere } from './registrationsInFlight.ts'

/** How work in the background gives way to people who wait. */
export interface Pace {
  /** Where people wait now; null where nobody does. */
  rush: () => Rush | null
  /** Waits until the next piece of work may begin. Ends at once when nobody waits any more. */
  rest: () => Promise<void>
  /** Notes how many milliseconds a piece of work took. */
  worked: (milliseconds: number) => void
}

/** Milliseconds between two looks at whether anybody still waits. */
const lookEvery = 10

/** Milliseconds between two looks at whether people register over other processes, which only the database knows. */
const lookElsewhereEvery = 250

/** Milliseconds for which somebody who has just registered tells that others do so now. */
const rushLasts = 500

/**
 * The pace of the mails of a process: full speed, but while people register over the same process so slow that they
 * hardly notice, and while they do so over others, so that the database has time for them. Every rest lets the process
 * turn to its requests, even at full speed: SQLite's client answers at once, so that a loop of statements alone would
 * let nobody in until it is through.
 */
export function keepPace(payload: Payload): Pace {
  let restsUntil = 0
  /** Pieces of work since the last rest. */
  let pieces = 0
  let registeredAt = -Infinity
  let lookedElsewhereAt = -Infinity
  const rush = (): Rush | null => {
    if (areRegistrationsInFlight(payload)) return 'here'
    const isElsewhere = registeredAt > lastRegistrationHere(payload) && Date.now() - registeredAt < rushLasts
    return isElsewhere ? 'elsewhere' : null
  }
  const look = async (): Promise<Rush | null> => {
    const now = performance.now()
    if (rush() !== 'here' && now - lookedElsewhereAt >= lookElsewhereEvery) {
      lookedElsewhereAt = now
      registeredAt = (await newestRegistrationAt(payload))?.getTime() ?? -Infinity
    }
    return rush()
  }
  return {
    rush,
    rest: async () => {
      await nextTurn()
      pieces = 0
      for (;;) {
        const isRush = (await look()) !== null
        const left = restsUntil - performance.now()
        if (left <= 0 || !isRush) return
        await wait(Math.min(left, lookEvery))
      }
    },
    worked: (milliseconds) => {
      const where = rush()
      if (where === null) return
      pieces += 1
      const now = performance.now()
      const pause = pauseAfter({ worked: milliseconds, rush: where })
      restsUntil = Math.min(Math.max(restsUntil, now) + pause, now + longestRest(pieces))
    },
  }
}

/** The pace of somebody who waits for the work to be done. */
export const fullSpeed: Pace = {
  rush: () => null,
  rest: () => nextTurn(),
  worked: () => {},
}
