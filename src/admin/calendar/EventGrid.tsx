import type { CalendarApi, EventContentArg, EventDropArg } from '@fullcalendar/core'
import germanWords from '@fullcalendar/core/locales/de.js'
import dayGrid from '@fullcalendar/daygrid'
import interaction from '@fullcalendar/interaction'
import list from '@fullcalendar/list'
import FullCalendar from '@fullcalendar/react'
import timeGrid from '@fullcalendar/timegrid'
import { type ReactElement, type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { wallClockText } from '../../events/rules/wallClockText.ts'
import type { CalendarMessages } from '../../i18n/de/calendar.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { CalendarEvent } from '../../overview/rules/calendar.ts'
import type { MoveTarget } from './describeTarget.ts'
import { EventInGrid } from './EventInGrid.tsx'
import type { CalendarSpan } from './useCalendarEvents.ts'
import { usualHour } from './firstHour.ts'

/** What is shown: with the days of the weeks around a month, and without. */
export interface ShownSpan extends CalendarSpan {
  /** December 2026. */
  title: string
  view: 'month' | 'week'
  /** Whether hours are drawn that can be scrolled. */
  hasHours: boolean
  /** The first day of the month or week itself. */
  since: string
  /** The day after its last. */
  until: string
}

/** Steers what is shown. */
export interface GridHandle {
  step: (step: 'previous' | 'today' | 'next') => void
  show: (view: 'month' | 'week') => void
  /** Brings an hour of the week into view: 18:00. */
  scrollTo: (time: string) => void
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)
const clockOf = (date: Date): string => date.toISOString().slice(0, 16)
const grids = { month: 'dayGridMonth', week: 'timeGridWeek' } as const
const lists = { month: 'listMonth', week: 'listWeek' } as const
/** Pixels of the widest window that has a list: in a week, two events of one hour stand beside each other. */
const widestList = { month: 768, week: 1024 } as const
/** The server draws no grid, and knows no screen. */
const isNarrow = (view: 'month' | 'week'): boolean =>
  typeof window !== 'undefined' && window.matchMedia(`(max-width: ${widestList[view]}px)`).matches
const kindOf = (view: 'month' | 'week'): string => (isNarrow(view) ? lists : grids)[view]
/** As high as there is room below what stands above it, so that the days of a week keep their names in view while its hours are scrolled. */
const weekHeight = 'max(30rem, calc(100vh - 21rem))'

/**
 * The grid itself, which is FullCalendar's. It is given what clocks show and takes it for UTC, so that each event stands where its
 * own clock has it, whatever the browser's zone and the time of the year.
 */
export function EventGrid({
  ref,
  events,
  mayEdit,
  timeZone,
  eventPath,
  messages,
  locale,
  begin,
  view,
  onShow,
  onOpen,
  onAdd,
  onDrop,
  onMove,
}: {
  ref: Ref<GridHandle>
  events: readonly CalendarEvent[]
  mayEdit: boolean
  timeZone: string
  eventPath: (id: string | number) => string
  messages: CalendarMessages
  locale: Locale
  /** What is shown first; no day: today. */
  begin: { day: string | null; view: 'month' | 'week' }
  /** What is shown now. */
  view: 'month' | 'week'
  onShow: (span: ShownSpan) => void
  onOpen: (id: string | number) => void
  /** A day, or a day and an hour. */
  onAdd: (day: string) => void
  /** False where the event has to go back. */
  onDrop: (event: CalendarEvent, to: MoveTarget) => Promise<boolean>
  onMove: (event: CalendarEvent) => void
}): ReactElement {
  const calendar = useRef<FullCalendar>(null)
  const [isList, setIsList] = useState(() => isNarrow(begin.view))
  useImperativeHandle(ref, () => {
    const api = (): CalendarApi | undefined => calendar.current?.getApi()
    return {
      step: (step) => {
        if (step === 'today') api()?.today()
        else if (step === 'next') api()?.next()
        else api()?.prev()
      },
      show: (view) => api()?.changeView(kindOf(view)),
      // Once the hours have been given their height: before, there is nothing to scroll.
      scrollTo: (time) => requestAnimationFrame(() => api()?.scrollToTime(time)),
    }
  })
  const shown = useMemo(
    () =>
      events.map((event) => ({
        id: String(event.id),
        title: event.title,
        start: `${event.start}:00Z`,
        ...(event.end && { end: `${event.end}:00Z` }),
        classNames: event.marks.map((mark) => `gfe-calendar__event--${mark}`),
        extendedProps: { event },
      })),
    [events],
  )
  const drop = ({ event: dropped, revert }: EventDropArg): void => {
    const event = dropped.extendedProps.event as CalendarEvent
    const start = dropped.start ? clockOf(dropped.start) : event.start
    const end = event.end === null || !dropped.end ? null : clockOf(dropped.end)
    void onDrop(event, { start, end }).then((isMoved) => {
      if (!isMoved) revert()
    })
  }
  return (
    <FullCalendar
      ref={calendar}
      plugins={[dayGrid, timeGrid, list, interaction]}
      initialView={kindOf(begin.view)}
      {...(begin.day && { initialDate: begin.day })}
      headerToolbar={false}
      timeZone="UTC"
      now={() => `${wallClockText({ at: new Date().toISOString(), timeZone }) ?? ''}:00Z`}
      nowIndicator
      locale={locale === 'de' ? germanWords : 'en-gb'}
      firstDay={1}
      height={view === 'week' && !isList ? weekHeight : 'auto'}
      windowResize={({ view: drawn }) => {
        if (drawn.type !== kindOf(view)) drawn.calendar.changeView(kindOf(view))
      }}
      allDaySlot={false}
      eventMaxStack={2}
      slotEventOverlap={false}
      scrollTime={usualHour}
      defaultTimedEventDuration="02:00"
      dayMaxEvents={4}
      moreLinkText={messages.more}
      noEventsText=""
      eventDisplay="block"
      displayEventTime={false}
      events={shown}
      editable={mayEdit}
      eventDurationEditable={false}
      navLinks={mayEdit}
      navLinkHint={messages.addOnDay}
      navLinkDayClick={(date) => onAdd(dayOf(date))}
      dateClick={({ date, allDay }) => {
        if (mayEdit && !isList) onAdd(allDay ? dayOf(date) : clockOf(date))
      }}
      eventDrop={drop}
      moreLinkDidMount={({ el }) => el.setAttribute('role', 'button')}
      // A cell is called by what it holds, not by its number alone.
      dayCellDidMount={({ el }) => el.removeAttribute('aria-labelledby')}
      eventContent={({ event }: EventContentArg) => (
        <EventInGrid
          event={event.extendedProps.event as CalendarEvent}
          mayEdit={mayEdit}
          path={eventPath(event.id)}
          messages={messages}
          onOpen={() => onOpen(event.id)}
          onMove={onMove}
        />
      )}
      datesSet={({ start, end, view: drawn }) => {
        setIsList(drawn.type === lists.week || drawn.type === lists.month)
        onShow({
          from: dayOf(start),
          to: dayOf(end),
          title: drawn.title,
          view: drawn.type === grids.week || drawn.type === lists.week ? 'week' : 'month',
          hasHours: drawn.type === grids.week,
          since: dayOf(drawn.currentStart),
          until: dayOf(drawn.currentEnd),
        })
      }}
    />
  )
}
