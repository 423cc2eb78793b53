import { type ReactElement, useCallback, useState } from 'react'
import { calendarMessages } from '../../i18n/calendarMessages.ts'
import type { CalendarEvent } from '../../overview/rules/calendar.ts'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { useMessages } from '../useMessages.ts'
import { describeClock, type MoveTarget, targetAt } from './describeTarget.ts'
import { type Move, useMove } from './useMove.tsx'

/** What is said after a move. */
export type CalendarNote = { problem: string } | { done: string; canUndo: boolean }

/** What takes a move back. */
interface Undo {
  event: CalendarEvent
  to: MoveTarget
  status?: Move['status']
}

/** Moves by mouse and by keyboard, one at a time, and the way back from the last one. */
export function useCalendarMoves({ eventsSlug, reload }: { eventsSlug: string; reload: () => void }): {
  /** A drop: false where the event has to go back to where it was. */
  moveTo: (event: CalendarEvent, to: MoveTarget) => Promise<boolean>
  /** Asks for the day first. */
  moveBy: (event: CalendarEvent) => void
  undo: () => void
  notes: CalendarNote | null
  dialog: ReactElement | null
  moving: CalendarEvent | null
  answerMoving: (start: string | null) => void
} {
  const { messages, locale } = useMessages(calendarMessages)
  const { move, dialog } = useMove({ eventsSlug })
  const { askFirst, dialog: confirmation } = useAskFirst()
  const [notes, setNotes] = useState<CalendarNote | null>(null)
  const [last, setLast] = useState<Undo | null>(null)
  const [moving, setMoving] = useState<CalendarEvent | null>(null)

  const act = useCallback(
    async ({ isUndo = false, ...wanted }: Move & { isUndo?: boolean }): Promise<boolean> => {
      const { event, to, status } = wanted
      setNotes(null)
      const outcome = await move(wanted)
      if (outcome === null) {
        // Whoever goes back can still undo what was moved before.
        setNotes(notes)
        return false
      }
      if ('problem' in outcome) {
        setNotes(outcome)
        reload()
        return false
      }
      const moment = describeClock({ clock: to.start, zone: event.zone, locale })
      setNotes({ done: messages.moved({ title: event.title, moment }), canUndo: !isUndo })
      const marks = event.marks.filter((mark) => mark !== 'postponed')
      setLast({
        event: { ...event, ...to, marks, updatedAt: outcome.updatedAt },
        to: { start: event.start, end: event.end },
        ...(status && { status: 'postponed' }),
      })
      reload()
      return true
    },
    [locale, messages, move, notes, reload],
  )
  /** A postponed event has a date again by being moved. */
  const statusOf = ({ marks }: CalendarEvent): Pick<Move, 'status'> =>
    marks.includes('postponed') ? { status: 'scheduled' } : {}
  const questionOf = ({ event, to }: Pick<Move, 'event' | 'to'>): Parameters<typeof askFirst>[0] => ({
    heading: messages.moveHeading(event.title),
    text: [
      messages.moveTo(describeClock({ clock: to.start, zone: event.zone, locale })),
      event.marks.includes('postponed') && messages.moveAgain,
      event.marks.includes('draft') && messages.draftOnly,
    ]
      .filter(Boolean)
      .join(' '),
    label: messages.moveNow,
  })
  return {
    moveTo: (event, to) =>
      act({ event, to, ...statusOf(event), confirm: () => askFirst(questionOf({ event, to })) }),
    moveBy: setMoving,
    undo: () => {
      if (last) void act({ ...last, isUndo: true })
    },
    notes,
    dialog: confirmation ?? dialog,
    moving,
    answerMoving: (start) => {
      setMoving(null)
      if (moving && start !== null)
        void act({ event: moving, to: targetAt({ event: moving, start }), ...statusOf(moving) })
    },
  }
}

/** The question before something is done, as a promise of its answer. */
function useAskFirst(): {
  askFirst: (question: { heading: string; text: string; label: string }) => Promise<boolean>
  dialog: ReactElement | null
} {
  const { ask, dialog } = useConfirmation()
  const askFirst = useCallback(
    (question: { heading: string; text: string; label: string }) =>
      new Promise<boolean>((resolve) =>
        ask({
          ...question,
          act: async () => resolve(true),
          onCancel: () => resolve(false),
        }),
      ),
    [ask],
  )
  return { askFirst, dialog }
}
