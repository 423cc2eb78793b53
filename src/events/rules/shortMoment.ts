import { languageTag, type Locale } from '../../i18n/rules/locale.ts'
import { zoneAfter } from './zoneWords.ts'

interface Moment {
  /** RFC 3339. */
  at: string
  /** IANA name. */
  timeZone: string
  locale: Locale
}

/** 12.03.2026, 19:00; 12 Mar 2026, 19:00 Berlin time: a moment where there is little room, as in the admin. */
export function shortMoment(moment: Moment): string {
  return `${inWords(moment, { dateStyle: 'medium', timeStyle: 'short' })}${zoneAfter(moment)}`
}

/** 12.03.2026, 12 Mar 2026: the day on which something is, where no zone is given in that of the browser. */
export function shortDay(moment: Omit<Moment, 'timeZone'> & { timeZone?: string | undefined }): string {
  return inWords(moment, { dateStyle: 'medium' })
}

function inWords(
  { at, timeZone, locale }: Parameters<typeof shortDay>[0],
  style: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(languageTag(locale), { ...style, timeZone }).format(new Date(at))
}
