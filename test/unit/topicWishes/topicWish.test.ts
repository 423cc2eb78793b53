import { describe, expect, it } from '@jest/globals'
import {
  addressToKeep,
  paragraphsOfWish,
  type RawTopicWish,
  titleOfWish,
  topicWishProblems,
} from '../../../src/topicWishes/rules/topicWish.ts'

const rulesBrokenBy = (wish: RawTopicWish) =>
  topicWishProblems(wish).map(({ code, rule, field }) => `${code} ${rule} at ${field.join('.')}`)

describe('a wish for a topic', () => {
  it.each<[string, RawTopicWish, string[]]>([
    ['is its words alone', { text: 'Radwege' }, []],
    ['may have line breaks', { text: 'Radwege\r\nauf dem Land' }, []],
    ['may come with an address', { text: 'Radwege', email: ' Jo@Example.ORG ', notify: true }, []],
    ['must have words', { text: ' \n ' }, ['INVALID_INPUT wishMissing at text']],
    ['has 2000 characters at most', { text: 'ä'.repeat(2001) }, ['INVALID_INPUT tooLong at text']],
    ['has no control characters', { text: 'Rad\u0000wege' }, ['INVALID_INPUT controlCharacters at text']],
    ['turns no text around', { text: 'Rad\u202Ewege' }, ['INVALID_INPUT controlCharacters at text']],
    [
      'needs an address where the person wants to be told',
      { text: 'Radwege', email: ' ', notify: true },
      ['INVALID_INPUT wishEmailMissing at email'],
    ],
    ['refuses what is no address', { text: 'Radwege', email: 'jo@' }, ['INVALID_INPUT email at email']],
    [
      'refuses an address that is longer than any',
      { text: 'Radwege', email: `jo@${'a'.repeat(1_000_000)}.org` },
      ['INVALID_INPUT email at email'],
    ],
    ['refuses other languages', { text: 'Radwege', locale: 'fr' }, ['INVALID_INPUT unknownLocale at locale']],
    [
      'tells everything at once',
      { text: '', email: 'jo', locale: 'fr' },
      [
        'INVALID_INPUT wishMissing at text',
        'INVALID_INPUT email at email',
        'INVALID_INPUT unknownLocale at locale',
      ],
    ],
  ])('%s', (_, wish, expected) => {
    expect(rulesBrokenBy(wish)).toEqual(expected)
  })

  it.each<[string, RawTopicWish, string | null]>([
    ['kept in its normal form', { text: 'x', email: ' Jo@Example.ORG ', notify: true }, 'jo@example.org'],
    ['not kept without leave', { text: 'x', email: 'jo@example.org', notify: false }, null],
    ['not kept where nothing is said', { text: 'x', email: 'jo@example.org' }, null],
    ['none where there is none', { text: 'x', notify: true }, null],
  ])('has an address that is %s', (_, wish, expected) => {
    expect(addressToKeep(wish)).toBe(expected)
  })
})

describe('the draft of an event from a wish', () => {
  it.each([
    ['Radwege', 'Radwege'],
    ['  Radwege   auf\tdem Land \n\nWer zahlt?', 'Radwege auf dem Land'],
    ['Wort '.repeat(30), `${'Wort '.repeat(19)}Wort …`],
    ['x'.repeat(300), `${'x'.repeat(100)} …`],
  ])('is called after its first line, cut between words', (text, title) => {
    expect(titleOfWish(text)).toBe(title)
  })

  it('has its paragraphs', () => {
    expect(paragraphsOfWish(' Eins.\r\n\r\n  Zwei  drei. \n')).toEqual(['Eins.', 'Zwei drei.'])
  })
})
