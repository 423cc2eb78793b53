import type { FormProblem } from '../../forms/registrationForm.ts'

/** A label, a hint, what is wrong, and the box to type in, in this order. */
export function TextField({
  id,
  name,
  label,
  hint,
  value,
  problems,
  type = 'text',
  autoComplete,
  lines = 1,
  isRequired = false,
  data,
}: {
  id: string
  name: string
  label: string
  hint?: string
  value: string
  problems: readonly FormProblem[]
  type?: 'text' | 'email'
  autoComplete?: string
  lines?: number
  isRequired?: boolean
  /** What the script of the form needs to know of the field. */
  data?: Record<`data-${string}`, string>
}) {
  const problem = problems.find(({ fieldId }) => fieldId === id)
  const described = [hint && `${id}-hint`, problem && `${id}-message`].filter(Boolean).join(' ')
  const attributes = {
    id,
    name,
    defaultValue: value,
    autoComplete,
    'aria-required': isRequired || undefined,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': described || undefined,
    ...data,
  } as const
  return (
    <div className={problem ? 'field wrong' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="message" id={`${id}-message`}>
          {problem.text}
        </p>
      )}
      {lines > 1 ? (
        <textarea {...attributes} rows={lines} />
      ) : (
        <input
          {...attributes}
          type={type}
          inputMode={type === 'email' ? 'email' : undefined}
          spellCheck={type === 'email' ? false : undefined}
          autoCapitalize={type === 'email' ? 'off' : undefined}
        />
      )}
    </div>
  )
}
