import { isByLanguage } from '../../i18n/rules/localizedText.ts'
import { filesInText } from '../../richText/rules/textPicture.ts'
import { valuesAt } from './referredIds.ts'

/** The ids of the files of one collection that stand in the texts of a document, read in one language or in all. */
export function filesInTexts({
  document,
  paths,
  collection,
}: {
  document: unknown
  paths: readonly string[]
  collection: string
}): string[] {
  const texts = paths.flatMap((path) =>
    valuesAt(document, path.split('.')).flatMap((value) =>
      isByLanguage(value) ? Object.values(value) : [value],
    ),
  )
  return [...new Set(texts.flatMap((text) => filesInText(text, collection)))]
}
