import { rendered } from './rendered.ts'

const focusable =
  'input:not([type=hidden]):not([disabled]), textarea, select, [contenteditable=true], button:not([disabled])'

/** Milliseconds within which a field stands on the screen once its tab has been opened, on a slow machine too. */
const patience = 5_000

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
  const field = await appearing(
    () => form.querySelector(`#${id}`) ?? form.querySelector(`label[for="${id}"]`)?.closest('.field-type'),
  )
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
  field.scrollIntoView({ block: 'center' })
  // Payload loads some inputs, such as that of a date, after the field around them.
  const target = await appearing(() => (field.matches(focusable) ? field : field.querySelector(focusable)))
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}

/** What `find` finds, as soon as it does; nothing where that is not within `patience`. */
async function appearing(find: () => Element | null | undefined): Promise<Element | null | undefined> {
  const end = Date.now() + patience
  let found = find()
  while (!found && Date.now() < end) {
    await rendered()
    found = find()
  }
  return found
}
