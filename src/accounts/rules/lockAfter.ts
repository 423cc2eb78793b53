/** Wrong codes in a row after which the next has to wait. */
const freeTries = 5

/** Minutes: the wait doubles with each further one, and ends here. Somebody who guesses has a hundred tries a day then. */
const longestWait = 15

/**
 * Until when an account takes no code after so many wrong ones in a row; null where the next may follow at once.
 */
export function lockAfter({ wrongCodes, now }: { wrongCodes: number; now: Date }): Date | null {
  if (wrongCodes < freeTries) return null
  const minutes = Math.min(2 ** (wrongCodes - freeTries), longestWait)
  return new Date(now.getTime() + minutes * 60_000)
}
