import type { Question } from '../../../programme/rules/publicEvent.ts'
import { answerField, type FormProblem } from '../../forms/registrationForm.ts'
import { useSite } from '../../SiteContext.tsx'

/** A question with answers to choose from. One that need not be answered can be left open again. */
export function ChoiceField({
  id,
  question: { key, label, required, options },
  value,
  problems,
  data,
}: {
  id: string
  question: Question
  value: string
  problems: readonly FormProblem[]
  data?: Record<`data-${string}`, string>
}) {
  const { messages } = useSite()
  const problem = problems.find(({ fieldId }) => fieldId === id)
  const choices = (options ?? []).map((option) => ({ value: option, label: option }))
  if (!required) choices.push({ value: '', label: messages.form.noAnswer })
  return (
    <fieldset
      className={problem ? 'field wrong' : 'field'}
      id={id}
      tabIndex={-1}
      aria-describedby={problem ? `${id}-message` : undefined}
      {...data}
    >
      <legend className="field-label">{label}</legend>
      {problem && (
        <p className="message" id={`${id}-message`}>
          {problem.text}
        </p>
      )}
      {choices.map((choice, index) => (
        <label key={index} className="choice">
          <input
            type="radio"
            name={answerField(key)}
            value={choice.value}
            defaultChecked={choice.value === value && (value !== '' || !required)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
