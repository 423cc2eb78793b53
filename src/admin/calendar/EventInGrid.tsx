import type { ReactElement } from 'react'
import type { CalendarMessages } from '../../i18n/de/calendar.ts'
import type { CalendarEvent } from '../../overview/rules/calendar.ts'

/** An event in the calendar: a link to it, what there is to know of it, and the button that moves it without a mouse. */
export function EventInGrid({
  event,
  mayEdit,
  path,
  messages,
  onOpen,
  onMove,
}: {
  event: CalendarEvent
  mayEdit: boolean
  path: string
  messages: CalendarMessages
  onOpen: () => void
  onMove: (event: CalendarEvent) => void
}): ReactElement {
  const { title, start, end, zone, town, marks, seats } = event
  const until = end ? `–${end.slice(11).replace('00:00', '24:00')}` : ''
  const details = [
    `${start.slice(11)}${until}${zone ? ` ${zone}` : ''}`,
    town,
    seats && messages.seats(seats),
  ]
  return (
    <div className="gfe-calendar__event">
      {marks.length > 0 && (
        <span className="gfe-calendar__marks">{marks.map((mark) => messages.marks[mark]).join(', ')}</span>
      )}
      <a
        href={path}
        draggable={false}
        onClick={(click) => {
          if (click.ctrlKey || click.metaKey || click.shiftKey) return
          click.preventDefault()
          onOpen()
        }}
      >
        {title}
      </a>
      <span>{details.filter(Boolean).join(' · ')}</span>
      {mayEdit && !marks.includes('cancelled') && (
        <button type="button" aria-label={messages.moveThis(title)} onClick={() => onMove(event)}>
          {messages.move}
        </button>
      )}
    </div>
  )
}
