import { expect, it } from '@jest/globals'
import { monthNeighbours } from '../../../src/site/event/monthNeighbours.ts'

const of = (month: string, months: string[] = ['2025-03', '2027-02']) =>
  monthNeighbours({ month, current: '2026-11', months })

it('leads to the months around, and to the next one with events or else the last', () => {
  expect(of('2026-12')).toEqual({
    isFar: false,
    previous: '2026-11',
    next: '2027-01',
    withEvents: '2027-02',
  })
  expect(of('2027-03').withEvents).toBe('2027-02')
  expect(of('2026-12', []).withEvents).toBe(null)
})

it('leads no further than two years around now and all events', () => {
  expect([of('2029-02').isFar, of('2029-02').next]).toEqual([false, null])
  expect([of('2029-03').isFar, of('2029-03').previous, of('2029-03').next]).toEqual([true, '2029-02', null])
  expect([of('2023-03').isFar, of('2023-03').previous]).toEqual([false, null])
  expect([of('2023-02').isFar, of('2023-02').next]).toEqual([true, '2023-03'])
  expect([of('2028-11', []).isFar, of('2028-12', []).isFar]).toEqual([false, true])
})
