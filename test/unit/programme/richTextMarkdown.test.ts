import { describe, expect, it } from '@jest/globals'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { toMarkdown } from '../../../src/richText/writeRichText.ts'

const node = (type: string, fields: object) => ({ type, version: 1, ...fields })
const text = (words: string, format = 0) => node('text', { text: words, format })
const paragraph = (...children: object[]) => node('paragraph', { children })
const item = (...children: object[]) => node('listitem', { children })
const list = (listType: string, ...children: object[]) => node('list', { listType, start: 1, children })
const link = (url: string, ...children: object[]) => node('link', { fields: { url }, children })

const markdownOf = (...children: object[]): string =>
  toMarkdown({ root: { type: 'root', children } } as unknown as SerializedEditorState)

describe('toMarkdown', () => {
  it.each<[string, object[], string]>([
    [
      'parts paragraphs by an empty line',
      [paragraph(text('Eins')), paragraph(), paragraph(text('Zwei'))],
      'Eins\n\nZwei',
    ],
    ['writes headings', [node('heading', { tag: 'h3', children: [text('Ablauf')] })], '### Ablauf'],
    ['leaves out empty headings', [node('heading', { tag: 'h2', children: [] })], ''],
    [
      'writes bold and italic',
      [paragraph(text('fett', 1), text(' und '), text('beides', 3))],
      '**fett** und ***beides***',
    ],
    ['keeps spaces outside the marks', [paragraph(text('a'), text(' fett ', 1), text('b'))], 'a **fett** b'],
    ['breaks lines', [paragraph(text('Eins'), node('linebreak', {}), text('Zwei'))], 'Eins\\\nZwei'],
    [
      'writes links',
      [paragraph(link('https://example.org/a b', text('hier')))],
      '[hier](<https://example.org/a%20b>)',
    ],
    ['drops links that run scripts', [paragraph(link('javascript:alert(1)', text('hier')))], 'hier'],
    ['writes lists', [list('bullet', item(text('Eins')), item(text('Zwei')))], '- Eins\n- Zwei'],
    [
      'indents nested lists under the item before',
      [list('number', item(text('Eins')), item(list('bullet', item(text('innen')))), item(text('Zwei')))],
      '1. Eins\n   - innen\n2. Zwei',
    ],
    [
      'indents what follows a line break in an item',
      [list('bullet', item(text('a'), node('linebreak', {}), text('b')))],
      '- a\\\n  b',
    ],
    [
      'writes quotes',
      [node('quote', { children: [text('a'), node('linebreak', {}), text('b')] })],
      '> a\\\n> b',
    ],
    ['writes rules', [node('horizontalrule', {})], '---'],
    ['escapes markup', [paragraph(text('<b>*a* [x](y) & `c`'))], '\\<b\\>\\*a\\* \\[x\\](y) \\& \\`c\\`'],
    [
      'escapes what would begin a block',
      [paragraph(text('# a')), paragraph(text('1. b')), paragraph(text('- c'))],
      '\\# a\n\n1\\. b\n\n\\- c',
    ],
    ['keeps emoji and umlauts', [paragraph(text('Grüße 👋🏽'))], 'Grüße 👋🏽'],
  ])('%s', (_, children, markdown) => {
    expect(markdownOf(...children)).toBe(markdown)
  })

  it('is empty where there is no text', () => {
    expect(toMarkdown(null)).toBe('')
  })
})
