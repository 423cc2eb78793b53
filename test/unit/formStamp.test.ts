import { describe, expect, it } from '@jest/globals'
import { formStampFault, signFormStamp } from '../../src/domain/formStamp.ts'
import { withCoarseStamps } from '../../src/site/formStamps.ts'

const secret = 'x'.repeat(32)
const slug = 'integrationsgesetz'
const renderedAt = new Date('2026-03-12T18:00:00.000Z')
const stamp = signFormStamp({ slug, renderedAt, secret })

const faultAfter = (milliseconds: number, changes: Partial<Parameters<typeof formStampFault>[0]> = {}) =>
  formStampFault({ stamp, slug, secret, now: new Date(renderedAt.getTime() + milliseconds), ...changes })

describe('the stamp of a form', () => {
  it.each([
    [-5000, 'formTooYoung'],
    [0, 'formTooYoung'],
    [2999, 'formTooYoung'],
    [3000, null],
    [60 * 60 * 1000, null],
    [24 * 60 * 60 * 1000, null],
    [24 * 60 * 60 * 1000 + 1, 'formTooOld'],
  ])('%i ms after the page was rendered: %s', (age, fault) => {
    expect(faultAfter(age)).toBe(fault)
  })

  it.each([
    ['none', ''],
    ['no stamp', 'mmnb5s00'],
    ['one with another moment', stamp.replace(/^./, '1')],
    ['one with another signature', `${stamp.slice(0, -1)}${stamp.endsWith('A') ? 'B' : 'A'}`],
    ['one of another event', signFormStamp({ slug: 'radwege', renderedAt, secret })],
    ['one of another secret', signFormStamp({ slug, renderedAt, secret: 'y'.repeat(32) })],
    ['one that is 100 kB long', 'x'.repeat(100_000)],
  ])('is unsigned when it is %s', (_, wrong) => {
    expect(faultAfter(60_000, { stamp: wrong })).toBe('formUnsigned')
  })
})

describe('a page for comparison', () => {
  const pageAt = (moment: string): string =>
    `<input type="hidden" name="stamp" value="${signFormStamp({ slug, renderedAt: new Date(moment), secret })}"/>`

  it('is the same within an hour, and another one after that', () => {
    const page = withCoarseStamps(pageAt('2026-03-12T18:00:00.000Z'))
    expect(withCoarseStamps(pageAt('2026-03-12T18:59:59.999Z'))).toBe(page)
    expect(withCoarseStamps(pageAt('2026-03-12T19:00:00.000Z'))).not.toBe(page)
  })
})
