import type { FieldProblem } from './findProblems.ts'
import { makeElement } from './makeElement.ts'

/** Shows the summary and the problems as the server would, and takes away those of the last try. */
export function showMessages({
  form,
  problems,
  titles: { summaryOne = '', summaryMany = '' },
}: {
  form: HTMLElement
  problems: readonly FieldProblem[]
  /** What the summary is called where one thing is wrong, and where {count} are. */
  titles: { summaryOne?: string; summaryMany?: string }
}): void {
  clearMessages(form)
  for (const { field, text, atField } of problems) if (field) showAtField(field, atField ?? text)
  if (problems.length === 0) return
  const summary = makeElement('div', 'error-summary')
  summary.setAttribute('role', 'alert')
  summary.tabIndex = -1
  const list = document.createElement('ul')
  for (const { field, text } of problems) {
    const item = document.createElement('li')
    item.append(field ? linkTo(field, text) : text)
    list.append(item)
  }
  const title = problems.length === 1 ? summaryOne : summaryMany.replace('{count}', String(problems.length))
  if (problems.some(({ field }) => field)) summary.append(makeElement('p', 'error-summary-title', title))
  summary.append(list)
  form.prepend(summary)
  summary.focus()
  summary.scrollIntoView({ block: 'nearest' })
}

function linkTo(field: HTMLElement, text: string): HTMLElement {
  const link = makeElement('a', '', text) as HTMLAnchorElement
  link.href = `#${field.id}`
  return link
}

function showAtField(field: HTMLElement, text: string): void {
  const message = makeElement('p', 'message', text)
  message.id = `${field.id}-message`
  const described = [field.getAttribute('aria-describedby'), message.id].filter(Boolean).join(' ')
  field.setAttribute('aria-describedby', described)
  if (!(field instanceof HTMLFieldSetElement)) field.setAttribute('aria-invalid', 'true')
  const frame = field.closest('.field, .consent')
  frame?.classList.add('wrong')
  if (field instanceof HTMLFieldSetElement) field.querySelector('legend')?.after(message)
  else if (frame?.classList.contains('consent')) frame.querySelector('.consent-more')?.prepend(message)
  else field.before(message)
}

function clearMessages(form: HTMLElement): void {
  form.querySelector('.error-summary')?.remove()
  for (const message of form.querySelectorAll('.message')) message.remove()
  for (const frame of form.querySelectorAll('.wrong')) frame.classList.remove('wrong')
  for (const field of form.querySelectorAll('[aria-describedby]')) {
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ')
    const left = described.filter((id) => !id.endsWith('-message')).join(' ')
    if (left === '') field.removeAttribute('aria-describedby')
    else field.setAttribute('aria-describedby', left)
    field.removeAttribute('aria-invalid')
  }
}
