import { describe, expect, it } from '@jest/globals'
import { announcementOfAccess, announcementOfEvent } from '../../../src/announcements/rules/announcement.ts'
import {
  formatPendingAnnouncements,
  parsePendingAnnouncements,
} from '../../../src/announcements/rules/pendingAnnouncements.ts'
import { changesBetween, type WrittenEvent } from '../../../src/events/rules/changes.ts'
import { eventFactsOf, factChangesOf, joinChanges } from '../../../src/events/rules/eventFacts.ts'
import { withEdit } from '../../../src/events/rules/eventTexts.ts'
import { describeChanges } from '../../../src/mail/compose/describeChanges.ts'

const now = new Date('2026-02-01T12:00:00.000Z')

const stored: WrittenEvent = {
  _status: 'published',
  startsAt: '2026-03-12T18:00:00.000Z',
  startsAt_tz: 'Europe/Berlin',
  endsAt: '2026-03-12T20:00:00.000Z',
  format: 'online',
  status: 'scheduled',
  location: { name: { de: 'online (Zoom)', en: 'online' }, street: null, city: '' },
}

const facts = (changes: WrittenEvent = {}) => eventFactsOf({ ...stored, ...changes })

const changesFrom = (before: WrittenEvent, after: WrittenEvent) =>
  changesBetween({ before: { ...stored, ...before }, after: { ...stored, ...after } })

const factsChanged = (before: WrittenEvent, after: WrittenEvent) => factChangesOf(changesFrom(before, after))

const past = { startsAt: '2026-01-31T18:00:00.000Z', endsAt: '2026-01-31T20:00:00.000Z' }

const announced = (before: WrittenEvent, after: WrittenEvent) => {
  const content = announcementOfEvent({ change: changesFrom(before, after), now })
  return content && [content.kind, ...content.changes.map(({ fact }) => fact)]
}

describe('what of a changed event is announced', () => {
  it.each<[string, WrittenEvent, WrittenEvent, string[] | null]>([
    ['nothing where nothing changes', {}, {}, null],
    [
      'nothing where the same instant is written otherwise',
      {},
      { startsAt: '2026-03-12T19:00:00+01:00' },
      null,
    ],
    ['nothing where empty becomes missing', {}, { location: { name: stored.location?.name } }, null],
    ['a notice of a new time', {}, { startsAt: '2026-03-12T18:30:00.000Z' }, ['changed', 'startsAt']],
    ['a notice of a new zone', {}, { startsAt_tz: 'UTC' }, ['changed', 'startsAt', 'endsAt']],
    ['a notice of a new format', {}, { format: 'hybrid' }, ['changed', 'format']],
    ['a notice of a new place', {}, { location: { name: 'Rathaus' } }, ['changed', 'location']],
    ['a notice of a postponement', {}, { status: 'postponed' }, ['changed', 'startsAt', 'endsAt', 'status']],
    ['a cancellation', {}, { status: 'cancelled' }, ['eventCancelled', 'status']],
    [
      'a cancellation of a postponed event',
      { status: 'postponed' },
      { status: 'cancelled' },
      ['eventCancelled', 'status'],
    ],
    ['a notice that it takes place after all', { status: 'cancelled' }, {}, ['changed', 'status']],
    [
      'nothing while it stays cancelled',
      { status: 'cancelled' },
      { status: 'cancelled', format: 'hybrid' },
      null,
    ],
    [
      'a cancellation of a postponed event whose former date has passed',
      { ...past, status: 'postponed' },
      { ...past, status: 'cancelled' },
      ['eventCancelled', 'status'],
    ],
    [
      'nothing of a date that a postponed event does not have',
      { status: 'postponed' },
      { status: 'postponed', startsAt: '2026-03-19T18:00:00.000Z' },
      null,
    ],
    [
      'nothing once it is over',
      { endsAt: '2026-01-31T20:00:00.000Z' },
      { endsAt: '2026-01-31T21:00:00.000Z' },
      null,
    ],
    [
      'a notice where a past date is made up for',
      { endsAt: '2026-01-31T20:00:00.000Z' },
      {},
      ['changed', 'endsAt'],
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(announced(before, after)).toEqual(expected)
  })
})

describe('what of a changed meeting access is announced', () => {
  const event = { isPublished: true, facts: facts() }
  const before = { joinUrl: 'https://a.example', passcode: '1', meetingId: null, dialIn: '' }

  it('names what has changed, never what it was or is', () => {
    const after = { ...before, joinUrl: 'https://b.example', dialIn: '0385 1' }
    expect(announcementOfAccess({ before, after, event, now })).toEqual({
      kind: 'accessLink',
      changes: [{ fact: 'joinUrl' }, { fact: 'dialIn' }],
    })
  })

  it.each([
    ['nothing has changed', event, { ...before, meetingId: '', passcode: ' 1 ' }],
    ['the event is not published', { ...event, isPublished: false }, { joinUrl: 'https://b.example' }],
    [
      'it is cancelled',
      { ...event, facts: facts({ status: 'cancelled' }) },
      { joinUrl: 'https://b.example' },
    ],
    [
      'it is postponed',
      { ...event, facts: facts({ status: 'postponed' }) },
      { joinUrl: 'https://b.example' },
    ],
    [
      'it is not online',
      { ...event, facts: facts({ format: 'inPerson' }) },
      { joinUrl: 'https://b.example' },
    ],
    [
      'it is over',
      { ...event, facts: facts({ endsAt: '2026-01-31T20:00:00.000Z' }) },
      { joinUrl: 'https://b.example' },
    ],
  ])('is nothing where %s', (_why, of, after) => {
    expect(announcementOfAccess({ before, after, event: of, now })).toBeNull()
  })

  it('is everything that there is where there was no access before', () => {
    expect(announcementOfAccess({ before: null, after: before, event, now })?.changes).toEqual([
      { fact: 'joinUrl' },
      { fact: 'passcode' },
    ])
  })
})

describe('an edit in one language', () => {
  it('leaves the place in the other as it was', () => {
    const after = eventFactsOf(withEdit({ stored, edit: { location: { name: 'Rathaus' } }, locale: 'de' }))
    expect(after.location.name).toEqual({ de: 'Rathaus', en: 'online' })
  })

  it('stands for both where there are no languages', () => {
    const single = { ...stored, location: { name: 'Zoom' } }
    const after = eventFactsOf(
      withEdit({ stored: single, edit: { location: { name: 'Town hall' } }, locale: null }),
    )
    expect(after.location.name).toEqual({ de: 'Town hall', en: 'Town hall' })
  })

  it('is told to those of the other language too, in the words that have changed', () => {
    const after = { location: { name: { de: 'Rathaus', en: 'online' } } }
    const [change] = describeChanges({ changes: factsChanged({}, after), locale: 'en' })
    expect(change).toEqual({ label: 'Location', before: 'online (Zoom)', after: 'Rathaus' })
  })
})

describe('changes that follow each other', () => {
  const hybrid = { format: 'hybrid', status: 'postponed' }
  const inPerson = { format: 'inPerson', location: { name: 'Rathaus' } }
  const first = factsChanged({}, hybrid)
  const second = factsChanged(hybrid, inPerson)
  const format = { fact: 'format', before: 'online', after: 'inPerson' }
  const location = { fact: 'location', before: facts().location, after: facts(inPerson).location }

  it('are one, from the first state to the last; what came back is none', () => {
    expect(joinChanges({ changes: [...first, ...second] })).toEqual([format, location])
  })

  it('end with what holds by now, where that is known', () => {
    expect(joinChanges({ changes: first, now: facts(inPerson) })).toEqual([format])
  })
})

describe('a change in words', () => {
  it('names both zones where one is not that of Germany', () => {
    const changes = factsChanged({}, { startsAt_tz: 'Europe/London' })
    expect(describeChanges({ changes, locale: 'de' })[0]).toEqual({
      label: 'Beginn',
      before: 'Donnerstag, 12. März 2026, 19:00 Uhr Ortszeit Berlin',
      after: 'Donnerstag, 12. März 2026, 18:00 Uhr Ortszeit London',
    })
    expect(describeChanges({ changes, locale: 'en' })[0]).toEqual({
      label: 'Begins',
      before: 'Thursday, 12 March 2026, 19:00 Berlin time',
      after: 'Thursday, 12 March 2026, 18:00 London time',
    })
  })
})

describe('pending announcements', () => {
  const pending = {
    id: 'a',
    revision: 1,
    kind: 'changed' as const,
    changes: [],
    inform: true,
    by: null,
    at: now.toISOString(),
  }

  it('come back from their column as they went in', () => {
    expect(parsePendingAnnouncements(formatPendingAnnouncements([pending]))).toEqual([pending])
    expect([
      formatPendingAnnouncements([]),
      parsePendingAnnouncements(null),
      parsePendingAnnouncements(''),
    ]).toEqual([null, [], []])
  })

  it.each(['{}', '[{"kind":"greeting"}]'])('refuse %s, since people would not be told', (column) => {
    expect(() => parsePendingAnnouncements(column)).toThrow(/pending/i)
  })
})
