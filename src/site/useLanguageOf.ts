import { untranslatedKey } from '../programme/untranslated.ts'
import { useSite } from './SiteContext.tsx'

/** Gives the `lang` of a field of a document: set where nobody has written it in the language of the page. */
export function useLanguageOf(
  kind: Parameters<typeof untranslatedKey>[0]['kind'],
  id: string,
): (field: string) => string | undefined {
  const { untranslated } = useSite()
  return (field) => untranslated.get(untranslatedKey({ kind, id, field }))
}
