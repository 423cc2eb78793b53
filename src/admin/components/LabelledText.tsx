'use client'

import { type ReactElement, type TextareaHTMLAttributes, useId } from 'react'

/** Several lines of text with their label, in the look of Payload's fields. */
export function LabelledText({
  label,
  hint,
  onChange,
  ...input
}: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange'> & {
  label: string
  hint: string
  onChange: (value: string) => void
}): ReactElement {
  const id = useId()
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
          aria-describedby={`${id}-hint`}
          {...input}
          onChange={({ target }) => onChange(target.value)}
        />
        <div id={`${id}-hint`} className="field-description">
          {hint}
        </div>
      </div>
    </div>
  )
}
