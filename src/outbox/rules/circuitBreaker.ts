/**
 * What a sender of mails knows of the mail server. A server that cannot be reached says nothing of a single mail, so
 * after such a fault all mails rest, and then one of them asks whether the server is back.
 */
export interface MailServerRest {
  /** Faults in a row. */
  faults: number
  /** When one mail may ask again; null while the server answers. */
  until: Date | null
}

/** The server answers. */
export const noRest: MailServerRest = { faults: 0, until: null }

const second = 1000
const minute = 60 * second

/** Most faults are a mail server that starts anew, and is back at once. */
const firstRest = 5 * second

/** Short enough that a server that comes back gets all mails within a quarter of an hour. */
const longestRest = 5 * minute

/**
 * The rest after a connection fault: 5 seconds, then twice as long each time up to five minutes, less up to a quarter at
 * random. So one sender asks six times in the first minutes and at most sixteen times an hour from then on, however many
 * mails wait. `random` is in [0, 1).
 */
export function restAfterFault({
  rest,
  now,
  random,
}: {
  rest: MailServerRest
  now: Date
  random: number
}): MailServerRest {
  // Mails that were on their way together tell of one fault.
  if (rest.until && now < rest.until) return rest
  const delay = Math.min(longestRest, firstRest * 2 ** rest.faults) * (1 - random / 4)
  return { faults: rest.faults + 1, until: new Date(now.getTime() + Math.round(delay)) }
}

/** How many mails may be on their way at once: all while the server answers, none in a rest, then one that asks. */
export function mailsAllowed({
  rest,
  parallel,
  now,
}: {
  rest: MailServerRest
  /** How many a sender sends at once where nothing is wrong. */
  parallel: number
  now: Date
}): number {
  if (!rest.until) return parallel
  return now < rest.until ? 0 : 1
}
