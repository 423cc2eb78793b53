'use client'

import { type InputHTMLAttributes, type ReactElement, useId } from 'react'

/** A line of text with its label, in the look of Payload's fields. */
export function LabelledInput({
  label,
  onChange,
  ...input
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & {
  label: string
  onChange: (value: string) => void
}): ReactElement {
  const id = useId()
  return (
    <div className="field-type text" style={{ maxWidth: '40rem', marginBottom: '1rem' }}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-type__wrap">
        <input id={id} {...input} onChange={({ target }) => onChange(target.value)} />
      </div>
    </div>
  )
}
