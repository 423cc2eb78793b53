'use client'

import { type InputHTMLAttributes, type ReactElement, useId } from 'react'
import { useIsHydrated } from '../useIsHydrated.ts'

/** A line of text with its label, in the look of Payload's fields. */
export function LabelledInput({
  label,
  problem,
  id: given,
  readOnly = false,
  onChange,
  ...input
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & {
  label: string
  /** What is wrong with it, as a sentence. Default: nothing. */
  problem?: string | undefined
  onChange: (value: string) => void
}): ReactElement {
  const own = useId()
  // What is typed before would be lost.
  const isHydrated = useIsHydrated()
  const id = given ?? own
  return (
    <div className="field-type text" style={{ maxWidth: '40rem', marginBottom: '1rem' }}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-type__wrap">
        <input
          id={id}
          {...(problem && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` })}
          {...input}
          readOnly={readOnly || !isHydrated}
          onChange={({ target }) => onChange(target.value)}
        />
        {problem && (
          <p id={`${id}-problem`} className="gfe-error">
            {problem}
          </p>
        )}
      </div>
    </div>
  )
}
