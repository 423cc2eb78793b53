import type { AdminMessages } from '../../i18n/de/admin.ts'

/** Says one of the names that Payload's parts lack. */
export type NameOf = (key: keyof AdminMessages['names'], values?: Record<string, string>) => string

/** What mends one thing that Payload, or a library of it, leaves without a name or says in English. */
export interface Repair {
  selector: string
  /** `text`: of an element that holds nothing else. */
  attribute:
    | 'alt'
    | 'aria-label'
    | 'aria-level'
    | 'aria-roledescription'
    | 'data-label'
    | 'role'
    | 'tabindex'
    | 'text'
    | 'title'
  /** Null where nothing is to be mended. */
  value: (args: { element: Element; name: NameOf }) => string | null
}

/** What an element says. */
export const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? ''

/** One of the names, whatever the element. */
export const named =
  (key: keyof AdminMessages['names']): Repair['value'] =>
  ({ name }) =>
    name(key)

/** Names what a selector finds. */
export const label = (selector: string, value: Repair['value']): Repair => ({
  selector,
  attribute: 'aria-label',
  value,
})
