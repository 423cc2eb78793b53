/** Where people wait for an answer: over the same process, whose time is theirs, or over others on the same database. */
export type Rush = 'here' | 'elsewhere'

/** The part of the time that work in the background may take meanwhile. */
const shares: Record<Rush, number> = { here: 0.07, elsewhere: 0.12 }

/** Milliseconds. So that a mail server that lets one wait does not keep all mails back. */
const longestPause = 250

/** How long the rest after several pieces may be that were done in one go. Milliseconds. */
export function longestRest(pieces: number): number {
  return longestPause * Math.min(pieces, 6)
}

/**
 * How long work in the background pauses after a piece that took so long, while people wait: so long that it takes
 * 7 % of the time, or 12 % where they wait elsewhere; at most a quarter of a second. Milliseconds. What the piece
 * itself waited for, such as the mail server, counts as work: to be wrong in that direction costs mails some time, and
 * people none.
 */
export function pauseAfter({ worked, rush }: { worked: number; rush: Rush }): number {
  return Math.min(longestPause, worked * (1 / shares[rush] - 1))
}
