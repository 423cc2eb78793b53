'use client'

import { useDebounce } from '@payloadcms/ui'
import { type ReactElement, useRef } from 'react'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { likelyAddress } from '../../registrations/rules/likelyAddress.ts'
import { useMessages } from '../useMessages.ts'
import { Button } from './Button.tsx'
import { LabelledInput } from './LabelledInput.tsx'

/** Milliseconds without a key pressed: half a domain looks like a slip as well. */
const pauseInTyping = 400

/** Where somebody types an address of others, with the one that was likely meant. It is offered, and never asked for. */
export function AddressInput({
  label,
  value,
  problem,
  required = false,
  onChange,
}: {
  label: string
  value: string
  /** What is wrong with it, as a sentence. Default: nothing. */
  problem?: string | undefined
  required?: boolean
  onChange: (value: string) => void
}): ReactElement {
  const { messages } = useMessages(participationMessages)
  const { suggestion, take } = messages.correction
  const field = useRef<HTMLDivElement>(null)
  const rested = useDebounce(value, pauseInTyping)
  const likely = rested === value ? likelyAddress(value.trim().toLowerCase()) : null
  return (
    <div ref={field}>
      <LabelledInput
        label={label}
        type="email"
        autoComplete="off"
        required={required}
        value={value}
        problem={problem}
        onChange={onChange}
      />
      <div role="status">
        {likely !== null && (
          <p style={{ marginBlock: '-.5rem 1rem' }}>
            {suggestion(likely)}{' '}
            <Button
              buttonStyle="secondary"
              size="small"
              type="button"
              margin={false}
              onClick={() => {
                onChange(likely)
                // The button goes, and whoever pressed it by the keyboard goes on from there.
                field.current?.querySelector('input')?.focus()
              }}
            >
              {take}
            </Button>
          </p>
        )}
      </div>
    </div>
  )
}
