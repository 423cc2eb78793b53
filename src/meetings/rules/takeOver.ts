import type { Invitation } from './readInvitation.ts'

export type AccessField = keyof Invitation

/** The fields of an access that an invitation fills in, in the order in which editors read of them. */
export const accessFields = ['joinUrl', 'meetingId', 'passcode', 'dialIn', 'provider'] as const

/** What an invitation has for a field of the form. */
export interface Offer {
  field: AccessField
  found: string
  /** What stands in the form instead, which goes only if somebody says so; null where nothing does. */
  before: string | null
  /** Whether it stands there already. */
  isThere: boolean
}

/** Compares what an invitation says with what stands in the form. */
export function takeOver({
  invitation,
  values,
  isNew,
}: {
  invitation: Invitation
  values: Partial<Record<AccessField, unknown>>
  /** Whether the form is of a new access: the system in it is nobody's choice yet. */
  isNew: boolean
}): { offers: Offer[]; missing: AccessField[] } {
  const offers = accessFields.flatMap((field): Offer[] => {
    const found = invitation[field]
    if (found === null) return []
    const value = values[field]
    const stored = typeof value === 'string' ? value.trim() : ''
    // “Zoom, account of the board” is Zoom.
    const isSame = field === 'provider' && stored.toLowerCase().includes(found.toLowerCase())
    if (isSame) return []
    const isFree = stored === '' || (field === 'provider' && isNew)
    return [{ field, found, before: isFree ? null : stored, isThere: stored === found }]
  })
  const missing = accessFields.filter((field) => field !== 'provider' && invitation[field] === null)
  return { offers, missing }
}
