import type { CollectionConfig, DateField, Field } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'

/**
 * Has lists show all moments in one zone, and name it where that is not plain; Payload's own cells show those without a
 * zone of their own in the browser's.
 */
export const withMomentCells =
  (options: ResolvedOptions) =>
  (collection: CollectionConfig): CollectionConfig => {
    const named = new Set(collection.fields.flatMap((field) => ('name' in field ? field.name : [])))
    const added = timestamps.filter(({ name }) => !named.has(name))
    const fields = [...collection.fields, ...(collection.timestamps === false ? [] : added)]
    return { ...collection, fields: fields.map((field) => withCells(field, options)) }
  }

/** As Payload would add them. */
const timestamps: readonly DateField[] = (['updatedAt', 'createdAt'] as const).map((name) => ({
  name,
  type: 'date',
  label: ({ t }) => t(`general:${name}`),
  index: true,
  admin: { disableBulkEdit: true, hidden: true },
}))

function withCells<Inner extends Field>(field: Inner, options: ResolvedOptions): Inner {
  if (field.type === 'date') return { ...field, admin: withCell(field, options) }
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: inner(tab.fields, options) }))
    return { ...field, tabs }
  }
  const isLaidOut = field.type === 'row' || field.type === 'collapsible' || field.type === 'group'
  return isLaidOut ? { ...field, fields: inner(field.fields, options) } : field
}

const inner = (fields: Field[], options: ResolvedOptions): Field[] =>
  fields.map((field) => withCells(field, options))

function withCell({ admin }: DateField, { timeZone }: ResolvedOptions): DateField['admin'] {
  if (admin?.date?.pickerAppearance === 'dayOnly' || admin?.components?.Cell) return admin
  const Cell = { path: 'green-forum-events/client#MomentCell', clientProps: { timeZone } }
  return { ...admin, components: { ...admin?.components, Cell } }
}
