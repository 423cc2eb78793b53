import { describe, expect, it } from '@jest/globals'
import { isTooLate } from '../../../src/mail/rules/lateMail.ts'
import type { MailKind } from '../../../src/mail/rules/mailKind.ts'
import type { EventStatus } from '../../../src/programme/rules/publicEvent.ts'

const at = (time: string): Date => new Date(`2026-03-12T${time}:00Z`)

// The event is from 18:00 to 20:00.
const cases: [
  when: string,
  kind: MailKind,
  queued: string,
  now: string,
  isLate: boolean,
  status: EventStatus,
][] = [
  ['before the event', 'confirmation', '12:00', '17:59', false, 'scheduled'],
  ['as the event begins', 'confirmation', '12:00', '18:00', true, 'scheduled'],
  [
    'during the event, where somebody registered during it',
    'confirmation',
    '18:10',
    '18:11',
    false,
    'scheduled',
  ],
  [
    'after the event, where somebody registered during it',
    'confirmation',
    '18:10',
    '20:00',
    true,
    'scheduled',
  ],
  ['after the event, where an editor wanted it then', 'confirmation', '20:30', '20:31', false, 'scheduled'],
  ['after the old date of a postponed event', 'confirmation', '12:00', '19:00', false, 'postponed'],
  ['after a cancelled event would have begun', 'waitlisted', '12:00', '19:00', true, 'cancelled'],
  ['after the event, where it confirms a cancellation', 'cancellation', '12:00', '21:00', false, 'scheduled'],
]

describe('a mail that goes out', () => {
  it.each(cases)('%s: a %s wanted at %s, at %s, is late: %s', (_, kind, queued, now, isLate, status) => {
    const event = { status, startsAt: at('18:00').toISOString(), endsAt: at('20:00').toISOString() }
    expect(isTooLate({ kind, event, queuedAt: at(queued), now: at(now) })).toBe(isLate)
  })
})
