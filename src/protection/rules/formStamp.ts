import { createHmac, timingSafeEqual } from 'node:crypto'

/** Milliseconds. Nobody reads a form, fills it in and sends it in less; programs do. */
export const minFormAge = 3000

/** Milliseconds: a day, so that a tab that was left open over night still works. */
const maxFormAge = 24 * 60 * 60 * 1000

/** What is wrong with a stamp, as a rule of the form. */
type FormStampFault = 'formTooYoung' | 'formTooOld' | 'formUnsigned'

/**
 * What a form carries to show that it comes from a page of ours, and since when: the moment and its signature, bound
 * to the event.
 *
 * A public page is the same for everybody and may be cached, so the moment is that of rendering, not of somebody's
 * visit. Where the two are close, a program is caught that sends what it has just fetched. In a page that was cached for
 * minutes the stamp only shows that the form was fetched at all, and within a day: who sends a form that was recorded
 * once, or that of another event, is still refused. A page must therefore not be cached for longer than some hours;
 * whoever meets an older one is asked to send again, with everything kept and a fresh stamp. A form that is shown
 * again keeps its stamp while that is good, so that nobody who mends a mistake waits twice. Nothing of it needs
 * JavaScript; where there is, the form waits by itself until it is old enough.
 */
export function signFormStamp({
  slug,
  renderedAt,
  secret,
}: {
  slug: string
  renderedAt: Date
  secret: string
}): string {
  const moment = renderedAt.getTime().toString(36)
  return `${moment}.${signatureOf({ slug, moment, secret })}`
}

/** What is wrong with the stamp of a form that came in; null where nothing is. */
export function formStampFault({
  stamp,
  slug,
  secret,
  now,
}: {
  stamp: string
  slug: string
  secret: string
  now: Date
}): FormStampFault | null {
  const [, moment, signature] = /^([0-9a-z]{1,11})\.([\w-]{43})$/.exec(stamp) ?? []
  if (moment === undefined || signature === undefined) return 'formUnsigned'
  const expected = signatureOf({ slug, moment, secret })
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) return 'formUnsigned'
  const age = now.getTime() - parseInt(moment, 36)
  if (age < minFormAge) return 'formTooYoung'
  return age > maxFormAge ? 'formTooOld' : null
}

/** Milliseconds until a form with this stamp is old enough. */
export function formStampWait({ stamp, now }: { stamp: string; now: Date }): number {
  const age = now.getTime() - parseInt(stamp, 36)
  return Math.min(Math.max(minFormAge - age, 0), minFormAge)
}

function signatureOf({ slug, moment, secret }: { slug: string; moment: string; secret: string }): string {
  return createHmac('sha256', secret).update(`form:${slug}:${moment}`).digest('base64url')
}
