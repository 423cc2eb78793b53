import { make } from './make.ts'
import { makeConsent, makeQuestion, makeTextField } from './makeFields.ts'
import type { OpenEvent } from './queries.ts'
import type { Screen } from './Screen.ts'

const answerId = (index: number): string => `answer-${index + 1}`
const consentId = (index: number): string => `consent-${index + 1}`

/**
 * The form of the pages, for this event, in the element that checks it. `onSend` gets what has passed. Without a field
 * that people do not see: programs that fill in whatever there is do not look into shadow roots.
 */
export function makeForm({
  event,
  screen: { messages },
  onSend,
}: {
  event: OpenEvent
  screen: Screen
  onSend: (form: HTMLFormElement) => void
}): HTMLElement {
  const { asksForTopics, consents, questions, state } = event.registration
  const form = make(
    'form',
    { novalidate: true },
    makeTextField({
      id: 'name',
      name: 'name',
      label: messages.form.name,
      hint: messages.form.nameHint,
      attributes: { autocomplete: 'name' },
    }),
    makeTextField({
      id: 'email',
      name: 'email',
      label: messages.form.email,
      hint: messages.form.emailHint,
      attributes: {
        type: 'email',
        autocomplete: 'email',
        'aria-required': 'true',
        'data-invalid-email': messages.problem.email,
      },
    }),
    ...questions.map((question, index) => makeQuestion({ id: answerId(index), question, messages })),
    asksForTopics &&
      makeTextField({
        id: 'topicSuggestion',
        name: 'topicSuggestion',
        label: messages.form.topicSuggestion,
        hint: messages.form.topicSuggestionHint,
        lines: 3,
      }),
    consents.length > 0 &&
      make(
        'fieldset',
        { class: 'consents' },
        make('legend', { class: 'visually-hidden' }, messages.form.consents),
        ...consents.map((consent, index) => makeConsent({ id: consentId(index), consent, messages })),
      ),
    make('p', { class: 'hint proving', role: 'status' }),
    make(
      'button',
      { class: 'button', type: 'submit' },
      state === 'WAITING_LIST' ? messages.form.submitWaitingList : messages.form.submit,
    ),
  )
  const frame = make(
    'forum-registration-form',
    {
      'data-summary-one': messages.form.summaryOne,
      'data-summary-many': messages.form.summaryMany,
      'data-sending': messages.form.sending,
    },
    form,
  )
  // On the element around it, so that its own check comes first.
  frame.addEventListener('submit', (submit) => {
    if (submit.defaultPrevented) return
    submit.preventDefault()
    onSend(form)
  })
  return frame
}

/** The id of the field that a path in the API's answer names, if it is one of the form; null where it names none. */
export function fieldIdOf({ path, event }: { path: string[] | null; event: OpenEvent }): string | null {
  const [name = null, key] = path ?? []
  const indexIn = (keyed: readonly { key: string }[]): number => keyed.findIndex((each) => each.key === key)
  const { consents, questions } = event.registration
  if (name === 'answers') return answerId(indexIn(questions))
  return name === 'consents' ? consentId(indexIn(consents)) : name
}
