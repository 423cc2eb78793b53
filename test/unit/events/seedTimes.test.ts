import { describe, expect, it } from '@jest/globals'
import { events } from '../../../seed/events/index.ts'
import { comingWeekday, today } from '../../../seed/times.ts'

const thursday = (now: string, afterDays = 7) => {
  const { startsAt, endsAt } = comingWeekday({
    now: new Date(now),
    weekday: 'thursday',
    afterDays,
    from: '19:00',
    to: '21:00',
  })
  return [startsAt.toISO({ suppressMilliseconds: true }), endsAt.toISO({ suppressMilliseconds: true })]
}

describe('the times of example events', () => {
  it.each([
    ['a Monday', '2026-03-02T10:00:00Z', '2026-03-12T19:00:00+01:00'],
    ['a Thursday before 19 hours', '2026-03-05T17:59:00Z', '2026-03-12T19:00:00+01:00'],
    ['a Thursday after 19 hours', '2026-03-05T18:01:00Z', '2026-03-19T19:00:00+01:00'],
    ['the week before summer time', '2026-03-20T10:00:00Z', '2026-04-02T19:00:00+02:00'],
    ['the week before winter time', '2026-10-17T10:00:00Z', '2026-10-29T19:00:00+01:00'],
    ['the end of a year', '2026-12-24T10:00:00Z', '2026-12-31T19:00:00+01:00'],
  ])('are the first Thursday a week after %s', (_when, now, startsAt) => {
    expect(thursday(now)[0]).toBe(startsAt)
  })

  it('last two hours on the wall', () => {
    expect(thursday('2026-03-02T10:00:00Z')[1]).toBe('2026-03-12T21:00:00+01:00')
  })

  it('lie in the past where the days are negative', () => {
    expect(thursday('2026-03-02T10:00:00Z', -30)[0]).toBe('2026-02-05T19:00:00+01:00')
  })

  it.each([
    ['this evening', '2026-03-02T10:00:00Z', '2026-03-02T18:00:00+01:00'],
    ['the hour that is running', '2026-03-02T19:40:00Z', '2026-03-02T20:00:00+01:00'],
    ['the hour that is running, late at night', '2026-03-02T22:59:00Z', '2026-03-02T23:00:00+01:00'],
  ])('are %s for an event of today', (_when, now, startsAt) => {
    expect(today(new Date(now)).startsAt.toISO({ suppressMilliseconds: true })).toBe(startsAt)
  })

  // So that it is what one sees first, whenever somebody starts the example.
  it.each([
    ['a week', '2026-01-01'],
    ['the week before summer time', '2026-03-23'],
    ['the week before winter time', '2026-10-19'],
  ])('put the real event next after the one of today, at every hour of %s', (_which, from) => {
    const wrong: string[] = []
    for (let hour = 0; hour < 7 * 24; hour += 1) {
      const now = new Date(Date.parse(from) + (hour + 0.5) * 3_600_000)
      const coming = events
        .map(({ slug, times }) => ({ slug, ...times(now) }))
        .filter(({ endsAt }) => endsAt.toJSDate() > now)
        .sort((a, b) => a.startsAt.toMillis() - b.startsAt.toMillis())
      const firstTwo = coming.slice(0, 2).map(({ slug }) => slug)
      if (firstTwo.join(', ') !== 'feierabendrunde, integrations-und-teilhabegesetz')
        wrong.push(`${now.toISOString()}: ${firstTwo.join(', ')}`)
    }
    expect(wrong).toEqual([])
  })
})
