import type { Locale } from '../../i18n/rules/locale.ts'

/** Where the admin finds the preview of an event, in one language. */
export function previewPath({ id, locale }: { id: string; locale: Locale }): string {
  return `/vorschau/${id}?locale=${locale}`
}
