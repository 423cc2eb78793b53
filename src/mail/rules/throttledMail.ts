import type { MailKind } from './mailKind.ts'

const hour = 3_600_000

/** Milliseconds that the limits look back. */
export const throttleWindow = 24 * hour

/** Mails of these kinds that one address gets in a day, over all events. */
const maxPerAddress = 3

/** Kinds of mail that anybody can cause at anybody's address, again and again, by sending a form. */
const throttledKinds: readonly MailKind[] = ['addressConfirmation', 'alreadyRegistered']

export function isThrottled(kind: MailKind): boolean {
  return throttledKinds.includes(kind)
}

/** Such a mail that has gone to an address within the window. */
export interface ThrottledMail {
  eventId: string
  isRepeat: boolean
  /** Whether it makes no mail more: it went along in another one, or was asked for, as its link has confirmed. Default: false. */
  isFree?: boolean
}

/** Tells whether a mail comes of a form that was sent before: for this registration, or for one that has expired. */
export function isRepeatedMail({
  kind,
  revision,
  eventId,
  sent,
}: {
  kind: MailKind
  revision: number
  eventId: string
  sent: readonly ThrottledMail[]
}): boolean {
  return kind === 'alreadyRegistered' || revision > 0 || sent.some((each) => each.eventId === eventId)
}

/**
 * Tells whether an address may get one more: three a day over all events besides those that it asked for, and one
 * repeat a day for each event.
 */
export function mayStillWrite({
  mail: { eventId, isRepeat },
  sent,
}: {
  mail: ThrottledMail
  sent: readonly ThrottledMail[]
}): boolean {
  if (sent.filter(({ isFree = false }) => !isFree).length >= maxPerAddress) return false
  return !(isRepeat && sent.some((each) => each.eventId === eventId && each.isRepeat))
}

/** Milliseconds for which requests to confirm an address are gathered, after one has gone out. */
const gatherFor = hour

/**
 * When to ask an address for its confirmation, RFC 3339: at once; and where it has been asked within an hour, at the end of
 * that hour, together with whatever comes until then. Never later than after a quarter of the time there is.
 */
export function askAt({
  lastAskedAt,
  expiresAt,
  now,
}: {
  /** RFC 3339; null where it has not been asked. */
  lastAskedAt: string | null
  /** Until when it can be confirmed, RFC 3339. Default: without an end. */
  expiresAt?: string | null
  now: Date
}): string {
  const at = now.getTime()
  const gathered = lastAskedAt ? Date.parse(lastAskedAt) + gatherFor : at
  const latest = expiresAt ? at + (Date.parse(expiresAt) - at) / 4 : gathered
  return new Date(Math.max(at, Math.min(gathered, latest))).toISOString()
}

/**
 * The revision of a mail about a repeated form: the day, so that one registration gets one such mail a day, however
 * often the form is sent. Never 0, which is the first mail's.
 */
export function repeatRevision(now: Date): number {
  return Math.floor(now.getTime() / throttleWindow)
}
