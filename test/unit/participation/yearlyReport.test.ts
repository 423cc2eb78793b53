import { describe, expect, it } from '@jest/globals'
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
