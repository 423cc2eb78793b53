import { rendered } from './rendered.ts'

const focusable =
  'input:not([type=hidden]):not([disabled]), textarea, select, [contenteditable=true], button:not([disabled])'

/** Opens the tab and the rows that a field of a form stands in, and puts the cursor into it. */
export async function showField({
  form,
  path,
  tab,
}: {
  form: Element
  path: string
  /** Counted from 0; null where the field stands in none. */
  tab: number | null
}): Promise<void> {
  const button = tab === null ? null : form.querySelectorAll('.tabs-field__tab-button').item(tab)
  if (button instanceof HTMLElement && !button.matches('.tabs-field__tab-button--active')) {
    button.click()
    await rendered()
  }
  const id = CSS.escape(`field-${path.replaceAll('.', '__')}`)
  const field =
    form.querySelector(`#${id}`) ?? form.querySelector(`label[for="${id}"]`)?.closest('.field-type')
  if (!field) return
  for (
    let row = field.closest('.collapsible--collapsed');
    row;
    row = row.closest('.collapsible--collapsed')
  ) {
    row.querySelector<HTMLElement>('.collapsible__toggle')?.click()
    await rendered()
    if (row.matches('.collapsible--collapsed')) break
  }
  const target = field.matches(focusable) ? field : field.querySelector(focusable)
  field.scrollIntoView({ block: 'center' })
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}
