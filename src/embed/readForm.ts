import type { OpenEvent, RegistrationInput } from './queries.ts'
import { answerName, consentValue } from './makeFields.ts'

/** Reads what somebody typed and ticked. The consents are those of the texts that were shown, in their versions. */
export function readForm({
  form,
  event,
  locale,
}: {
  form: FormData
  event: OpenEvent
  locale: string
}): RegistrationInput {
  const text = (name: string): string => String(form.get(name) ?? '')
  const ticked = form.getAll('consent')
  const { consents, questions } = event.registration
  return {
    eventId: event.id,
    email: text('email'),
    name: text('name'),
    locale,
    consents: consents
      .filter((consent) => ticked.includes(consentValue(consent)))
      .map(({ key, version }) => ({ key, version })),
    answers: questions
      .map(({ key }) => ({ question: key, value: text(answerName(key)) }))
      .filter(({ value }) => value.trim() !== ''),
    topicSuggestion: text('topicSuggestion'),
  }
}

/** Carries what was typed and ticked into the form that takes the place of the first; a text that is new stays unticked. */
export function carryOver({ from, to }: { from: HTMLFormElement; to: HTMLFormElement }): void {
  const values = new FormData(from)
  for (const field of to.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type))
      field.checked = values.getAll(field.name).includes(field.value)
    else field.value = String(values.get(field.name) ?? '')
  }
}
