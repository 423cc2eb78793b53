import { describe, expect, it } from '@jest/globals'
import { clockAfter, daysOf, minutesBetween } from '../../../src/events/rules/itemClock.ts'
import { isMaterialShown } from '../../../src/events/rules/isMaterialShown.ts'
import {
  inOrderOfTime,
  minutesAfter,
  momentAfter,
  problemOfEnd,
  problemOfStart,
} from '../../../src/events/rules/programmeTimes.ts'

const timeZone = 'Europe/Berlin'

describe('the time of an item of a programme', () => {
  it.each([
    ['in winter', '2030-03-12T18:00:00.000Z', 30, '2030-03-12T18:30:00.000Z'],
    ['in summer', '2030-07-12T17:00:00.000Z', 30, '2030-07-12T17:30:00.000Z'],
    ['before the beginning', '2030-03-12T18:00:00.000Z', -30, '2030-03-12T17:30:00.000Z'],
    // Clocks go forward on 31 March: from Saturday 10:00 to Sunday 10:00 there are 23 hours.
    [
      'on the next morning, when clocks go forward',
      '2030-03-30T09:00:00.000Z',
      1440,
      '2030-03-31T08:00:00.000Z',
    ],
    [
      'on the next morning, when clocks go back',
      '2030-10-26T08:00:00.000Z',
      1440,
      '2030-10-27T09:00:00.000Z',
    ],
  ])('goes by the clock on the wall %s', (_, startsAt, minutes, at) => {
    expect(momentAfter({ startsAt, timeZone, minutes })).toBe(at)
    expect(minutesAfter({ startsAt, timeZone, at })).toBe(minutes)
  })

  it('is known in a zone that there is not, too', () => {
    expect(momentAfter({ startsAt: '2030-03-12T18:00:00.000Z', timeZone: 'Nowhere', minutes: 5 })).toBe(
      '2030-03-12T18:05:00.000Z',
    )
    expect(minutesAfter({ startsAt: 'x', timeZone, at: '2030-03-12T18:00:00.000Z' })).toBeNull()
  })

  it.each([
    [-360, null, null],
    [-361, null, 'itemTooEarly'],
    [0, 120, null],
    [480, 120, null],
    [481, 120, 'itemTooLate'],
    [100_000, null, null],
  ])('%i minutes from the beginning of an event of %s is judged %s', (startsAfter, length, problem) => {
    expect(problemOfStart({ startsAfter, length })).toBe(problem)
  })

  it.each([
    [30, 60, null],
    [30, 30, 'itemEndsTooEarly'],
    [30, 20, 'itemEndsTooEarly'],
    [30, 481, 'itemTooLate'],
    [30, null, null],
  ])('from %i to %s in an event of two hours is judged %s', (startsAfter, endsAfter, problem) => {
    expect(problemOfEnd({ startsAfter, endsAfter, length: 120 })).toBe(problem)
  })

  it('orders the items, and leaves those of the same time as the editors have them', () => {
    const items = [30, -30, 30, 0].map((startsAfter, place) => ({ startsAfter, place }))
    expect(inOrderOfTime(items).map(({ place }) => place)).toEqual([1, 3, 0, 2])
  })

  it('is read from a form and written to it by the same clock', () => {
    expect(clockAfter({ start: '2030-03-12T19:00', minutes: -30 })).toBe('2030-03-12T18:30')
    expect(clockAfter({ start: '2030-03-12T23:00', minutes: 90 })).toBe('2030-03-13T00:30')
    expect(minutesBetween({ start: '2030-03-12T23:00', clock: '2030-03-13T00:30' })).toBe(90)
  })

  it.each([
    ['2030-03-12T19:00', '2030-03-12T21:00', ['2030-03-12']],
    ['2030-03-12T19:00', '2030-03-13T00:00', ['2030-03-12']],
    ['2030-03-30T10:00', '2030-04-01T16:00', ['2030-03-30', '2030-03-31', '2030-04-01']],
    ['2030-03-12T19:00', null, ['2030-03-12']],
    ['2030-03-12T19:00', '2030-03-11T19:00', []],
  ])('is on one of the days of the event from %s to %s', (start, end, days) => {
    expect(daysOf({ start, end })).toEqual(days)
  })
})

describe('what there is to look at', () => {
  const event = {
    status: 'scheduled' as const,
    startsAt: '2030-03-12T18:00:00.000Z',
    endsAt: '2030-03-12T20:00:00.000Z',
  }
  const [before, after] = [new Date('2030-03-12T19:59:59.999Z'), new Date(event.endsAt)]
  const shownAt = (material: Parameters<typeof isMaterialShown>[0]['material'], status = event.status) =>
    [before, after].map((now) => isMaterialShown({ material, event: { ...event, status }, now }))

  it.each([
    [{ kind: 'document', shown: null }, [true, true]],
    // From before there were kinds.
    [{}, [true, true]],
    [{ kind: 'recording', shown: null }, [false, true]],
    [{ kind: 'slides' }, [false, true]],
    [{ kind: 'link' }, [false, true]],
    [{ kind: 'recording', shown: 'always' }, [true, true]],
    [{ kind: 'document', shown: 'afterwards' }, [false, true]],
  ] as const)('%j is shown before and after the end: %j', (material, shown) => {
    expect(shownAt(material)).toEqual(shown)
  })

  it('waits while the event is postponed, whose former end says nothing', () => {
    expect(shownAt({ kind: 'recording' }, 'postponed' as 'scheduled')).toEqual([false, false])
  })
})
