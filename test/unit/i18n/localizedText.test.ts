import { describe, expect, it } from '@jest/globals'
import { isByLanguage, languageShown } from '../../../src/i18n/rules/localizedText.ts'

describe('the language that a text is shown in', () => {
  it.each([
    ['the one asked for', { de: 'Hallo', en: 'Hello' }, 'en', 'de', 'en'],
    ['that one of any country', { 'de-AT': 'Servus', 'en-GB': 'Hello' }, 'en', 'de-AT', 'en-GB'],
    ['the one to fall back to', { de: 'Hallo', fr: 'Bonjour', en: ' ' }, 'en', 'fr', 'fr'],
    ['any that has words', { de: '', pl: 'Cześć', en: null }, 'en', 'de', 'pl'],
    ['none where nobody has written anything', { de: '', en: null }, 'en', 'de', null],
  ])('is %s', (_, value, locale, fallback, expected) => {
    expect(languageShown({ value, locale, fallback })).toBe(expected)
  })
})

it.each([
  [true, { de: 'Hallo' }],
  [true, { 'zh-Hans-CN': '你好', pt_BR: 'Olá' }],
  [false, { root: { children: [] } }],
  [false, {}],
  [false, 'Hallo'],
])('says %j to whether %j is a text by language', (expected, value) => {
  expect(isByLanguage(value)).toBe(expected)
})
