import { describe, expect, it } from '@jest/globals'
import { cropTo, focalPointOf } from '../../../src/media/rules/focalPoint.ts'

describe('what must be seen of a picture', () => {
  it.each([
    [{ focalX: 50, focalY: 50 }, null],
    [{}, null],
    [{ focalX: null, focalY: null }, null],
    [{ focalX: Number.NaN, focalY: Number.NaN }, null],
    [
      { focalX: 20, focalY: null },
      { x: 20, y: 50 },
    ],
    [
      { focalX: 120, focalY: -5 },
      { x: 100, y: 0 },
    ],
  ])('is read from %j', (stored, expected) => {
    expect(focalPointOf(stored)).toEqual(expected)
  })

  it.each([
    ['left of a wide one', { width: 400, height: 100 }, { x: 0, y: 50 }, { left: 0, top: 0 }],
    ['right of a wide one', { width: 400, height: 100 }, { x: 100, y: 50 }, { left: 200, top: 0 }],
    ['in its middle', { width: 400, height: 100 }, { x: 50, y: 50 }, { left: 100, top: 0 }],
    ['above in a high one', { width: 200, height: 400 }, { x: 50, y: 10 }, { left: 0, top: 30 }],
  ])('stays in it where it is cut: %s', (_, picture, focalPoint, corner) => {
    const size = { width: 200, height: 100 }
    expect(cropTo({ shape: { width: 20, height: 10 }, picture, focalPoint })).toEqual({ ...corner, ...size })
  })

  it('leads nowhere out of the picture', () => {
    for (const [width, height] of [
      [3, 1],
      [1, 3],
      [1001, 333],
    ] as const) {
      const shape = { width: 598, height: 204 }
      const crop = cropTo({ shape, picture: { width, height }, focalPoint: { x: 100, y: 100 } })
      expect(crop.left + crop.width).toBeLessThanOrEqual(width)
      expect(crop.top + crop.height).toBeLessThanOrEqual(height)
      expect(Math.min(crop.left, crop.top)).toBeGreaterThanOrEqual(0)
    }
  })
})
