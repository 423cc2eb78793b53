import { eventPath } from '../events/rules/eventPath.ts'
import type { Locale } from '../i18n/rules/locale.ts'

/** The address of an event's page, for mails and calendars. */
export function eventPageUrl({
  publicUrl,
  slug,
  locale,
}: {
  publicUrl: string
  slug: string
  locale: Locale
}): string {
  return `${publicUrl}${eventPath({ slug, locale })}`
}
