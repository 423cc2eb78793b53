import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import type { RegistrationFormValues } from '../../forms/registrationForm.ts'
import { useSite } from '../../SiteContext.tsx'

/** What somebody had typed into a form that is not there any more, for them to copy. Nothing where they typed nothing. */
export function TypedInput({ event, values }: { event: PublicEvent; values: RegistrationFormValues }) {
  const { form } = useSite().messages
  const { questions } = event.registration
  const answerTo = (key: string): string =>
    values.answers.find(({ question }) => question === key)?.value ?? ''
  const typed = [
    [form.name, values.name],
    [form.email, values.email],
    ...questions.map(({ key, label }) => [label, answerTo(key)] as const),
    [form.topicSuggestion, values.topicSuggestion],
    [form.support, values.support],
  ].filter(([, value]) => value.trim() !== '')
  if (typed.length === 0) return null
  return (
    <details className="card">
      <summary>{form.typed}</summary>
      <dl className="facts">
        {typed.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="verbatim">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
