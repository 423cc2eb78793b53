import { describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import ical from 'node-ical'
import { clockChangeCases } from '../support/clockChanges.ts'

const cases = clockChangeCases.map((each) => [each.name, each] as const)

describe('a calendar file around a change of the clock', () => {
  it.each(cases)('is read by ical.js as it is meant: %s', (_name, { calendar, startsAt, endsAt }) => {
    const component = new ICAL.Component(ICAL.parse(calendar))
    ICAL.TimezoneService.reset()
    for (const zone of component.getAllSubcomponents('vtimezone')) {
      ICAL.TimezoneService.register(new ICAL.Timezone(zone))
    }
    const event = new ICAL.Event(component.getFirstSubcomponent('vevent')!)
    expect([event.startDate, event.endDate].map((time) => time.toJSDate().toISOString())).toEqual([
      startsAt,
      endsAt,
    ])
  })

  it.each(cases)('is read by node-ical as it is meant: %s', (_name, { calendar, startsAt, endsAt }) => {
    const events = Object.values(ical.sync.parseICS(calendar)).filter((each) => each?.type === 'VEVENT')
    expect(
      events.map((event) => [event.start, event.end].map((time) => new Date(time ?? NaN).toISOString())),
    ).toEqual([[startsAt, endsAt]])
  })
})
