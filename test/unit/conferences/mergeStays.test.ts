import { describe, expect, it } from '@jest/globals'
import { minutesPresent } from '../../../src/conferences/rules/mergeStays.ts'

const event = { startsAt: '2026-12-01T18:00:00Z', endsAt: '2026-12-01T20:00:00Z' }
const stay = (from: string, until: string | null): { from: string; until: string | null } => ({
  from: `2026-12-01T${from}:00Z`,
  until: until && `2026-12-01T${until}:00Z`,
})
const minutes = (...stays: { from: string; until: string | null }[]): number =>
  minutesPresent({ stays, event })

describe('the minutes that somebody was in a conference', () => {
  it.each([
    ['nobody came', [], 0],
    ['from the beginning to the end', [stay('18:00', '20:00')], 120],
    ['came again after a break', [stay('18:00', '18:30'), stay('19:00', '19:15')], 45],
    ['two devices at the same time', [stay('18:00', '19:00'), stay('18:30', '19:30')], 90],
    ['a breakout room within', [stay('18:00', '20:00'), stay('18:40', '19:00')], 120],
    ['the same told twice', [stay('18:00', '18:50'), stay('18:00', '18:50')], 50],
    ['told backwards', [stay('19:00', '19:15'), stay('18:00', '18:30')], 45],
    ['a leave that never came: until the end', [stay('19:00', null)], 60],
    ['a leave that never came: until the next coming', [stay('18:00', null), stay('19:00', '19:10')], 70],
    ['left before having come', [stay('19:00', '18:00')], 0],
    ['a trial two hours before', [stay('15:00', '15:30'), stay('18:00', '18:10')], 10],
    ['early by more than counts', [stay('17:00', '18:05')], 20],
    ['stayed on long after', [stay('19:50', '22:00')], 40],
    ['seconds make no minute', [{ from: '2026-12-01T18:00:00Z', until: '2026-12-01T18:09:59Z' }], 9],
  ] as const)('%s', (_, stays, expected) => {
    expect(minutes(...stays)).toBe(expected)
  })

  it('go on across midnight', () => {
    const night = { startsAt: '2026-12-01T22:00:00Z', endsAt: '2026-12-02T01:00:00Z' }
    const stays = [{ from: '2026-12-01T22:30:00Z', until: '2026-12-02T00:30:00Z' }]
    expect(minutesPresent({ stays, event: night })).toBe(120)
  })

  it.each([
    ['forward', '2026-03-28T23:30:00Z', '2026-03-29T02:30:00Z'],
    ['back', '2026-10-24T23:30:00Z', '2026-10-25T02:30:00Z'],
  ])('are those that passed when clocks go %s', (_, startsAt, endsAt) => {
    const stays = [{ from: startsAt, until: endsAt }]
    expect(minutesPresent({ stays, event: { startsAt, endsAt } })).toBe(180)
  })
})
