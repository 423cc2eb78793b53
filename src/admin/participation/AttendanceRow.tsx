'use client'

import type { ReactElement } from 'react'
import type { Attendee, OpenTick } from './useAttendance.ts'
import { useWords } from './messages.ts'

/** One person at the door: a target as wide as the list, and what became of the tick. */
export function AttendanceRow({
  attendee: { name, email },
  isThere,
  open,
  isDisabled,
  onToggle,
}: {
  attendee: Attendee
  isThere: boolean
  open: OpenTick | undefined
  isDisabled: boolean
  onToggle: () => void
}): ReactElement {
  const { words } = useWords()
  return (
    <li>
      <button
        type="button"
        className="gfe-tick"
        aria-pressed={isThere}
        disabled={isDisabled || open?.state === 'saving'}
        onClick={onToggle}
      >
        <span className="gfe-box" aria-hidden="true">
          {isThere ? '✓' : ''}
        </span>
        <span className="gfe-who">
          <strong>{name ?? words.noName}</strong>
          <span className="gfe-remark">{email}</span>
          {open && (
            <span className={open.state === 'failed' ? 'gfe-remark gfe-remark--bad' : 'gfe-remark'}>
              {open.state === 'failed' ? open.reason || words.notSaved : words.saving}
            </span>
          )}
        </span>
      </button>
    </li>
  )
}
