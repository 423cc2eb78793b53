import { defaultLocale, type Locale } from '../i18n/rules/locale.ts'
import { untranslatedKey } from '../programme/untranslated.ts'
import { useSite } from './SiteContext.tsx'

/** Gives the `lang` of a field of a document: German where it is not translated into the language of the page, else the page's own. */
export function useLanguageOf(
  kind: Parameters<typeof untranslatedKey>[0]['kind'],
  id: string,
): (field: string) => Locale | undefined {
  const { untranslated } = useSite()
  return (field) => (untranslated.has(untranslatedKey({ kind, id, field })) ? defaultLocale : undefined)
}
