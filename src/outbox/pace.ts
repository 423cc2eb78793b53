import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { longestPause, pauseAfter } from '../domain/backgroundShare.ts'
import { areRegistrationsInFlight } from '../services/registrationsInFlight.ts'

/** How work in the background gives way to people who wait. */
export interface Pace {
  /** Waits until the next piece of work may begin. Ends at once when nobody waits any more. */
  rest: () => Promise<void>
  /** Notes how many milliseconds a piece of work took. */
  worked: (milliseconds: number) => void
}

/** Milliseconds between two looks at whether anybody still waits. */
const lookEvery = 10

/**
 * The pace of the mails of a process: full speed, but while people register over the same process so slow that they
 * hardly notice. Every rest lets the process turn to its requests, even at full speed: SQLite's client answers at
 * once, so that a loop of statements alone would let nobody in until it is through.
 */
export function keepPace(payload: Payload): Pace {
  let restsUntil = 0
  return {
    rest: async () => {
      await nextTurn()
      for (;;) {
        const left = restsUntil - performance.now()
        if (left <= 0 || !areRegistrationsInFlight(payload)) return
        await wait(Math.min(left, lookEvery))
      }
    },
    worked: (milliseconds) => {
      if (!areRegistrationsInFlight(payload)) return
      const now = performance.now()
      restsUntil = Math.min(Math.max(restsUntil, now) + pauseAfter(milliseconds), now + longestPause)
    },
  }
}

/** The pace of somebody who waits for the work to be done. */
export const fullSpeed: Pace = {
  rest: () => nextTurn(),
  worked: () => {},
}
