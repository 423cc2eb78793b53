import { languageTag, type Locale } from '../../i18n/rules/locale.ts'

/** How long an event lasts, in hours to two places. */
export function hoursBetween({ startsAt, endsAt }: { startsAt: string; endsAt: string }): number {
  return Math.round(((Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000) * 100) / 100
}

/** 1,5 Stunden */
export function formatHours({ hours, locale }: { hours: number; locale: Locale }): string {
  const number = hours.toLocaleString(languageTag(locale))
  if (hours === 1) return locale === 'de' ? '1 Stunde' : '1 hour'
  return `${number} ${locale === 'de' ? 'Stunden' : 'hours'}`
}
