import { type ReactElement, type SyntheticEvent, useState } from 'react'
import type { CalendarMessages } from '../../i18n/de/calendar.ts'
import type { CalendarEvent } from '../../overview/rules/calendar.ts'
import { Button } from '../components/Button.tsx'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { ModalDialog } from '../components/ModalDialog.tsx'

/** Asks for the day and the hour to which an event is moved: what dragging does, by keyboard and on a phone. */
export function MoveDialog({
  event,
  messages,
  onDecide,
}: {
  event: CalendarEvent
  messages: CalendarMessages
  /** By the clock of the event, 2026-03-12T19:00; null: it stays. */
  onDecide: (start: string | null) => void
}): ReactElement {
  const [day, setDay] = useState(event.start.slice(0, 10))
  const [time, setTime] = useState(event.start.slice(11))
  const submit = (submitted: SyntheticEvent): void => {
    submitted.preventDefault()
    const start = `${day}T${time}`
    onDecide(start === event.start && !event.marks.includes('postponed') ? null : start)
  }
  return (
    <ModalDialog heading={messages.moveHeading(event.title)} onCancel={() => onDecide(null)}>
      <form onSubmit={submit}>
        <LabelledInput type="date" required label={messages.day} value={day} onChange={setDay} />
        <LabelledInput
          type="time"
          required
          label={[messages.time, event.zone].filter(Boolean).join(' ')}
          value={time}
          onChange={setTime}
        />
        {event.marks.includes('postponed') && <p>{messages.moveAgain}</p>}
        {event.marks.includes('draft') && <p>{messages.draftOnly}</p>}
        <div className="gfe-dialog__actions">
          <Button size="medium" type="submit">
            {messages.moveNow}
          </Button>
          <Button size="medium" type="button" buttonStyle="secondary" onClick={() => onDecide(null)}>
            {messages.back}
          </Button>
        </div>
      </form>
    </ModalDialog>
  )
}
