import type { FeedEvent } from '../programme/rules/publicEvent.ts'

const rendered = new WeakMap<FeedEvent, Map<string, string>>()

/**
 * Writes an event for a feed once, for as long as nothing of it changes: to write an entry takes many times what it
 * takes to send it. `form` names everything else that decides what is written, such as the file and the language.
 */
export function renderOnce({
  event,
  form,
  render,
}: {
  event: FeedEvent
  form: string
  render: () => string
}): string {
  const forms = rendered.get(event) ?? new Map<string, string>()
  rendered.set(event, forms)
  const known = forms.get(form)
  if (known !== undefined) return known
  const text = render()
  forms.set(form, text)
  return text
}
