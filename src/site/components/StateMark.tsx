import type { EventStatus } from '../../programme/rules/publicEvent.ts'

const sheet = 'M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4'

/** What is drawn for each state, in a square of 24, in lines alone; and how it sounds. */
const marks = {
  done: { tone: 'good', path: 'M5 12.8l4.6 4.6L19 7.6' },
  // A letter that is to be opened.
  letter: { tone: 'waiting', path: 'M3.5 6h17v12.5h-17zM4 6.8l8 6.2 8-6.2' },
  // A clock: a place in a queue.
  queue: { tone: 'waiting', path: 'M12 3.5a8.5 8.5 0 1 0 .01 0M12 7.5v5l3.2 2' },
  notYetOpen: { tone: 'waiting', path: `${sheet}M12 13v4M10 15h4` },
  // No seat is free: somebody beside somebody.
  full: {
    tone: 'calm',
    path: 'M9 4.5a3.2 3.2 0 1 0 .01 0M3.5 19.5c0-4 2.4-6 5.5-6s5.5 2 5.5 6M15.8 4.9a3.2 3.2 0 0 1 0 5.8M17 13.9c2.2.7 3.5 2.6 3.5 5.6',
  },
  // A lock.
  closed: { tone: 'calm', path: 'M5.5 11h13v9h-13zM8.2 11V8a3.8 3.8 0 0 1 7.6 0v3' },
  // An arrow that leads in.
  free: { tone: 'good', path: 'M13 4.5h6v15h-6M4 12h10.5M11 8.3l3.7 3.7-3.7 3.7' },
  postponed: { tone: 'alert', path: `${sheet}M8.5 15h7M13 12.7l2.5 2.3-2.5 2.3` },
  cancelled: { tone: 'alert', path: `${sheet}M10 13l4 4M14 13l-4 4` },
  over: { tone: 'calm', path: `${sheet}M9 15l2.2 2.2L15.2 13` },
  // An arrow that leads out.
  left: { tone: 'calm', path: 'M11 4.5H5v15h6M9.5 12H20M16.5 8.3l3.7 3.7-3.7 3.7' },
  // An hourglass that has run out.
  expired: {
    tone: 'calm',
    path: 'M6.5 4h11M6.5 20h11M8 4c0 4.5 8 5 8 8s-8 3.5-8 8M16 4c0 4.5-8 5-8 8s8 3.5 8 8',
  },
  unknown: { tone: 'alert', path: 'M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.1.7-1.7 1.4-1.7 2.8M12 18.6v.1' },
} as const

/** Where something stands, as far as it has a look of its own. */
export type State = keyof typeof marks

/** The look of a status of an event; null where it takes place. */
export const stateOfStatus: Record<EventStatus, State | null> = {
  scheduled: null,
  postponed: 'postponed',
  cancelled: 'cancelled',
}

/** What sets a state apart at a glance. It says nothing that the words beside it do not say, and is read out to nobody. */
export function StateMark({ state, isSmall = false }: { state: State; isSmall?: boolean }) {
  const { tone, path } = marks[state]
  return (
    <svg
      className={`mark ${tone}${isSmall ? ' small' : ''}`}
      viewBox="-6 -6 36 36"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  )
}
