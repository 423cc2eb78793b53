import type { Condition, UIField } from 'payload'

/** Something in a form that stores nothing, and so has no column in lists. */
export function uiField({
  name,
  component,
  label,
  ...admin
}: {
  name: string
  /** What it shows, as the import map has it: `green-forum-events/client#Uses`. */
  component: string | { path: string; clientProps: object }
  label?: UIField['label']
  position?: 'sidebar'
  condition?: Condition
}): UIField {
  return {
    name,
    type: 'ui',
    ...(label && { label }),
    admin: { ...admin, disableListColumn: true, components: { Field: component } },
  }
}
