'use client'

import { type ReactElement, useId } from 'react'
import { writingMessages } from '../../i18n/writingMessages.ts'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { useMessages } from '../useMessages.ts'
import type { MessageDraft } from './MessageDraft.ts'

/** Whether a message goes out at once, or at a time by the clock of the event. */
export function WhenFields({
  draft: { isLater, sendAt },
  timeZone,
  problem,
  onChange,
}: {
  draft: MessageDraft
  timeZone: string
  problem: string | undefined
  onChange: (change: Partial<MessageDraft>) => void
}): ReactElement {
  const { messages: words } = useMessages(writingMessages)
  const name = useId()
  return (
    <fieldset>
      <legend>{words.when}</legend>
      {[false, true].map((value) => (
        <label key={String(value)} className="gfe-choice">
          <input
            type="radio"
            name={name}
            checked={isLater === value}
            onChange={() => onChange({ isLater: value })}
          />
          <span>{value ? words.later : words.atOnce}</span>
        </label>
      ))}
      {isLater && (
        <LabelledInput
          id="gfe-send-at"
          label={words.laterAt(timeZone)}
          type="datetime-local"
          value={sendAt}
          problem={problem}
          onChange={(value) => onChange({ sendAt: value })}
        />
      )}
    </fieldset>
  )
}
