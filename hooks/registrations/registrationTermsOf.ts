import type { PayloadRequest } from 'payload'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { findRegistrationTerms, type RegistrationTerms } from '../../src/registrations/terms.ts'

const key = 'registrationTerms'

/** The terms of the event that a new registration is for, asked of the database once a request. */
export async function registrationTermsOf({
  data,
  req,
}: {
  data: { event?: unknown; locale?: unknown } | undefined
  req: PayloadRequest
}): Promise<RegistrationTerms | null> {
  const eventId = ['string', 'number'].includes(typeof data?.event) ? String(data?.event) : ''
  const locale = toLocale(data?.locale)
  const known = req.context[key] as
    { eventId: string; locale: string; terms: RegistrationTerms | null } | undefined
  if (known?.eventId === eventId && known.locale === locale) return known.terms
  const terms = eventId === '' ? null : await findRegistrationTerms({ payload: req.payload, eventId, locale })
  req.context[key] = { eventId, locale, terms }
  return terms
}
