import { fillIn } from './fillIn.ts'
import { make, makeLink } from './make.ts'
import { makeProse } from './plainText.ts'
import type { Consent, Question } from './queries.ts'
import type { Screen } from './Screen.ts'

type WithMessages = Pick<Screen, 'messages'>

/** What a ticked box stands for: which text was shown, and in which version. */
export const consentValue = ({ key, version }: Pick<Consent, 'key' | 'version'>): string =>
  `${key}:${version}`

/** Under which name the answer to a question stands in the form. */
export const answerName = (key: string): string => `answer:${key}`

/** A label, a hint and the box to type in, as on the pages. */
export function makeTextField({
  id,
  name,
  label,
  hint,
  lines = 1,
  attributes = {},
}: {
  id: string
  name: string
  label: string
  hint?: string
  lines?: number
  attributes?: Record<string, string | boolean>
}): HTMLElement {
  const described = hint ? `${id}-hint` : undefined
  const all = { class: 'box', id, name, 'aria-describedby': described, ...attributes }
  return make(
    'div',
    { class: 'field' },
    make('label', { class: 'field-label', for: id }, label),
    hint && make('p', { class: 'hint', id: described }, hint),
    lines > 1 ? make('textarea', { ...all, rows: lines }) : make('input', { type: 'text', ...all }),
  )
}

/** A question of the event: answers to choose from, or a box to type in. */
export function makeQuestion({
  id,
  question,
  messages,
}: { id: string; question: Question } & WithMessages): HTMLElement {
  const { key, label, required, options } = question
  const missing = required && fillIn(messages.problem.answerMissing, { label })
  if (!options) {
    return makeTextField({
      id,
      name: answerName(key),
      label,
      hint: required ? undefined : messages.form.optional,
      lines: 2,
      attributes: { 'data-missing': missing, 'aria-required': required && 'true' },
    })
  }
  const choices = options.map((option) => ({ value: option, text: option }))
  if (!required) choices.push({ value: '', text: messages.form.noAnswer })
  const radios = choices.map(({ value, text }) => {
    const checked = !required && value === ''
    const radio = make('input', { type: 'radio', name: answerName(key), value, checked })
    return make('label', { class: 'choice' }, radio, make('span', {}, text))
  })
  return make(
    'fieldset',
    { class: 'field', id, tabindex: -1, 'data-missing': missing },
    make('legend', { class: 'field-label' }, label),
    ...radios,
  )
}

/** One box to tick, with its whole text one click away. Never ticked by us. */
export function makeConsent({
  id,
  consent,
  messages,
}: { id: string; consent: Consent } & WithMessages): HTMLElement {
  const { label, text, url, required } = consent
  const box = make('input', {
    type: 'checkbox',
    id,
    name: 'consent',
    value: consentValue(consent),
    'aria-required': required && 'true',
    'data-missing': required && fillIn(messages.problem.consentMissing, { label }),
    'data-missing-here': required && messages.problem.consentMissingHere,
  })
  const optional = make('span', { class: 'meta' }, ` (${messages.form.consentOptional})`)
  const hiddenLabel = make('span', { class: 'visually-hidden' }, `: ${label}`)
  return make(
    'div',
    { class: 'consent' },
    box,
    make('label', { for: id }, label, !required && optional),
    make(
      'div',
      { class: 'consent-more' },
      text &&
        make('details', {}, make('summary', {}, messages.form.consentText, hiddenLabel), makeProse(text)),
      url && make('p', {}, makeLink(url, messages.form.consentPolicy, { target: '_blank', rel: 'noopener' })),
    ),
  )
}
