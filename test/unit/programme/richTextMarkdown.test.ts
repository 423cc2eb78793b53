import { describe, expect, it } from '@jest/globals'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { toHtml, toMarkdown, toPlainTextWithLinks } from '../../../src/richText/writeRichText.ts'

const node = (type: string, fields: object) => ({ type, version: 1, ...fields })
const text = (words: string, format = 0) => node('text', { text: words, format })
const paragraph = (...children: object[]) => node('paragraph', { children })
const item = (...children: object[]) => node('listitem', { children })
const list = (listType: string, ...children: object[]) =>
  node('list', { listType, tag: listType === 'number' ? 'ol' : 'ul', start: 1, children })
const link = (url: string, ...children: object[]) => node('link', { fields: { url }, children })

const cell = (words: string, headerState = 0) =>
  node('tablecell', { headerState, children: [paragraph(...(words === '' ? [] : [text(words)]))] })
const row = (...children: object[]) => node('tablerow', { children })
const table = (...children: object[]) => node('table', { children })

const stateOf = (...children: object[]) =>
  ({ root: { type: 'root', children } }) as unknown as SerializedEditorState

const markdownOf = (...children: object[]): string => toMarkdown(stateOf(...children))

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
    [
      'writes tables as GitHub does, a line a row',
      [table(row(cell('Zeit', 1), cell('Thema', 1)), row(cell('18:00'), cell('a | b')))],
      '| Zeit | Thema |\n| --- | --- |\n| 18:00 | a \\| b |',
    ],
    [
      'gives a table without a head an empty one, and short rows their cells',
      [table(row(cell('a'), cell('b')), row(cell('c')))],
      '|  |  |\n| --- | --- |\n| a | b |\n| c |  |',
    ],
    ['leaves out a table without cells', [table()], ''],
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

describe('a table', () => {
  const program = table(
    row(cell('', 1), cell('Thema', 1)),
    row(cell('18:00', 2), cell('<b>Begrüßung</b>')),
    row(
      cell('', 2),
      node('tablecell', { children: [paragraph(text('a')), list('bullet', item(text('b')))] }),
    ),
  )

  it('says in HTML which cells head a column or a row, and none that is empty does', () => {
    expect(toHtml(stateOf(program))).toBe(
      '<table><thead><tr><td></td><th scope="col">Thema</th></tr></thead><tbody>' +
        '<tr><th scope="row">18:00</th><td>&lt;b&gt;Begrüßung&lt;/b&gt;</td></tr>' +
        '<tr><td></td><td><p>a</p><ul><li>b</li></ul></td></tr></tbody></table>',
    )
  })

  it('is a line for each row in plain text', () => {
    expect(toPlainTextWithLinks(stateOf(paragraph(text('Davor')), program), 'https://example.org/')).toBe(
      'Davor\n\n | Thema\n18:00 | <b>Begrüßung</b>\n | a b',
    )
  })

  it('stands in what its surface frames it with', () => {
    const frame = (html: string) => `<div>${html}</div>`
    expect(toHtml(stateOf(table(row(cell('a')))), undefined, { table: frame })).toBe(
      '<div><table><tbody><tr><td>a</td></tr></tbody></table></div>',
    )
  })
})
