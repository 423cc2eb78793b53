import { describe, expect, it } from '@jest/globals'
import { reportCsv } from '../../../src/documents/reportCsv.ts'
import { hoursOf } from '../../../src/participation/rules/hours.ts'
import { boundsOf, readPeriod, reportOn } from '../../../src/participation/rules/yearlyReport.ts'

describe('the period of a report', () => {
  it('is in the zone of the association, both days included', () => {
    const period = { from: '2026-01-01', to: '2026-12-31' }
    expect(boundsOf({ period, timeZone: 'Europe/Berlin' })).toEqual({
      start: new Date('2025-12-31T23:00:00.000Z'),
      end: new Date('2026-12-31T23:00:00.000Z'),
    })
  })

  it.each([
    ['2026-01-01', '2026-01-01', true],
    ['2026-01-02', '2026-01-01', false],
    ['2026-02-30', '2026-03-01', false],
    ['2026', '2027', false],
    [null, '2026-01-01', false],
  ])('from %j to %j: %s', (from, to, isOne) => {
    expect(readPeriod({ from, to }) !== null).toBe(isOne)
  })
})

describe('the sums of a report', () => {
  it('are those of its events; topics and partners by how often', () => {
    const event = {
      title: 'A',
      startsAt: '2026-05-01T10:00:00Z',
      timeZone: 'Europe/Berlin',
      hours: 0.1,
      registered: 3,
      attended: 2,
      cancelled: 1,
      topics: ['Öffentlichkeit', 'Haushalt'],
      partners: [],
    }
    const earlier = {
      ...event,
      title: 'B',
      startsAt: '2026-04-01T10:00:00Z',
      hours: 0.2,
      topics: ['Haushalt'],
    }
    const report = reportOn({ period: { from: '2026-01-01', to: '2026-12-31' }, events: [event, earlier] })
    expect(report.totals).toEqual({ events: 2, hours: 0.3, registered: 6, attended: 4, cancelled: 2 })
    expect(report.topics).toEqual([
      ['Haushalt', 2],
      ['Öffentlichkeit', 1],
    ])
    expect(report.events.map(({ title }) => title)).toEqual(['B', 'A'])
  })
})

describe('the hours of an event', () => {
  it.each([
    ['an evening', '2026-02-01T18:00:00Z', '2026-02-01T20:30:00Z', 2.5],
    ['an evening past midnight', '2026-02-01T19:00:00Z', '2026-02-02T00:30:00Z', 5.5],
    ['a day until midnight', '2026-02-01T09:00:00Z', '2026-02-01T23:00:00Z', 14],
    ['the night when clocks change', '2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z', 1],
    ['two days', '2026-02-01T17:00:00Z', '2026-02-02T12:00:00Z', null],
    ['three days', '2026-02-01T09:00:00Z', '2026-02-03T15:00:00Z', null],
  ])('are counted where it is one day: %s', (_, startsAt, endsAt, hours) => {
    expect(hoursOf({ startsAt, endsAt, timeZone: 'Europe/Berlin' })).toBe(hours)
  })

  it('are what its editors say, where they say something', () => {
    const days = { startsAt: '2026-02-01T09:00:00Z', endsAt: '2026-02-03T15:00:00Z' }
    const evening = { startsAt: '2026-02-01T18:00:00Z', endsAt: '2026-02-01T20:30:00Z' }
    const timeZone = 'Europe/Berlin'
    expect(hoursOf({ ...days, timeZone, durationHours: 16.5 })).toBe(16.5)
    expect(hoursOf({ ...evening, timeZone, durationHours: 2.25 })).toBe(2.25)
    expect(hoursOf({ ...days, timeZone, durationHours: null })).toBeNull()
  })

  it('that are not known are left out of the sum', () => {
    const event = {
      title: 'A',
      startsAt: '2026-02-01T09:00:00Z',
      timeZone: 'Europe/Berlin',
      hours: null,
      registered: 1,
      attended: 1,
      cancelled: 0,
      topics: [],
      partners: [],
    }
    const period = { from: '2026-01-01', to: '2026-12-31' }
    const report = reportOn({ period, events: [event, { ...event, hours: 2 }] })
    expect(report.totals.hours).toBe(2)
    expect(reportCsv({ report, locale: 'de' })).toContain('01.02.2026;A;–;1;1;0;;')
  })
})
