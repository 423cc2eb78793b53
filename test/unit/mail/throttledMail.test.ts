import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  askAt,
  isRepeatedMail,
  isThrottled,
  mayStillWrite,
  repeatRevision,
  type ThrottledMail,
} from '../../../src/mail/rules/throttledMail.ts'
import { mailKinds } from '../../../src/mail/rules/mailKind.ts'

const first = (eventId: string): ThrottledMail => ({ eventId, isRepeat: false })
const free = (eventId: string): ThrottledMail => ({ eventId, isRepeat: false, isFree: true })
const repeat = (eventId: string): ThrottledMail => ({ eventId, isRepeat: true })

describe('mails that anybody can cause at any address', () => {
  it('are those that ask to confirm it, and that say it is registered already', () => {
    const kinds = mailKinds.map(({ kind }) => kind).filter((kind) => isThrottled(kind))
    expect(kinds).toEqual(['addressConfirmation', 'alreadyRegistered'])
  })

  it.each([
    ['the first of an event', first('a'), [], true],
    ['the third of a day', first('c'), [first('a'), first('b')], true],
    ['no fourth of a day', first('d'), [first('a'), first('b'), first('c')], false],
    ['no fourth of a day, though it is a repeat', repeat('a'), [first('a'), first('b'), first('c')], false],
    ['one repeat', repeat('a'), [first('a')], true],
    ['no second repeat', repeat('a'), [first('a'), repeat('a')], false],
    [
      'one beside those that went along or were asked for',
      first('d'),
      [first('a'), free('b'), free('c'), free('e')],
      true,
    ],
    ['the repeat of another event', repeat('b'), [first('a'), repeat('a')], true],
  ])('allow %s', (_, mail, sent, expected) => {
    expect(mayStillWrite({ mail, sent })).toBe(expected)
  })

  it('count as repeats once anything about the event has gone out', () => {
    const ask = { kind: 'addressConfirmation', revision: 0, eventId: 'a' } as const
    expect(isRepeatedMail({ ...ask, sent: [] })).toBe(false)
    expect(isRepeatedMail({ ...ask, sent: [first('b')] })).toBe(false)
    expect(isRepeatedMail({ ...ask, sent: [first('a')] })).toBe(true)
    expect(isRepeatedMail({ ...ask, revision: 20_000, sent: [] })).toBe(true)
    expect(isRepeatedMail({ ...ask, kind: 'alreadyRegistered', sent: [] })).toBe(true)
  })

  it('stay within both limits, whatever comes in whatever order', () => {
    const form = fc.record({ eventId: fc.constantFrom('a', 'b', 'c', 'd'), again: fc.boolean() })
    fc.assert(
      fc.property(fc.array(form, { maxLength: 40 }), (forms) => {
        const sent: ThrottledMail[] = []
        for (const { eventId, again } of forms) {
          const kind = 'addressConfirmation'
          const isRepeat = isRepeatedMail({ kind, revision: again ? 1 : 0, eventId, sent })
          const mail = { eventId, isRepeat }
          if (mayStillWrite({ mail, sent })) sent.push(mail)
        }
        expect(sent.length).toBeLessThanOrEqual(3)
        for (const { eventId } of sent) {
          const about = sent.filter((each) => each.eventId === eventId)
          expect(about.filter(({ isRepeat }) => isRepeat).length).toBeLessThanOrEqual(1)
          expect(about.length).toBeLessThanOrEqual(2)
        }
      }),
    )
  })

  it('have a revision for each day, which is never that of the first', () => {
    const revisions = ['2026-03-01T00:00:00Z', '2026-03-01T23:59:59Z', '2026-03-02T00:00:00Z'].map((at) =>
      repeatRevision(new Date(at)),
    )
    expect(revisions).toEqual([20_513, 20_513, 20_514])
  })
})

describe('an address is asked for its confirmation', () => {
  const now = new Date('2026-03-01T12:00:00.000Z')

  it.each([
    ['at once, where it has not been asked', null, '2026-03-02T12:00:00.000Z', '2026-03-01T12:00:00.000Z'],
    [
      'at the end of the hour',
      '2026-03-01T11:30:00.000Z',
      '2026-03-02T12:00:00.000Z',
      '2026-03-01T12:30:00.000Z',
    ],
    ['at once, where the hour is over', '2026-03-01T10:30:00.000Z', null, '2026-03-01T12:00:00.000Z'],
    [
      'sooner, where there is little time',
      '2026-03-01T11:59:00.000Z',
      '2026-03-01T13:00:00.000Z',
      '2026-03-01T12:15:00.000Z',
    ],
  ])('%s', (_, lastAskedAt, expiresAt, expected) => {
    expect(askAt({ lastAskedAt, expiresAt, now })).toBe(expected)
  })
})
