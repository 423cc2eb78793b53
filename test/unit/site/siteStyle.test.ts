import { describe, expect, it } from '@jest/globals'
import { readDocument } from '../../support/documents.ts'

const styles = await Promise.all(
  ['src/site/styles/tokens.css', 'src/site/styles/site.css'].map(
    async (name) => [name, await readDocument(name)] as const,
  ),
)

describe.each(styles)('%s', (name, css) => {
  it('knows no left and no right, so that a page can be read from either side', () => {
    const physical =
      /^.*(?:\b(?:left|right)\s*:|-(?:left|right)\b|(?:float|text-align):\s*(?:left|right)).*$/gm
    expect(css.match(physical)).toBe(null)
  })

  it('loads nothing but the typeface, from beside it', () => {
    const fonts = ['url(figtree-latin.woff2)', 'url(figtree-latin-ext.woff2)']
    expect(css.match(/url\([^)]*\)|@import/g)).toEqual(name.endsWith('tokens.css') ? fonts : null)
  })

  it('takes its colours from the tokens', () => {
    const colours = name.endsWith('site.css') ? css.match(/#[0-9a-f]{3,8}\b|rgb\(/gi) : null
    // The ground of logos, which are made for paper.
    expect(new Set(colours)).toEqual(new Set(colours && ['#ffffff']))
  })
})
