import type { Payload } from 'payload'
import { formStampFault, signFormStamp } from '../../protection/rules/formStamp.ts'
import { RegistrationError } from '../../registrations/rules/errors.ts'
import { perPayload } from '../../runtime/perPayload.ts'

/** Under which name a form sends its stamp. */
export const stampField = 'stamp'

/** Milliseconds for which everybody gets the same stamp: a page is the same for everybody, for caches too. */
const sharedFor = 60 * 1000

interface SharedStamp {
  stamp: string
  renderedAt: Date
}

const sharedStampsOf = perPayload('shared-form-stamps', () => new Map<string, SharedStamp>())

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
  const stamps = sharedStampsOf(payload)
  const last = stamps.get(slug)
  if (last && now.getTime() - last.renderedAt.getTime() < sharedFor) return last.stamp
  const stamp = signFormStamp({ slug, renderedAt: now, secret: payload.secret })
  stamps.set(slug, { stamp, renderedAt: now })
  return stamp
}

/**
 * Why a form is refused by its stamp, and the stamp that it is shown again with: the same while that only has to grow
 * older. Null where nothing is wrong.
 */
export function stampRefusal({
  payload,
  stamp,
  slug,
}: {
  payload: Payload
  stamp: string
  slug: string
}): { error: RegistrationError; stamp: string } | null {
  const { secret } = payload
  const now = new Date()
  const fault = formStampFault({ stamp, slug, secret, now })
  if (!fault) return null
  return {
    error: new RegistrationError([{ code: 'INVALID_INPUT', rule: fault, field: [], details: {} }]),
    stamp: fault === 'formTooYoung' ? stamp : signFormStamp({ slug, renderedAt: now, secret }),
  }
}
