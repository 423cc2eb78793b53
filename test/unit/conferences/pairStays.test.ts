import { describe, expect, it } from '@jest/globals'
import { comingKey, goingKey, pairStays } from '../../../src/conferences/rules/pairStays.ts'

const time = (clock: string): string => `2026-12-01T${clock}:00.000Z`
const came = (device: string, clock: string, until: string | null = null) => ({
  from: time(clock),
  until: until && time(until),
  key: comingKey({ device, from: time(clock) }),
})
const left = (device: string, clock: string) => ({
  from: time(clock),
  until: time(clock),
  key: goingKey({ device, until: time(clock) }),
})
const times = (...told: Parameters<typeof pairStays>[0][number][]): string[] =>
  pairStays(told)
    .map(({ from, until }) => `${from.slice(11, 16)}-${until?.slice(11, 16) ?? ''}`)
    .sort()

describe('comings and goings that are told by themselves', () => {
  it.each([
    ['a going ends its coming', [came('a', '18:00'), left('a', '18:30')], ['18:00-18:30']],
    [
      'a coming again is another one',
      [came('a', '18:00'), left('a', '18:30'), came('a', '19:00'), left('a', '19:10')],
      ['18:00-18:30', '19:00-19:10'],
    ],
    [
      'two devices are told apart',
      [came('a', '18:00'), came('b', '18:10'), left('a', '18:20'), left('b', '19:00')],
      ['18:00-18:20', '18:10-19:00'],
    ],
    ['a going without its coming is no stay', [left('a', '18:30')], []],
    ['a going before the coming is that of another', [came('a', '18:00'), left('a', '17:30')], ['18:00-']],
    [
      'of two goings for one coming the first ends it',
      [came('a', '18:00'), left('a', '18:30'), left('a', '19:30')],
      ['18:00-18:30'],
    ],
    [
      'what the report says is not changed',
      [came('a', '18:00', '18:40'), left('a', '18:50')],
      ['18:00-18:40'],
    ],
    [
      'people are told apart by their addresses too',
      [came('zoom:u:r-1@example.org:7', '18:00'), left('zoom:u:r-1@example.org:7', '18:30')],
      ['18:00-18:30'],
    ],
  ] as const)('%s, in whatever order they are told', (_, told, expected) => {
    expect(times(...told)).toEqual(expected)
    expect(times(...[...told].reverse())).toEqual(expected)
  })
})
