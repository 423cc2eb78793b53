import { eventPath } from '../domain/eventPath.ts'
import type { Locale } from '../domain/locale.ts'

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
