import type { FormMessage } from '../../forms/registrationForm.ts'

/** A label, a hint, what is wrong, and the box to type in, in this order. */
export function TextField({
  id,
  name,
  label,
  hint,
  value,
  messages,
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
  messages: readonly FormMessage[]
  type?: 'text' | 'email'
  autoComplete?: string
  lines?: number
  isRequired?: boolean
  /** What the script of the form needs to know of the field. */
  data?: Record<`data-${string}`, string>
}) {
  const message = messages.find(({ fieldId }) => fieldId === id)
  const described = [hint && `${id}-hint`, message && `${id}-message`].filter(Boolean).join(' ')
  const attributes = {
    id,
    name,
    defaultValue: value,
    autoComplete,
    'aria-required': isRequired || undefined,
    'aria-invalid': message ? true : undefined,
    'aria-describedby': described || undefined,
    ...data,
  } as const
  return (
    <div className={message ? 'field wrong' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {message && (
        <p className="message" id={`${id}-message`}>
          {message.text}
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
