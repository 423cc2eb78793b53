import { describeProblem } from '../../../i18n/describeProblem.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import {
  answerField,
  askedAboutField,
  consentValue,
  fieldIds,
  type FormProblem,
  type RegistrationFormValues,
} from '../../forms/registrationForm.ts'
import { useSite } from '../../SiteContext.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { ConsentField } from './ConsentField.tsx'
import { PublicForm } from './PublicForm.tsx'
import { SupportFields } from './SupportFields.tsx'
import { TextField } from './TextField.tsx'

/** The form that one registers by. */
export function RegistrationForm({
  event,
  values,
  problems,
  submitLabel,
}: {
  event: PublicEvent
  values: RegistrationFormValues
  problems: readonly FormProblem[]
  submitLabel: string
}) {
  const { locale, paths, messages } = useSite()
  const { form } = messages
  const { asksForSupport, asksForTopics, consents, questions } = event.registration
  const given = values.consents.map(consentValue)
  const sentence = (rule: 'email' | 'answerMissing', label = ''): string =>
    describeProblem({ problem: { code: 'INVALID_INPUT', rule, field: [], details: { label } }, locale })
  return (
    <PublicForm
      action={paths.register(event.slug)}
      stampSlug={event.slug}
      values={values}
      problems={problems}
      submitLabel={submitLabel}
    >
      <TextField
        id={fieldIds.name}
        name="name"
        label={form.name}
        hint={form.nameHint}
        value={values.name}
        problems={problems}
        autoComplete="name"
      />
      <TextField
        id={fieldIds.email}
        name="email"
        type="email"
        label={form.email}
        hint={form.emailHint}
        value={values.email}
        problems={problems}
        autoComplete="email"
        isRequired
        data={{ 'data-invalid-email': sentence('email') }}
      />
      {values.askedAbout && <input type="hidden" name={askedAboutField} value={values.askedAbout} />}
      {questions.map((question, index) => {
        const { key, label, required, options } = question
        const id = fieldIds.answer(index)
        const value = values.answers.find((answer) => answer.question === key)?.value ?? ''
        const data = required ? { 'data-missing': sentence('answerMissing', label) } : undefined
        const shared = { id, value, problems, data }
        if (options) return <ChoiceField key={key} {...shared} question={question} />
        return (
          <TextField
            key={key}
            {...shared}
            name={answerField(key)}
            label={label}
            hint={required ? undefined : form.optional}
            isRequired={required}
            lines={2}
          />
        )
      })}
      {asksForTopics && (
        <TextField
          id={fieldIds.topicSuggestion}
          name="topicSuggestion"
          label={form.topicSuggestion}
          hint={form.topicSuggestionHint}
          value={values.topicSuggestion}
          problems={problems}
          lines={3}
        />
      )}
      {asksForSupport && <SupportFields values={values} problems={problems} />}
      {consents.length > 0 && (
        <fieldset className="consents">
          <legend className="visually-hidden">{form.consents}</legend>
          {consents.map((consent, index) => (
            <ConsentField
              key={consent.key}
              id={fieldIds.consent(index)}
              consent={consent}
              isGiven={given.includes(consentValue(consent))}
              problems={problems}
            />
          ))}
        </fieldset>
      )}
    </PublicForm>
  )
}
