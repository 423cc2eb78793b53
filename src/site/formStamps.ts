import type { Payload } from 'payload'
import { signFormStamp } from '../domain/formStamp.ts'

/** Under which name a form sends its stamp. */
export const stampField = 'stamp'

const stampsIn = new RegExp(`(?<=name="${stampField}" value=")([0-9a-z]+)\\.[\\w-]+`, 'g')

const hour = 60 * 60 * 1000

/** Milliseconds for which everybody gets the same stamp: a page is the same for everybody, whether or not it is kept. */
const sharedFor = 60 * 1000

interface SharedStamp {
  stamp: string
  renderedAt: Date
}

const sharedStamps = new WeakMap<Payload, Map<string, SharedStamp>>()

/** The stamp on the public page of an event: of this moment, or of the last one within a minute. */
export function sharedFormStamp({
  payload,
  slug,
  now,
}: {
  payload: Payload
  slug: string
  now: Date
}): string {
  const stamps = sharedStamps.get(payload) ?? new Map<string, SharedStamp>()
  sharedStamps.set(payload, stamps)
  const last = stamps.get(slug)
  if (last && now.getTime() - last.renderedAt.getTime() < sharedFor) return last.stamp
  const stamp = signFormStamp({ slug, renderedAt: now, secret: payload.secret })
  stamps.set(slug, { stamp, renderedAt: now })
  return stamp
}

/**
 * A page with its stamps rounded to the hour: two that differ in nothing else mean the same (RFC 9110 8.8.1), so a
 * browser may show its copy again, but not one that has become too old to be sent.
 */
export function withCoarseStamps(html: string): string {
  return html.replace(stampsIn, (_, moment: string) => String(Math.floor(parseInt(moment, 36) / hour)))
}
