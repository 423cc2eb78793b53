import { describe, expect, it } from '@jest/globals'
import {
  confirmedBefore,
  eventMailOf,
  eventMailRevision,
  eventMails,
  eventMailSpan,
  whyNoEventMail,
} from '../../../src/mail/rules/eventMails.ts'

const [dayBefore, hourBefore, followUp] = eventMails as [
  (typeof eventMails)[number],
  (typeof eventMails)[number],
  (typeof eventMails)[number],
]

const berlin = { timeZone: 'Europe/Berlin', datesChangedAt: null }
const evening = { ...berlin, startsAt: '2027-06-10T17:00:00.000Z', endsAt: '2027-06-10T19:00:00.000Z' }
const planned = { ...evening, isPublished: true, status: 'scheduled' as const, settings: {} }

describe('the moment at which a mail around an event is due', () => {
  it.each([
    ['the reminder a day before', dayBefore, evening, '2027-06-09T17:00:00.000Z'],
    ['the reminder an hour before', hourBefore, evening, '2027-06-10T16:00:00.000Z'],
    ['the mail afterwards', followUp, evening, '2027-06-11T08:00:00.000Z'],
    [
      'the reminder a day before, over the change to summer time: 24 hours, so an hour earlier by the clock',
      dayBefore,
      { ...berlin, startsAt: '2027-03-28T17:00:00.000Z', endsAt: '2027-03-28T19:00:00.000Z' },
      '2027-03-27T17:00:00.000Z',
    ],
    [
      'the mail after the last evening of winter time',
      followUp,
      { ...berlin, startsAt: '2027-03-27T18:00:00.000Z', endsAt: '2027-03-27T20:00:00.000Z' },
      '2027-03-28T08:00:00.000Z',
    ],
    [
      'the mail after the last evening of summer time',
      followUp,
      { ...berlin, startsAt: '2027-10-30T17:00:00.000Z', endsAt: '2027-10-30T19:00:00.000Z' },
      '2027-10-31T09:00:00.000Z',
    ],
    [
      'the mail after an evening that runs past midnight',
      followUp,
      { ...berlin, startsAt: '2027-06-10T18:00:00.000Z', endsAt: '2027-06-10T22:30:00.000Z' },
      '2027-06-11T08:00:00.000Z',
    ],
    [
      'the mail afterwards, a day after a change of the dates at the earliest',
      followUp,
      { ...evening, datesChangedAt: '2027-06-11T07:30:00.000Z' },
      '2027-06-12T07:30:00.000Z',
    ],
    [
      'the mail afterwards elsewhere',
      followUp,
      { ...evening, timeZone: 'America/New_York' },
      '2027-06-11T14:00:00.000Z',
    ],
  ])('is right for %s', (_what, mail, times, due) => {
    expect(mail.dueAt(times).toISOString()).toBe(due)
  })
})

describe('a mail around an event', () => {
  it.each([
    ['2027-06-09T16:59:59.999Z', 'notDue', 'notDue', 'notDue'],
    ['2027-06-09T17:00:00.000Z', null, 'notDue', 'notDue'],
    ['2027-06-10T14:59:59.999Z', null, 'notDue', 'notDue'],
    ['2027-06-10T15:00:00.000Z', 'tooLate', 'notDue', 'notDue'],
    ['2027-06-10T16:00:00.000Z', 'tooLate', null, 'notDue'],
    ['2027-06-10T17:00:00.000Z', 'tooLate', 'tooLate', 'notDue'],
    ['2027-06-11T08:00:00.000Z', 'tooLate', 'tooLate', null],
    ['2027-06-17T18:59:59.999Z', 'tooLate', 'tooLate', null],
    ['2027-06-17T19:00:00.000Z', 'tooLate', 'tooLate', 'tooLate'],
  ])('goes out at %s only while it makes sense', (at, ...expected) => {
    const now = new Date(at)
    expect(eventMails.map((mail) => whyNoEventMail({ mail, event: planned, now }))).toEqual(expected)
  })

  it.each([
    [{ isPublished: false }, 'notPublished'],
    [{ status: 'cancelled' as const }, 'notScheduled'],
    [{ status: 'postponed' as const }, 'notScheduled'],
    [{ settings: { dayBefore: false } }, 'switchedOff'],
    [{ settings: { dayBefore: null, hourBefore: false } }, null],
  ])('heeds %j', (changes, expected) => {
    const event = { ...planned, ...changes }
    expect(whyNoEventMail({ mail: dayBefore, event, now: new Date('2027-06-09T18:00:00.000Z') })).toBe(
      expected,
    )
  })

  it('lies within the span in which events are looked at', () => {
    for (const mail of eventMails) {
      expect(mail.dueAt(evening).getTime()).toBeGreaterThanOrEqual(
        Date.parse(evening.startsAt) - eventMailSpan.before,
      )
      expect(mail.pointlessFrom(evening).getTime()).toBeLessThanOrEqual(
        Date.parse(evening.endsAt) + eventMailSpan.after,
      )
    }
  })

  it('reminds those who had the confirmation two hours before it was due', () => {
    expect(confirmedBefore({ mail: dayBefore, times: evening }).toISOString()).toBe(
      '2027-06-09T15:00:00.000Z',
    )
    expect(confirmedBefore({ mail: hourBefore, times: evening }).toISOString()).toBe(
      '2027-06-10T14:00:00.000Z',
    )
  })
})

describe('the revision of a mail around an event', () => {
  it('tells which mail it is, and for which beginning', () => {
    const { startsAt } = evening
    const revisions = eventMails.map((mail) => eventMailRevision({ mail, startsAt }))
    expect(new Set(revisions).size).toBe(eventMails.length)
    expect(revisions.map((revision) => eventMailOf({ revision, startsAt }))).toEqual(eventMails)
    expect(revisions.every(Number.isSafeInteger)).toBe(true)
  })

  it('stands for nothing once the event has another beginning', () => {
    const revision = eventMailRevision({ mail: dayBefore, startsAt: evening.startsAt })
    expect(eventMailOf({ revision, startsAt: '2027-06-10T17:01:00.000Z' })).toBeNull()
    expect(eventMailOf({ revision: 0, startsAt: evening.startsAt })).toBeNull()
  })
})
