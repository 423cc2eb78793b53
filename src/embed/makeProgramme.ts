import { hasDate } from '../events/rules/eventPhase.ts'
import { clockTime, dayOf } from './eventTimes.ts'
import { make } from './make.ts'
import { fact } from './makeFacts.ts'
import type { OpenEvent } from './queries.ts'
import type { Screen } from './Screen.ts'

/**
 * What happens when, in the zone of the event's own time above it, with the day where there are several. Of a postponed
 * event there are no times, so its parts are counted.
 */
export function makeProgramme({ event, screen }: { event: OpenEvent; screen: Screen }): HTMLElement {
  const { messages, locale, level } = screen
  const days = event.programme.map(({ startsAt }) => dayOf(startsAt, { ...event, locale }))
  const isLong = hasDate(event) && new Set(days).size > 1
  const parts = event.programme.map(({ title, text, speakers, ...times }, index) => {
    const time = clockTime({ ...event, ...times, locale }) || `${index + 1}.`
    const day = isLong && days[index] !== days[index - 1] && days[index]
    const names = speakers.map(({ name }) => name).join(', ')
    const who = names && `${messages.event.programmeWith} ${names}`
    return fact(day ? `${day}\n${time}` : time, title, text, who)
  })
  const title = make(`h${level + 1}`, { class: 'subtitle' }, messages.event.programme)
  return make('section', { class: 'programme' }, title, make('dl', { class: 'facts' }, ...parts))
}
