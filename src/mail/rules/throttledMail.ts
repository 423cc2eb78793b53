import type { MailKind } from './mailKind.ts'

/** Milliseconds that the limits look back. */
export const throttleWindow = 24 * 3_600_000

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

/** Tells whether an address may get one more: three a day over all events, and one repeat a day for each event. */
export function mayStillWrite({
  mail: { eventId, isRepeat },
  sent,
}: {
  mail: ThrottledMail
  sent: readonly ThrottledMail[]
}): boolean {
  if (sent.length >= maxPerAddress) return false
  return !(isRepeat && sent.some((each) => each.eventId === eventId && each.isRepeat))
}

/**
 * The revision of a mail about a repeated form: the day, so that one registration gets one such mail a day, however
 * often the form is sent. Never 0, which is the first mail's.
 */
export function repeatRevision(now: Date): number {
  return Math.floor(now.getTime() / throttleWindow)
}
