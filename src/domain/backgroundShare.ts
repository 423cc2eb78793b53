/** The part of the time that work in the background may take while people are waiting for an answer. */
const share = 0.15

/** Milliseconds. So that a mail server that lets one wait does not keep all mails back. */
export const longestPause = 250

/**
 * How long work in the background pauses after a piece that took so long, while people wait: so long that it takes
 * 15 % of the time, at most a quarter of a second. Milliseconds. What the piece itself waited for, such as the mail
 * server, counts as work: to be wrong in that direction costs mails some time, and people none.
 */
export function pauseAfter(worked: number): number {
  return Math.min(longestPause, worked * (1 / share - 1))
}
