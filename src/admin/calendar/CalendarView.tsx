'use client'

import { useConfig, useStepNav } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { calendarMessages } from '../../i18n/calendarMessages.ts'
import { useMessages } from '../useMessages.ts'
import { CalendarBar } from './CalendarBar.tsx'
import { CalendarNotes } from './CalendarNotes.tsx'
import { calendarStyle } from './calendarStyle.ts'
import { EventGrid, type GridHandle, type ShownSpan } from './EventGrid.tsx'
import { eventsWithin } from './eventsWithin.ts'
import { firstHour } from './firstHour.ts'
import { MoveDialog } from './MoveDialog.tsx'
import { useCalendarEvents } from './useCalendarEvents.ts'
import { useCalendarMoves } from './useCalendarMoves.tsx'

/** The events of a month or a week, by the clocks of where they are. Editors move them, and begin new ones. */
export function CalendarView({
  eventsSlug,
  timeZone,
}: {
  eventsSlug: string
  timeZone: string
}): ReactElement {
  const { config } = useConfig()
  const router = useRouter()
  const { setStepNav } = useStepNav()
  const { messages, locale } = useMessages(calendarMessages)
  const grid = useRef<GridHandle>(null)
  // Whoever comes back from an event sees the days that they left.
  const asked = useSearchParams()
  const [begin] = useState({
    day: /^\d{4}-\d\d-\d\d$/.exec(asked.get('tag') ?? '')?.[0] ?? null,
    view: asked.get('ansicht') === 'woche' ? ('week' as const) : ('month' as const),
  })
  const [view, setView] = useState(begin.view)
  const [shown, setShown] = useState<ShownSpan | null>(null)
  const { answer, state, isAnswered, reload } = useCalendarEvents({ eventsSlug, span: shown })
  const { moveTo, moveBy, undo, notes, dialog, moving, answerMoving } = useCalendarMoves({
    eventsSlug,
    reload,
  })

  const listPath = formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${eventsSlug}` })
  useEffect(() => {
    setStepNav([
      { label: { de: 'Veranstaltungen', en: 'Events' }[locale], url: `/collections/${eventsSlug}` },
      { label: messages.heading },
    ])
  }, [eventsSlug, locale, messages, setStepNav])
  const open = useCallback((id: string | number) => router.push(`${listPath}/${id}`), [listPath, router])
  const main = config.localization ? config.localization.defaultLocale : null
  const addPath = `${listPath}/create${main ? `?locale=${main}` : ''}`
  const add = (day: string): void => router.push(`${addPath}${main ? '&' : '?'}tag=${day}`)

  const show = useCallback((span: ShownSpan) => {
    setShown(span)
    window.history.replaceState(null, '', `?tag=${span.since}${span.view === 'week' ? '&ansicht=woche' : ''}`)
  }, [])

  const inView = useMemo(
    () => (shown ? eventsWithin({ events: answer?.events ?? [], ...shown }) : []),
    [answer, shown],
  )
  const scrolledIn = useRef('')
  useEffect(() => {
    if (!shown?.hasHours) scrolledIn.current = ''
    // Once a week: whoever moves something stays where they are.
    if (!isAnswered || !shown?.hasHours || scrolledIn.current === shown.since) return
    scrolledIn.current = shown.since
    grid.current?.scrollTo(firstHour({ events: inView, since: shown.since }))
  }, [inView, isAnswered, shown])
  const isEmpty = state === 'loaded' && shown !== null && inView.length === 0
  return (
    <main className="gfe-calendar gutter--left gutter--right">
      <style>{calendarStyle}</style>
      <CalendarBar
        title={shown?.title ?? ''}
        view={view}
        addPath={answer?.mayEdit ? addPath : null}
        messages={messages}
        onStep={(step) => grid.current?.step(step)}
        onView={(wanted) => {
          setView(wanted)
          grid.current?.show(wanted)
        }}
      />
      <CalendarNotes
        note={notes}
        state={state}
        empty={isEmpty ? messages.empty[view] : null}
        cut={answer?.isCut ? messages.cut(answer.events.length) : null}
        messages={messages}
        onUndo={undo}
        onReload={reload}
      />
      {answer?.mayEdit && <p className="gfe-calendar__hint">{messages.dragHint}</p>}
      <EventGrid
        ref={grid}
        events={answer?.events ?? []}
        mayEdit={answer?.mayEdit ?? false}
        timeZone={timeZone}
        eventPath={(id) => `${listPath}/${id}`}
        messages={messages}
        locale={locale}
        begin={begin}
        view={view}
        onShow={show}
        onOpen={open}
        onAdd={add}
        onDrop={moveTo}
        onMove={moveBy}
      />
      {moving && <MoveDialog event={moving} messages={messages} onDecide={answerMoving} />}
      {dialog}
    </main>
  )
}
