'use client'

import type { ReactElement, ReactNode } from 'react'
import type { Attendee } from '../../participation/rules/participation.ts'
import { hasWholeName } from '../../documents/rules/drawableText.ts'
import type { OpenTick } from './useAttendance.ts'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { useMessages } from '../useMessages.ts'

/** One person at the door: a target as wide as the list, and what became of the tick. */
export function AttendanceRow({
  attendee: { name, email, unreachable, notes },
  isThere,
  open,
  isDisabled,
  onToggle,
  action,
}: {
  attendee: Attendee
  isThere: boolean
  open: OpenTick | undefined
  isDisabled: boolean
  onToggle: () => void
  /** What else can be done for the person. */
  action: ReactNode
}): ReactElement {
  const { messages } = useMessages(participationMessages)
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
          <strong>{name ?? messages.noName}</strong>
          <span className="gfe-remark">{email}</span>
          {notes && <span className="gfe-remark gfe-note-of">{messages.note(notes)}</span>}
          {unreachable && <span className="gfe-remark gfe-remark--bad">{messages.unreachable}</span>}
          {isThere && !hasWholeName(name) && <span className="gfe-remark">{messages.unprintable}</span>}
          {open && (
            <span className={open.state === 'failed' ? 'gfe-remark gfe-remark--bad' : 'gfe-remark'}>
              {open.state === 'failed' ? open.reason || messages.notSaved : messages.saving}
            </span>
          )}
        </span>
      </button>
      {action}
    </li>
  )
}
