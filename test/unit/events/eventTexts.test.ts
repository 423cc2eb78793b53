import { describe, expect, it } from '@jest/globals'
import { isSameIn } from '../../../src/events/rules/eventTexts.ts'
import { richText } from '../../support/factories.ts'

const locales = ['de', 'en']
const german = {
  title: { de: 'Lesung' },
  summary: null,
  description: { de: richText('Worum es geht'), en: null },
  location: { name: { de: 'Greifswald', en: '' } },
  speakers: [{ speaker: '1', label: { de: 'Moderation' } }],
  registration: { questions: [{ label: { de: 'Woher?' }, options: [{ label: { de: 'Nord' } }] }] },
}

describe('an event in several languages', () => {
  it.each([
    ['nothing has been translated', german, true],
    ['its title has been translated', { ...german, title: { de: 'Lesung', en: 'Reading' } }, false],
    ['its description has', { ...german, description: { de: richText('Eins'), en: richText('One') } }, false],
    ['a label in a list has', { ...german, speakers: [{ label: { de: 'Moderation', en: 'Chair' } }] }, false],
    [
      'an option of a question has',
      { ...german, registration: { questions: [{ options: [{ label: { de: 'Nord', en: 'North' } }] }] } },
      false,
    ],
    ['it is in English alone', { ...german, title: { en: 'Reading' } }, true],
  ])('where %s', (_, event, isSame) => {
    expect(isSameIn({ event, locales, fallback: 'de' })).toBe(isSame)
  })
})
