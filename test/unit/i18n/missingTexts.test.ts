import { describe, expect, it } from '@jest/globals'
import { missingTexts, type TextField } from '../../../src/i18n/rules/missingTexts.ts'

const fields: TextField[] = [
  {
    type: 'tabs',
    tabs: [
      {
        type: 'tab',
        fields: [
          { type: 'text', name: 'title', label: 'Titel', localized: true, required: true },
          { type: 'textarea', name: 'summary', label: 'Kurz gesagt', localized: true },
          { type: 'richText', name: 'description', label: 'Beschreibung', localized: true },
          { type: 'text', name: 'slug', label: 'Adresse', required: true },
        ],
      },
    ],
  },
  {
    type: 'group',
    name: 'registration',
    label: 'Anmeldung',
    fields: [
      {
        type: 'array',
        name: 'questions',
        label: 'Fragen',
        fields: [
          {
            type: 'row',
            fields: [{ type: 'text', name: 'label', label: 'Frage', localized: true, required: true }],
          },
        ],
      },
    ],
  },
]

const paragraph = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})
const missing = (inLanguage: object, inOther: object) =>
  missingTexts({ fields, inLanguage: { ...inLanguage }, inOther: { ...inOther } }).map(
    ({ labels, required }) => `${labels.join(' ')}${required ? '!' : ''}`,
  )

describe('the texts that a document lacks in a language', () => {
  it('are those that must be there, even where nobody has written anything yet', () => {
    expect(missing({}, {})).toEqual(['Titel!'])
  })

  it('are those that it has in the other language, and none that it has in neither', () => {
    const english = { title: 'Town budgets', summary: 'Where the money goes.' }
    expect(missing({ title: 'Haushalt', summary: ' ' }, english)).toEqual(['Kurz gesagt'])
    expect(missing(english, { title: 'Haushalt' })).toEqual([])
  })

  it('count rich text without a word as none', () => {
    const written = { title: 'a', description: paragraph('Wo das Geld bleibt.') }
    expect(missing({ title: 'a', description: paragraph('') }, written)).toEqual(['Beschreibung'])
    expect(missing(written, { title: 'a', description: paragraph('') })).toEqual([])
  })

  it('are told with their place in a list, whose rows are found again by their ids', () => {
    const rows = (...questions: object[]) => ({ title: 'a', registration: { questions } })
    expect(
      missing(
        rows({ id: 'two', label: 'Essen Sie Fleisch?' }),
        rows({ id: 'one', label: 'From where?' }, { id: 'two' }),
      ),
    ).toEqual(['Fragen 1 Frage!'])
  })
})
