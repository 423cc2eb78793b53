import type { Payload } from 'payload'
import { signFormStamp } from '../domain/formStamp.ts'

/** Under which name a form sends its stamp. */
export const stampField = 'stamp'

/** Milliseconds for which everybody gets the same stamp: a page is the same for everybody, in front of what keeps it too. */
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
