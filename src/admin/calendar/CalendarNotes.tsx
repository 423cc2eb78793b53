import type { ReactElement } from 'react'
import type { CalendarMessages } from '../../i18n/de/calendar.ts'
import { Button } from '../components/Button.tsx'
import type { CalendarNote } from './useCalendarMoves.tsx'

/** What has been moved, what went wrong, and what there is to say of the span that is shown. */
export function CalendarNotes({
  note,
  state,
  empty,
  cut,
  messages,
  onUndo,
  onReload,
}: {
  note: CalendarNote | null
  state: 'loading' | 'failed' | 'loaded'
  /** Null where there is something to see. */
  empty: string | null
  /** Null where everything is shown. */
  cut: string | null
  messages: CalendarMessages
  onUndo: () => void
  onReload: () => void
}): ReactElement {
  return (
    <>
      <div role="alert">
        {note && 'problem' in note && <p className="gfe-calendar__problem">{note.problem}</p>}
      </div>
      <div role="status" className="gfe-calendar__bar">
        {note && 'done' in note && (
          <>
            <p>{note.done}</p>
            {note.canUndo && (
              <Button size="small" buttonStyle="secondary" margin={false} type="button" onClick={onUndo}>
                {messages.undo}
              </Button>
            )}
          </>
        )}
        {state === 'loading' && <p>{messages.loading}</p>}
        {state === 'failed' && (
          <>
            <p>{messages.failed}</p>
            <Button size="small" buttonStyle="secondary" margin={false} type="button" onClick={onReload}>
              {messages.again}
            </Button>
          </>
        )}
        {empty && <p>{empty}</p>}
        {cut && <p>{cut}</p>}
      </div>
    </>
  )
}
