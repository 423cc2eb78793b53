import { describe, expect, it } from '@jest/globals'
import { bigBlueButtonFault } from '../../../src/conferences/bigBlueButton/rules/bigBlueButtonFault.ts'
import { pairTimes } from '../../../src/conferences/bigBlueButton/rules/pairTimes.ts'
import { attendeesIn } from '../../../src/conferences/bigBlueButton/rules/answerFields.ts'
import { readAnswer } from '../../../src/conferences/bigBlueButton/rules/readAnswer.ts'
import { signedUrl } from '../../../src/conferences/bigBlueButton/rules/signedUrl.ts'
import { minutesPresent } from '../../../src/conferences/rules/mergeStays.ts'

describe('the address of a call', () => {
  it('is signed over the query as it is sent', () => {
    const query = new URLSearchParams({ meetingID: 'a b', name: 'Ä&Co' })
    expect(signedUrl({ url: 'https://b', call: 'create', query, secret: 's', checksum: 'sha1' })).toBe(
      'https://b/api/create?meetingID=a+b&name=%C3%84%26Co&checksum=edb25e7ad2b8dbab19b372b880d5ad952389a4db',
    )
  })
})

describe('an answer', () => {
  const answer = (xml: string): ReturnType<typeof readAnswer> => readAnswer(`<response>${xml}</response>`)

  it('keeps ids as text', () => {
    const fields = answer('<returncode>SUCCESS</returncode><voiceBridge>007</voiceBridge>')?.fields
    expect(fields).toMatchObject({ voiceBridge: '007' })
  })

  it.each([
    ['nobody', '<attendees/>', []],
    ['nobody, with a line break', '<attendees>\n</attendees>', []],
    ['one', '<attendees><attendee><userID>r-1</userID></attendee></attendees>', ['r-1']],
    [
      'two, one of them without an id',
      '<attendees><attendee><userID>1</userID></attendee><attendee/></attendees>',
      ['1'],
    ],
    ['none said', '', []],
  ])('names who is there: %s', (_, xml, expected) => {
    const { fields = {} } = answer(`<returncode>SUCCESS</returncode>${xml}`) ?? {}
    expect(attendeesIn(fields)).toEqual(expected)
  })

  it.each([
    ['the page of a proxy', '<html><body>502</body></html>'],
    [
      'a document that defines entities',
      '<!DOCTYPE r [<!ENTITY x "y">]><response><returncode>SUCCESS</returncode></response>',
    ],
    ['JSON', '{"response":{"returncode":"SUCCESS"}}'],
    ['nothing', ''],
    ['another code', '<response><returncode>MAYBE</returncode></response>'],
  ])('is none: %s', (_, text) => {
    expect(readAnswer(text)).toBeNull()
  })
})

describe('a refusal', () => {
  it.each([
    ['checksumError', 'wrongSecret', 'giveUp', ''],
    ['notFound', 'roomGone', 'gone', ''],
    ['serverUnavailable', 'busy', 'retry', ''],
    ['serverTagUnavailable', 'busy', 'retry', ''],
    ['internalError', 'unexpectedAnswer', 'retry', 'internalError'],
    ['unsupportedRequest', 'invalid', 'giveUp', 'unsupportedRequest'],
    ['Ada Lovelace <ada@example.org>', 'invalid', 'giveUp', ''],
  ])('%s', (key, fault, consequence, value) => {
    expect(bigBlueButtonFault(key)).toMatchObject({ fault, consequence, value })
  })
})

describe('the times that joins and leaves make', () => {
  const at = (minute: number): string => new Date(Date.UTC(2026, 11, 1, 18, minute)).toISOString()
  const event = { startsAt: at(0), endsAt: at(120) }
  const minutes = (joins: number[], leaves: number[], end: number | null = null): number =>
    minutesPresent({
      stays: pairTimes({ joins: joins.map(at), leaves: leaves.map(at), end: end === null ? null : at(end) }),
      event,
    })

  it.each([
    ['one visit', [0], [60], null, 60],
    ['two visits', [0, 60], [30, 70], null, 40],
    ['a second device within', [0, 10], [20, 60], null, 60],
    ['devices that take turns', [0, 10, 40], [20, 50, 60], null, 60],
    ['told backwards', [60, 0], [70, 30], null, 40],
    ['a leave that is missing, before another visit', [0, 60], [70], null, 70],
    ['the last leave is missing, and the end is known', [0], [], 90, 90],
    ['the last leave is missing, and the end is not known', [0], [], null, 120],
    ['a leave too many', [0], [30, 60], null, 60],
    ['a leave before any join', [30], [10], 60, 30],
    ['no join', [], [60], null, 0],
  ])('%s', (_, joins, leaves, end, expected) => {
    expect(minutes(joins, leaves, end)).toBe(expected)
  })

  it('leaves out what is no time', () => {
    expect(pairTimes({ joins: ['soon'], leaves: [at(1)], end: 'later' })).toEqual([])
  })
})
