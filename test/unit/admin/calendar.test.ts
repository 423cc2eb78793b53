import { describe, expect, it } from '@jest/globals'
import { describeClock, targetAt } from '../../../src/admin/calendar/describeTarget.ts'
import { eventsWithin } from '../../../src/admin/calendar/eventsWithin.ts'
import { firstHour } from '../../../src/admin/calendar/firstHour.ts'
import { wallClockText } from '../../../src/events/rules/wallClockText.ts'
import type { CalendarEvent } from '../../../src/overview/rules/calendar.ts'

const event = { start: '2031-03-29T19:00', end: '2031-03-29T21:30' } as CalendarEvent

describe('the hours of a week', () => {
  const week = { since: '2031-03-24', until: '2031-03-31' }
  const hour = (...events: [string, string | null][]) =>
    firstHour({
      events: eventsWithin({ events: events.map(([start, end]) => ({ start, end })), ...week }),
      since: week.since,
    })

  it.each<[string, [string, string | null][], string]>([
    ['are those of the evening while there is nothing', [], '16:00'],
    ['are those of the evening for what begins then', [['2031-03-25T19:00', '2031-03-25T21:00']], '16:00'],
    [
      'begin an hour before the first event of any day',
      [
        ['2031-03-25T19:00', null],
        ['2031-03-29T09:30', '2031-03-29T16:00'],
      ],
      '08:00',
    ],
    ['begin at midnight at the earliest', [['2031-03-25T00:30', null]], '00:00'],
    ['begin at midnight for what goes on from before', [['2031-03-22T19:00', '2031-03-24T12:00']], '00:00'],
    [
      'take no notice of other weeks',
      [
        ['2031-03-23T09:00', '2031-03-24T00:00'],
        ['2031-03-31T09:00', null],
      ],
      '16:00',
    ],
  ])('%s', (_, events, expected) => {
    expect(hour(...events)).toBe(expected)
  })
})

describe('an event that is moved', () => {
  it.each([
    ['over the beginning of summer time', event, '2031-03-30T19:00', '2031-03-30T21:30'],
    [
      'over its end',
      { ...event, start: '2031-10-25T23:00', end: '2031-10-26T00:00' },
      '2031-10-26T23:00',
      '2031-10-27T00:00',
    ],
    ['to another hour', event, '2031-04-01T08:15', '2031-04-01T10:45'],
    ['over several days', { ...event, end: '2031-04-01T12:00' }, '2031-12-30T19:00', '2032-01-02T12:00'],
  ])('%s keeps how long it lasts by the clock', (_, moved, start, end) => {
    expect(targetAt({ event: moved, start })).toEqual({ start, end })
  })

  it('has no end afterwards where it had none', () => {
    expect(targetAt({ event: { ...event, end: null }, start: '2031-04-01T19:00' })).toEqual({
      start: '2031-04-01T19:00',
      end: null,
    })
  })

  it('is named by its own clock, wherever it is read', () => {
    const clock = '2031-03-30T19:00'
    expect(describeClock({ clock, zone: '', locale: 'de' })).toBe('Sonntag, 30. März 2031, 19:00 Uhr')
    expect(describeClock({ clock, zone: 'London time', locale: 'en' })).toBe(
      'Sunday, 30 March 2031, 19:00 London time',
    )
    expect(wallClockText({ at: '2031-03-30T17:00:00Z', timeZone: 'Europe/Berlin' })).toBe(clock)
    expect(wallClockText({ at: '2031-03-30T17:00:00Z', timeZone: 'Nowhere/Land' })).toBeNull()
  })
})
