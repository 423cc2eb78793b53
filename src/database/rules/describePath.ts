import type { FlattenedField } from 'payload'
import { localizedText } from '../../i18n/rules/localizedText.ts'
import type { Locale } from '../../i18n/rules/locale.ts'

/** The names of fields on the way to one of them, the number of a row counted from 1: Materialien 2 › Titel. Else the path itself. */
export function describePath({
  path,
  fields,
  locale,
}: {
  path: string
  fields: FlattenedField[]
  locale: Locale
}): string {
  let within = fields
  const names: string[] = []
  for (const part of path.split('.')) {
    const field = within.find(({ name }) => name === part)
    if (field) {
      const label = localizedText({ value: 'label' in field ? field.label : null, locale })
      if (label !== null) names.push(label)
      within = 'flattenedFields' in field ? field.flattenedFields : []
    } else if (names.length > 0) names.push(`${names.pop()} ${Number(part) + 1}`)
  }
  return names.join(' › ') || path
}
