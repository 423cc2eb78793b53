import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { foldLine } from '../../../src/feeds/foldLine.ts'

describe('a content line', () => {
  it('is folded at 75 octets, and unfolded is what it was', () => {
    // Text that can be encoded at all: no halves of surrogate pairs.
    const line = fc.string({ unit: 'binary', maxLength: 500 }).filter((text) => !/[\r\n]/.test(text))
    fc.assert(
      fc.property(line, (text) => {
        const folded = foldLine(text)
        expect(folded.replaceAll('\r\n ', '')).toBe(text)
        for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
      }),
    )
  })

  it.each([0, 1, 74, 75])('of %i octets stays as it is', (length) => {
    expect(foldLine('x'.repeat(length))).toBe('x'.repeat(length))
  })

  it('is as long as it may be before it is folded', () => {
    expect(
      foldLine('x'.repeat(150))
        .split('\r\n')
        .map(({ length }) => length),
    ).toEqual([75, 75, 2])
  })
})
