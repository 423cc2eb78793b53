import { describe, expect, it } from '@jest/globals'
import { imageForWidth } from '../../../src/programme/rules/imageForWidth.ts'
import { srcSetOf } from '../../../src/richText/rules/writeMedia.ts'

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

describe('the widths of a picture to choose from', () => {
  it('are each named once, also where a copy is as wide as the whole, which weighs more', () => {
    const chosen = (width: number) => srcSetOf({ ...image, width }, (url) => new URL(url).pathname)
    expect(chosen(1000)).toBe('/320.webp 320w, /800.webp 800w, /whole.jpg 1000w')
    expect(chosen(800)).toBe('/320.webp 320w, /800.webp 800w')
  })
})
