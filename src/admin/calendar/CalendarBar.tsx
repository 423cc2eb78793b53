import type { ReactElement } from 'react'
import type { CalendarMessages } from '../../i18n/de/calendar.ts'
import { Button } from '../components/Button.tsx'

const views = ['month', 'week'] as const

/** Goes from month to month or from week to week. */
export function CalendarBar({
  title,
  view,
  addPath,
  messages,
  onStep,
  onView,
}: {
  /** The month or the days that are shown. */
  title: string
  view: 'month' | 'week'
  /** Where a new event begins; null for whoever may make none. */
  addPath: string | null
  messages: CalendarMessages
  onStep: (step: 'previous' | 'today' | 'next') => void
  onView: (view: 'month' | 'week') => void
}): ReactElement {
  const small = { size: 'small', buttonStyle: 'secondary', margin: false, type: 'button' } as const
  return (
    <>
      <div className="gfe-calendar__bar">
        <h1>{messages.heading}</h1>
        {addPath && (
          <Button el="link" to={addPath} size="small" margin={false}>
            {messages.add}
          </Button>
        )}
      </div>
      <div className="gfe-calendar__bar">
        <div role="group" aria-label={messages.steps} className="gfe-calendar__bar">
          <Button {...small} aria-label={messages.previous[view]} onClick={() => onStep('previous')}>
            ‹
          </Button>
          <Button {...small} onClick={() => onStep('today')}>
            {messages.today}
          </Button>
          <Button {...small} aria-label={messages.next[view]} onClick={() => onStep('next')}>
            ›
          </Button>
        </div>
        <h2 aria-live="polite">{title}</h2>
        <div role="group" aria-label={messages.views} className="gfe-calendar__bar">
          {views.map((each) => (
            <Button
              key={each}
              {...small}
              buttonStyle={each === view ? 'primary' : 'secondary'}
              extraButtonProps={{ 'aria-pressed': each === view }}
              onClick={() => onView(each)}
            >
              {messages[each]}
            </Button>
          ))}
        </div>
      </div>
    </>
  )
}
