import { describe, expect, it } from '@jest/globals'
import {
  canAttend,
  effectsOfAttendance,
  isAttendanceOpen,
} from '../../../src/participation/rules/attendance.ts'
import { consentName } from '../../../src/consents/rules/consentName.ts'
import { hasCertificates } from '../../../src/participation/rules/certificate.ts'
import { inOrderOfNames } from '../../../src/participation/rules/participation.ts'
import { whyNoEntries } from '../../../src/participation/rules/whyNoEntries.ts'
import { certificateContent } from '../../../src/documents/certificateContent.ts'
import { registrationStatuses } from '../../../src/registrations/rules/moves.ts'
import { csvLines } from '../../../src/documents/csv.ts'

describe('attendance', () => {
  it.each([
    ['2026-03-12T15:59:59.999Z', false],
    ['2026-03-12T16:00:00.000Z', true],
    ['2027-01-01T00:00:00.000Z', true],
  ])('of an event at 18:00 is open at %s: %s', (now, isOpen) => {
    expect(isAttendanceOpen({ startsAt: '2026-03-12T18:00:00.000Z', now: new Date(now) })).toBe(isOpen)
  })

  it('is for people with a seat alone', () => {
    expect(registrationStatuses.filter(canAttend)).toEqual(['confirmed'])
  })

  it('is noted on a list in the order of names, of the address where there is none', () => {
    const people = [
      ['Zoë', 'a@example.org'],
      ['Ähnlich', 'z@example.org'],
      [null, 'beate@example.org'],
      ['Carl', 'c@example.org'],
    ] as const
    const attendees = people.map(([name, email]) => ({
      id: email,
      name,
      email,
      attended: false,
      unreachable: false,
      notes: null,
    }))
    expect(inOrderOfNames(attendees).map(({ name, email }) => name ?? email)).toEqual([
      'Ähnlich',
      'beate@example.org',
      'Carl',
      'Zoë',
    ])
  })

  it('that is taken back leaves nothing but that it was by hand', () => {
    expect(effectsOfAttendance({ attended: false, by: 'Rita', now: new Date() })).toEqual({
      attended: false,
      attendedAt: null,
      attendedBy: null,
      attendedHow: 'byHand',
    })
  })
})

describe('certificates', () => {
  const times = { startsAt: '2026-03-12T18:00:00.000Z', endsAt: '2026-03-12T20:00:00.000Z' }
  it.each([
    ['as planned', { ...times, status: 'scheduled' }, '2026-03-12T17:59:59.999Z', false],
    ['as planned', { ...times, status: 'scheduled' }, '2026-03-12T18:00:00.000Z', true],
    ['as planned', { ...times, status: 'scheduled' }, '2027-01-01T00:00:00.000Z', true],
    ['postponed', { ...times, status: 'postponed' }, '2027-01-01T00:00:00.000Z', false],
    ['cancelled', { ...times, status: 'cancelled' }, '2027-01-01T00:00:00.000Z', false],
    ['without a start', { ...times, startsAt: null, status: 'scheduled' }, '2027-01-01T00:00:00.000Z', false],
  ] as const)('for an event %s (%j) at %s are there: %s', (_, event, now, expected) => {
    expect(hasCertificates({ event, now: new Date(now) })).toBe(expected)
  })
})

describe('registering somebody by hand', () => {
  const times = { startsAt: '2026-03-12T18:00:00.000Z', endsAt: '2026-03-12T20:00:00.000Z' }
  it.each([
    ['as planned', { ...times, status: 'scheduled' }, '2026-03-12T19:59:59.999Z', null],
    ['as planned', { ...times, status: 'scheduled' }, '2026-03-12T20:00:00.000Z', 'over'],
    ['postponed', { ...times, status: 'postponed' }, '2027-01-01T00:00:00.000Z', null],
    ['cancelled', { ...times, status: 'cancelled' }, '2026-01-01T00:00:00.000Z', 'cancelled'],
    ['without a start', { ...times, startsAt: null, status: 'scheduled' }, '2027-01-01T00:00:00.000Z', null],
  ] as const)('for an event %s (%j) at %s is kept from by: %s', (_, event, now, expected) => {
    expect(whyNoEntries({ event, now: new Date(now) })).toBe(expected)
  })
})

describe('the name of a consent', () => {
  const long = 'Ich bin damit einverstanden, dass Fotos von mir auf der Website des Vereins gezeigt werden.'
  it.each([
    ['video-conference', 'Ich willige in Zoom ein.', 'Videokonferenz'],
    ['~support', '', 'Unterstützung'],
    ['fotos', 'Ich möchte aufs Foto.', 'Ich möchte aufs Foto.'],
    ['fotos', long, 'Ich bin damit einverstanden, dass Fotos von mir auf der …'],
    ['fotos', 'x'.repeat(80), `${'x'.repeat(30)} …`],
    ['fotos', ' ', 'fotos'],
  ])('%s with the sentence “%s” is %s', (key, label, expected) => {
    expect(consentName({ key, label, locale: 'de' })).toBe(expected)
  })
})

describe('a line of a table', () => {
  it.each([
    '=1+1',
    '+1+cmd|x',
    '-1+2',
    '+49-30-1',
    '-A1',
    '@SUM(A1)',
    '\t=1',
    '＝1',
    '＋A1',
    '=HYPERLINK("http://x")',
  ])('holds no formula where somebody typed %j', (typed) => {
    expect(csvLines([[typed]])).toMatch(/^"?'/)
  })

  it.each(['+49 171 0000000', '+49 (0)385 123.45', '-1', '-3,50', '-', '0385/123-45', 'a=b', "'s war gut"])(
    'holds %j as it was typed, since no spreadsheet computes it',
    (typed) => {
      expect(csvLines([[typed]])).toBe(`${typed}\r\n`)
    },
  )

  it('is one line, however many somebody typed', () => {
    expect(csvLines([['a\r\nb\rc\nd', 'e;f', 'g"h']])).toBe('"a\nb\nc\nd";"e;f";"g""h"\r\n')
  })
})

describe('a certificate', () => {
  const event = {
    title: 'Haushalt',
    startsAt: '2026-03-12T18:00:00.000Z',
    endsAt: '2026-03-12T19:00:00.000Z',
    timeZone: 'Europe/Berlin',
    place: '',
    topics: [],
  }

  it('says when and how long, in the zone of the event, and leaves out what is not known', () => {
    expect(certificateContent({ event, locale: 'de' }).facts).toEqual([
      ['Datum', 'Donnerstag, 12. März 2026'],
      ['Uhrzeit', '19:00 – 20:00 Uhr'],
      ['Umfang', '1 Stunde'],
    ])
  })

  it('counts no hours over several days', () => {
    const { facts } = certificateContent({
      event: { ...event, startsAt: '2026-02-01T09:00:00.000Z', endsAt: '2026-02-03T15:00:00.000Z' },
      locale: 'de',
    })
    expect(facts).toEqual([
      ['Datum', 'Sonntag, 1. Februar 2026 – Dienstag, 3. Februar 2026'],
      ['Uhrzeit', '10:00 – 16:00 Uhr'],
    ])
  })

  it('is in English too', () => {
    const { heading, facts } = certificateContent({
      event: { ...event, endsAt: '2026-03-12T20:30:00.000Z', topics: ['Budget', 'Law'] },
      locale: 'en',
    })
    expect(heading).toBe('Certificate of attendance')
    expect(facts).toContainEqual(['Length', '2.5 hours'])
    expect(facts).toContainEqual(['Topics', 'Budget, Law'])
  })
})
