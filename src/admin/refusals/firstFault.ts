import type { ClientField, FormState } from 'payload'

/** The paths of the fields that a form has faults at, in the order of its tabs. */
export function faultsIn({
  state,
  fields,
}: {
  state: FormState
  /** Of the collection. */
  fields: readonly ClientField[]
}): string[] {
  const paths = Object.entries(state).flatMap(([path, { valid, passesCondition }]) =>
    valid === false && passesCondition !== false ? [path] : [],
  )
  // A row or group is faulty because of what is in it.
  const leaves = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)))
  const place = (path: string): number => tabOf({ path, fields }) ?? Infinity
  return leaves.sort((one, other) => place(one) - place(other))
}

/** Which tab of the form holds a field, counted from 0; null where it stands in none, such as in the sidebar. */
export function tabOf({ path, fields }: { path: string; fields: readonly ClientField[] }): number | null {
  const name = path.split('.')[0] ?? ''
  const tabs = fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []))
  const index = tabs.findIndex((tab) =>
    'name' in tab && tab.name ? tab.name === name : holds({ name, fields: tab.fields }),
  )
  return index === -1 ? null : index
}

function holds({ name, fields }: { name: string; fields: readonly ClientField[] }): boolean {
  return fields.some((field) => {
    if ('name' in field && field.name) return field.name === name
    return 'fields' in field && holds({ name, fields: field.fields })
  })
}
