'use client'

import { type ReactElement, type TextareaHTMLAttributes, useId } from 'react'
import { useIsHydrated } from '../useIsHydrated.ts'

/** Several lines of text with their label, in the look of Payload's fields. */
export function LabelledText({
  label,
  hint,
  problem,
  id: given,
  readOnly = false,
  onChange,
  ...input
}: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange'> & {
  label: string
  hint: string
  /** What is wrong with it, as a sentence. Default: nothing. */
  problem?: string | undefined
  onChange: (value: string) => void
}): ReactElement {
  const own = useId()
  // What is typed before would be lost.
  const isHydrated = useIsHydrated()
  const id = given ?? own
  return (
    <div className="field-type textarea" style={{ maxWidth: '40rem', marginBottom: '1rem' }}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-type__wrap">
        <textarea
          id={id}
          className="textarea-element"
          rows={3}
          aria-describedby={problem ? `${id}-problem ${id}-hint` : `${id}-hint`}
          {...(problem && { 'aria-invalid': true })}
          {...input}
          readOnly={readOnly || !isHydrated}
          onChange={({ target }) => onChange(target.value)}
        />
        {problem && (
          <p id={`${id}-problem`} className="gfe-error">
            {problem}
          </p>
        )}
        <div id={`${id}-hint`} className="field-description">
          {hint}
        </div>
      </div>
    </div>
  )
}
