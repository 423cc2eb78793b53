import type { TranslatedKind } from '../../src/programme/textLanguages.ts'
import type { Locale } from '../../src/i18n/rules/locale.ts'
import type { GraphqlContext } from '../context.ts'

/** Where the schema shows a text of a row, which may be in several lists; null where it is no such text. */
type RowPaths<Document> = (document: Document, row: { name: string; place: number }) => string[] | null

/** The texts of a document that stand in another language than was asked for, by the paths that the schema has for them. */
export const untranslatedOf =
  <Document extends { id: string; locale: Locale }>(
    kind: TranslatedKind,
    rowPaths: RowPaths<Document> = () => null,
  ) =>
  async (document: Document, _args: object, { programme }: Pick<GraphqlContext, 'programme'>) =>
    Object.entries((await programme())[document.locale].languagesOf(kind, document.id)).flatMap(
      ([field, language]) => {
        const [name = '', place] = field.split('.')
        const found = rowPaths(document, { name, place: Number(place) }) ?? pathsOf(field)
        return found.map((path) => ({ field: path, language }))
      },
    )

/** Where the schema shows a text that is known by a shorter name inside; nowhere for some. */
function pathsOf(field: string): string[] {
  const [name = '', place] = field.split('.')
  const write = paths[name]
  const path = write ? write(place ?? '') : field
  return path === null ? [] : [path]
}

const paths: Record<string, (place: string) => string | null> = {
  location: () => 'location.name',
  role: (place) => `speakers.${place}.roleLabel`,
  question: (place) => `registration.questions.${place}.label`,
  // Stands in sentences of ours alone.
  nameInSentence: () => null,
}
