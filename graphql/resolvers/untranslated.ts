import type { TranslatedKind } from '../../src/programme/textLanguages.ts'
import type { Locale } from '../../src/i18n/rules/locale.ts'
import type { GraphqlContext } from '../context.ts'

/** The texts of a document that stand in another language than was asked for, by the paths that the schema has for them. */
export const untranslatedOf =
  (kind: TranslatedKind) =>
  async (
    { id, locale }: { id: string; locale: Locale },
    _args: object,
    { programme }: Pick<GraphqlContext, 'programme'>,
  ) =>
    Object.entries((await programme())[locale].languagesOf(kind, id)).flatMap(([field, language]) => {
      const path = pathOf(field)
      return path === null ? [] : [{ field: path, language }]
    })

/** Where the schema shows a text that is known by a shorter name inside; null where it shows it nowhere. */
function pathOf(field: string): string | null {
  const [name = '', place] = field.split('.')
  const write = paths[name]
  return write ? write(place ?? '') : field
}

const paths: Record<string, (place: string) => string | null> = {
  location: () => 'location.name',
  role: (place) => `speakers.${place}.roleLabel`,
  material: (place) => `materials.${place}.title`,
  question: (place) => `registration.questions.${place}.label`,
  // Stands in sentences of ours alone.
  nameInSentence: () => null,
}
