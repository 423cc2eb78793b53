import { describe, expect, it } from '@jest/globals'
import { localMoment, localMomentOrDay } from '../../../src/events/rules/localMoment.ts'

describe('a time without an offset', () => {
  it.each([
    ['12.03.2026 19:00', 'Europe/Berlin', { at: '2026-03-12T18:00:00.000Z' }],
    ['1.7.2026 9:30', 'Europe/Berlin', { at: '2026-07-01T07:30:00.000Z' }],
    ['2026-03-12T19:00', 'America/New_York', { at: '2026-03-12T23:00:00.000Z' }],
    ['2026-03-12T19:00:30.5', 'UTC', { at: '2026-03-12T19:00:30.500Z' }],
    ['29.03.2026 02:30', 'Europe/Berlin', { problem: 'noSuchHour' }],
    ['2026-03-29T02:00:00', 'Europe/Berlin', { problem: 'noSuchHour' }],
    ['29.03.2026 02:30', 'America/New_York', { at: '2026-03-29T06:30:00.000Z' }],
    // The hour that comes twice is the first one.
    ['25.10.2026 02:30', 'Europe/Berlin', { at: '2026-10-25T00:30:00.000Z' }],
    ['01.11.2026 01:30', 'America/New_York', { at: '2026-11-01T05:30:00.000Z' }],
    ['25.10.2026 03:30', 'Europe/Berlin', { at: '2026-10-25T02:30:00.000Z' }],
    ['28.03.2026 24:00', 'Europe/Berlin', { at: '2026-03-28T23:00:00.000Z' }],
    ['12.03.2026 24:01', 'Europe/Berlin', { problem: 'noSuchMoment' }],
    ['31.02.2026 19:00', 'Europe/Berlin', { problem: 'noSuchMoment' }],
    ['12.03.2026 25:00', 'Europe/Berlin', { problem: 'noSuchMoment' }],
    ['2026-03-12T18:00:00.000Z', 'Europe/Berlin', null],
    ['2026-03-12T18:00:00+01:00', 'Europe/Berlin', null],
    ['2026-03-12', 'Europe/Berlin', null],
    ['20.12.26 19:00', 'Europe/Berlin', { at: '2026-12-20T18:00:00.000Z' }],
    ['20.12.2026, 19.30 Uhr', 'Europe/Berlin', { at: '2026-12-20T18:30:00.000Z' }],
    [' 20.12.2026 um 19 uhr ', 'Europe/Berlin', { at: '2026-12-20T18:00:00.000Z' }],
    ['20/12/2026 19h', 'Europe/Berlin', { at: '2026-12-20T18:00:00.000Z' }],
    ['2026-12-20 19:00', 'Europe/Berlin', { at: '2026-12-20T18:00:00.000Z' }],
    // Days come before months everywhere here.
    ['12/20/2026 19:00', 'Europe/Berlin', { problem: 'noSuchMoment' }],
    ['29.03.2026 02', 'Europe/Berlin', { problem: 'noSuchHour' }],
    ['20.12.2026', 'Europe/Berlin', null],
    ['20.12. 19:00', 'Europe/Berlin', null],
    ['20.12.202 19:00', 'Europe/Berlin', null],
    ['19:00 20.12.2026', 'Europe/Berlin', null],
    ['morgen', 'Europe/Berlin', null],
  ])('%s in %s is %j', (text, timeZone, expected) => {
    expect(localMoment({ text, timeZone })).toEqual(expected)
  })
})

describe('a day without an hour, where it is taken as one', () => {
  it.each([
    ['2026-03-12', 'America/New_York', { at: '2026-03-12T04:00:00.000Z' }],
    [' 12.03.2026 ', 'Europe/Berlin', { at: '2026-03-11T23:00:00.000Z' }],
    ['12.03.2026 19:00', 'Europe/Berlin', { at: '2026-03-12T18:00:00.000Z' }],
    ['31.02.2026', 'Europe/Berlin', { problem: 'noSuchMoment' }],
    ['2026-03-12T18:00:00Z', 'Europe/Berlin', null],
    ['morgen', 'Europe/Berlin', null],
  ])('%s in %s is %j', (text, timeZone, expected) => {
    expect(localMomentOrDay({ text, timeZone })).toEqual(expected)
  })
})
