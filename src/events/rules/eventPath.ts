import type { Locale } from '../../i18n/rules/locale.ts'

/** Where an event's page is on the public site, in each language. */
export function eventPath({ slug, locale }: { slug: string; locale: Locale }): string {
  return locale === 'en' ? `/en/events/${slug}` : `/veranstaltungen/${slug}`
}

/** Where the event is as a calendar file, in each language. */
export function eventFilePath(event: { slug: string; locale: Locale }): string {
  return `${eventPath(event)}.ics`
}
