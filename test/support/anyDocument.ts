import fc from 'fast-check'
import type { Field } from '../../src/database/rules/soundDocument.ts'

type Data = Record<string, unknown>

const deep = (levels: number): unknown => {
  let node: unknown = { type: 'text', text: 'tief', format: 0 }
  for (let level = 0; level < levels; level += 1) node = { type: 'quote', children: [node] }
  return { root: { type: 'root', children: [node] } }
}

const oddTexts = [
  '',
  ' \u00A0\u200B',
  '\u0000\u0007',
  '\uD800 halb',
  'e\u0301 \u202Egespiegelt',
  '<script>alert(1)</script>',
  ']]>&amp;',
  'BEGIN:VEVENT\r\nUID:1',
  'constructor',
  '__proto__',
  '../../admin',
  'a/b?c#d%zz',
  'javascript:alert(1)',
  'https://[',
  'Mars/Phobos',
  '🌻 محمد 王小明',
  'x'.repeat(20_000),
  'ein Wort '.repeat(2000),
]

const oddMoments = [
  '2031-05-01T18:00:00.000Z',
  '2001-05-01T18:00:00.000Z',
  '0001-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00.000Z',
  '-000001-01-01T00:00:00.000Z',
  'morgen',
  '',
]

const text = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: 'binary', maxLength: 40 }))

const node = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.record({ type: fc.constant('text'), text, format: fc.integer() }),
    fc.record(
      {
        type: fc.constantFrom(
          'paragraph',
          'heading',
          'quote',
          'list',
          'listitem',
          'link',
          'upload',
          'block',
          'toString',
        ),
        tag: fc.constantFrom('h2', 'h9', 'ul', 'ol', null),
        listType: fc.constantFrom('bullet', 'number', null),
        start: fc.constantFrom(1, -5, 'eins'),
        fields: fc.constantFrom(
          null,
          {},
          { url: 'javascript:1' },
          { url: 'https://example.org/' },
          { url: 5 },
        ),
        children: fc.oneof(fc.array(tie('any'), { maxLength: 3 }), fc.constant(null)),
      },
      { requiredKeys: ['type'] },
    ),
    fc.constantFrom(null, 5, 'Text', []),
  ),
})).any

const richText = fc.oneof(
  fc.record({
    root: fc.record({ type: fc.constantFrom('root', 'wurzel'), children: fc.array(node, { maxLength: 3 }) }),
  }),
  fc.constantFrom<unknown>('Nur Text', [], {}, { root: null }, deep(50), deep(1500)),
)

/** Whatever may stand where something else belongs. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    0,
    -1,
    1e300,
    [],
    {},
    [null],
    { id: 'weg' },
    { a: { b: [1] } },
  ),
  text,
  fc.constantFrom(...oddMoments),
  richText,
)

/** What a field of some type may hold that is odd, and of that type. */
function oddValue({ type, flattenedFields = [] }: Field): fc.Arbitrary<unknown> {
  switch (type) {
    case 'date':
      return fc.constantFrom<unknown>(...oddMoments)
    case 'richText':
      return richText
    case 'number':
      return fc.constantFrom<unknown>(-1, 0, 0.5, 1e15)
    case 'checkbox':
      return fc.constantFrom<unknown>(true, false, null)
    case 'array':
      return fc.array(rowOf(flattenedFields), { maxLength: 3 })
    case 'group':
      return documentOf({ fields: flattenedFields, base: {} })
    default:
      return text
  }
}

/** SQL takes no row without an id. */
function rowOf(fields: readonly Field[]): fc.Arbitrary<Data> {
  return fc.tuple(fc.uuid(), documentOf({ fields, base: {} })).map(([id, row]) => ({ ...row, id }))
}

/** Documents like one that is sound, in which any field may be missing, null, odd, or of another type. */
export function documentOf({ fields, base }: { fields: readonly Field[]; base: Data }): fc.Arbitrary<Data> {
  // Some odd fields a document, however many it has: with more, a database refuses nearly all.
  const soundness = Math.max(6, Math.floor(fields.length / 2))
  const members = fields
    .filter(({ name, virtual, type }) => !virtual && name !== 'id' && type !== 'join')
    .map((field): [string, fc.Arbitrary<unknown>] => {
      const odd = fc.oneof(oddValue(field), anything)
      const value = field.localized
        ? fc.oneof({ arbitrary: fc.record({ de: odd, en: odd }, { requiredKeys: [] }), weight: 3 }, odd)
        : odd
      return [field.name, fc.oneof({ arbitrary: fc.constant(base[field.name]), weight: soundness }, value)]
    })
  return fc
    .record(Object.fromEntries(members))
    .map((document) =>
      Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined)),
    )
}
