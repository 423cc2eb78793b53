import { describe, expect, it } from '@jest/globals'
import { formStampFault, formStampWait, signFormStamp } from '../../../src/protection/rules/formStamp.ts'

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

describe('a form that is shown again', () => {
  it.each([
    [0, 3000],
    [1000, 2000],
    [3000, 0],
    [60_000, 0],
    [-60_000, 3000],
  ])('%i ms old waits another %i ms', (age, wait) => {
    expect(formStampWait({ stamp, now: new Date(renderedAt.getTime() + age) })).toBe(wait)
  })
})
