import type { Locale } from '../../i18n/rules/locale.ts'
import type { RegistrationStatus } from './moves.ts'

/** What people call the statuses of a registration. */
export const registrationStatusLabels: Record<RegistrationStatus, Record<Locale, string>> = {
  pending: { de: 'Adresse noch nicht bestätigt', en: 'address not yet confirmed' },
  confirmed: { de: 'bestätigt', en: 'confirmed' },
  waitlisted: { de: 'auf der Warteliste', en: 'on the waiting list' },
  cancelled: { de: 'abgemeldet', en: 'cancelled' },
  expired: { de: 'verfallen', en: 'expired' },
}
