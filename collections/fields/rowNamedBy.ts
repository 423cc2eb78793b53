import type { Locale } from '../../src/i18n/rules/locale.ts'

/** Names the rows of a list in the admin by a field of theirs, which may lead to a document that has a name. */
export const rowNamedBy = (clientProps: {
  by: string
  /** The collection that the field leads to. Default: it is a text. */
  from?: string
  /** What a row is called that has no name yet. */
  row: Record<Locale, string>
}) => ({ RowLabel: { path: 'green-forum-events/client#RowName', clientProps } })
