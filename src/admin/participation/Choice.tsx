'use client'

import { type ReactElement, useId } from 'react'

/** One of several answers, with its label, in the look of Payload's fields. */
export function Choice({
  label,
  value,
  options,
  required = false,
  onChange,
}: {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  required?: boolean
  onChange: (value: string) => void
}): ReactElement {
  const id = useId()
  return (
    <div className="field-type select" style={{ maxWidth: '40rem', marginBottom: '1rem' }}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} required={required} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
