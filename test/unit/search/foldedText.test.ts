import { describe, expect, it } from '@jest/globals'
import { foldedText, searchedWords } from '../../../src/search/rules/foldedText.ts'

describe('a text as lists look for it', () => {
  it.each([
    ['Özlem', ['özlem', 'ÖZLEM', 'oezlem', 'Ozlem', 'O\u0308zlem', 'zle']],
    ['Oezlem', ['özlem', 'ozlem']],
    ['Jürgen Müller-Strauß', ['mueller', 'muller', 'müller', 'strauss', 'strauß', 'jur mul']],
    ['Zoë Łucja Søren Ñandú', ['zoe', 'lucja', 'soren', 'søren', 'nandu']],
    ['Israel, Goethe, neue Frauen', ['israel', 'göthe', 'neu', 'frau']],
    ['Bürger*innen', ['bürgerinnen', 'Bürger:innen']],
    ['jo_b@example.org', ['jo_b@example.org', 'EXAMPLE', 'jo b']],
    ['李小龙 Иванов', ['李小', 'иванов']],
  ])('is found, where it is %s, by %j', (text, searches) => {
    const isFound = (search: string) =>
      searchedWords(search)?.every((word) => foldedText([text]).includes(word))
    expect(searches.filter((search) => !isFound(search))).toEqual([])
  })

  it('is found by no sign alone, least by one that databases take for any', () => {
    expect(['_', '%', '*', ' .* '].map(searchedWords)).toEqual([null, null, null, null])
    expect(searchedWords('  ')).toEqual([])
  })

  it('is looked for by six words at most', () => {
    expect(searchedWords('a b c d e f g')).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })
})
