import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import type { Challenge, Solution } from 'altcha-lib/types'

/** Tries one number after another until it solves the challenge; null where none does. The browser does the work apart. */
export function solveProofOfWork({
  challenge,
  onTry,
}: {
  challenge: Challenge
  /** Told before each number how many have been tried. */
  onTry?: (tried: number) => void
}): Promise<Solution | null> {
  let tried = 0
  return solveChallenge({
    challenge,
    deriveKey: (...args) => {
      tried += 1
      onTry?.(tried)
      return deriveKey(...args)
    },
  })
}
