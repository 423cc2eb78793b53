import { DateTime } from 'luxon'
import type { MailKind } from './mailKind.ts'
import type { EventStatus } from '../../programme/rules/publicEvent.ts'

/** Which mails around an event its editors want; what is not set is on. */
export interface EventMailSettings {
  dayBefore?: boolean | null
  hourBefore?: boolean | null
  followUp?: boolean | null
}

/** A mail that is sent to the people of an event at a time that the event gives. */
export interface EventMail {
  kind: Extract<MailKind, 'reminder' | 'followUp'>
  /** What switches it off for an event. */
  setting: keyof EventMailSettings
  /** When it goes out. */
  dueAt: (times: EventMailTimes) => Date
  /** From when on it is not sent any more, though it has not been: the mail server, or we, may have been away. */
  pointlessFrom: (times: EventMailTimes) => Date
  /**
   * Milliseconds before it is due: whoever is told of a changed date later than that needs no mail more about it. Null where
   * it comes once and never again, whatever changes.
   */
  toldBefore: number | null
}

interface EventMailTimes {
  /** RFC 3339. */
  startsAt: string
  /** RFC 3339. */
  endsAt: string
  /** IANA name. */
  timeZone: string
  /** When the dates were changed last, RFC 3339; null where they never were. */
  datesChangedAt: string | null
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const before = (instant: string, milliseconds: number): Date => new Date(Date.parse(instant) - milliseconds)

/** The mails around an event. No two of them can be due at the same time. The order is part of their revisions: add at the end. */
export const eventMails: readonly EventMail[] = [
  {
    kind: 'reminder',
    setting: 'dayBefore',
    dueAt: ({ startsAt }) => before(startsAt, day),
    pointlessFrom: ({ startsAt }) => before(startsAt, 2 * hour),
    toldBefore: 6 * hour,
  },
  {
    kind: 'reminder',
    setting: 'hourBefore',
    dueAt: ({ startsAt }) => before(startsAt, hour),
    pointlessFrom: ({ startsAt }) => before(startsAt, 0),
    toldBefore: 2 * hour,
  },
  {
    kind: 'followUp',
    setting: 'followUp',
    dueAt: (times) => latest(morningAfter(times), dayAfterChange(times)),
    pointlessFrom: ({ endsAt }) => before(endsAt, -7 * day),
    toldBefore: null,
  },
]

/** Milliseconds: the longest that an event mail comes before the event begins, and after it has ended. */
export const eventMailSpan = { before: day, after: 7 * day }

/** Ten o'clock, where the event is, on the day after it. An evening that runs past midnight belongs to the day before. */
function morningAfter({ endsAt, timeZone }: EventMailTimes): Date {
  const lastHours = DateTime.fromISO(endsAt, { zone: timeZone }).minus({ hours: 4 })
  return lastHours.plus({ days: 1 }).startOf('day').set({ hour: 10 }).toJSDate()
}

/** It cannot be taken back, so a wrong date may be mended first. */
function dayAfterChange({ datesChangedAt }: EventMailTimes): Date {
  return datesChangedAt === null ? new Date(0) : before(datesChangedAt, -day)
}

const latest = (one: Date, other: Date): Date => (one > other ? one : other)

/**
 * Why an event mail must not go out now; null where it may. Asked before it is put into the outbox and once more
 * before it is sent, since an event may be moved, cancelled or taken from the page in between.
 */
export function whyNoEventMail({
  mail,
  event,
  now,
}: {
  mail: EventMail
  event: EventMailTimes & { isPublished: boolean; status: EventStatus; settings: EventMailSettings }
  now: Date
}): 'notPublished' | 'notScheduled' | 'switchedOff' | 'notDue' | 'tooLate' | null {
  if (!event.isPublished) return 'notPublished'
  if (event.status !== 'scheduled') return 'notScheduled'
  if (event.settings[mail.setting] === false) return 'switchedOff'
  if (now < mail.dueAt(event)) return 'notDue'
  return now >= mail.pointlessFrom(event) ? 'tooLate' : null
}

/**
 * The last moment at which somebody may have been confirmed who is to be reminded. Whoever got the confirmation less
 * than two hours before the reminder is due, or after, has all that it says.
 */
export function confirmedBefore({ mail, times }: { mail: EventMail; times: EventMailTimes }): Date {
  return new Date(mail.dueAt(times).getTime() - 2 * hour)
}

/**
 * The moment from which on those who are told of a changed date need no reminder besides: the mail about the change says all
 * that it says. Null where nothing else says it.
 */
export function toldFrom({ mail, times }: { mail: EventMail; times: EventMailTimes }): Date | null {
  return mail.toldBefore === null ? null : new Date(mail.dueAt(times).getTime() - mail.toldBefore)
}

/**
 * Tells whether somebody who has had a mail for another beginning of the event is to get it once more: only a reminder, and
 * only where it still lay hours ahead when the dates were changed.
 */
export function comesAnew({ mail, times }: { mail: EventMail; times: EventMailTimes }): boolean {
  const from = toldFrom({ mail, times })
  if (from === null) return false
  return times.datesChangedAt === null || new Date(times.datesChangedAt) <= from
}

const mailsPerEvent = 10

/**
 * Sets mails of one kind apart for a person: which of them, for which beginning of the event. So an event that is
 * moved to another time brings its mails anew.
 */
export function eventMailRevision({ mail, startsAt }: { mail: EventMail; startsAt: string }): number {
  return Math.floor(Date.parse(startsAt) / minute) * mailsPerEvent + eventMails.indexOf(mail)
}

/** Tells whether a revision stands for a mail, for whichever beginning of the event. */
export function isRevisionOf({ revision, mail }: { revision: number; mail: EventMail }): boolean {
  return eventMails[revision % mailsPerEvent] === mail
}

/** The mail that a revision stands for; null where the event has another beginning by now. */
export function eventMailOf({
  revision,
  startsAt,
}: {
  revision: number
  startsAt: string
}): EventMail | null {
  const mail = eventMails[revision % mailsPerEvent]
  return mail && eventMailRevision({ mail, startsAt }) === revision ? mail : null
}
