/**
 * What becomes of somebody whom an editor registers where no seat is free: nothing, so that the editor decides; one seat more;
 * the waiting list, if there is one.
 */
export const whenFull = ['refuse', 'raise', 'wait'] as const

/** One of them. */
export type WhenFull = (typeof whenFull)[number]
