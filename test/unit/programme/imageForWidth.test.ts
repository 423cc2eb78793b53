import { describe, expect, it } from '@jest/globals'
import { imageForWidth } from '../../../src/programme/rules/imageForWidth.ts'

const sizes = [320, 800].map((width) => ({ url: `https://example.org/${width}.webp`, width, height: 10 }))
const image = { url: 'https://example.org/whole.jpg', alt: 'Rathaus', width: 1000, height: 10, sizes }

describe('a picture for a width', () => {
  it.each([
    [null, 'whole.jpg'],
    [-1, '320.webp'],
    [320, '320.webp'],
    [321, '800.webp'],
    [801, 'whole.jpg'],
    [5000, 'whole.jpg'],
  ])('of %p pixels is %s', (width, name) => {
    expect(imageForWidth({ image, width })).toBe(`https://example.org/${name}`)
  })
})
