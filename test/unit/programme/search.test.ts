import { describe, expect, it } from '@jest/globals'
import { matchesSearch, searchableText, searchWords } from '../../../src/programme/rules/search.ts'

const finds = (search: string, ...texts: string[]): boolean =>
  matchesSearch({ words: searchWords(search), texts: texts.map((text) => searchableText([text])) })

describe('the search', () => {
  it.each([
    ['Haushalte', 'Der kommunale Haushalt'],
    ['Haushalt', 'Die Haushalte der Gemeinden'],
    ['Haushalts ', 'Der kommunale Haushalt'],
    ['kommunaler haushalt', 'Die kommunalen Haushalte'],
    ['Wärmeplanung', 'waermeplanung'],
    ['waermeplanung', 'Kommunale Wärmeplanung'],
    ['WÄRMEPLANUNGEN', 'Kommunale Wärmeplanung'],
    ['Häuser', 'Ein Haus für alle'],
    ['haeuser', 'Ein Haus für alle'],
    ['Straßen', 'Die strasse'],
    ['GRUENE', 'Grüne im Kreistag'],
    ['Bürger', 'Bürger*innen entscheiden'],
    ['Bürgerinnen', 'Bürgerin sein'],
    ['Bürgerinnen', 'Bürger*innen entscheiden'],
    ['Bürger*innen', 'Ein Bürger fragt'],
    ['Rednerin', 'Redner:innen'],
    ['Schwerin', 'Rathaus Schwerin'],
    ['Café', 'Ein Cafe am Ring'],
    ['ozlem', 'Özlem Acar'],
    ['Warmeplanung', 'Kommunale Wärmeplanung'],
    ['neuen', 'Das neue Gesetz, neu erklärt'],
    ['Frauen', 'Eine Frau im Amt'],
    ['§ 42', 'Paragraf 42 des Gesetzes'],
    ['Wär\u00ADme', 'Wärme'],
    ['Wa\u0308rme', 'Wärme'],
  ])('finds with %j: %s', (search, text) => {
    expect(finds(search, text)).toBe(true)
  })

  it.each([
    ['wärmepl', 'Kommunale Wärmeplanung', true],
    ['kommunale wärm', 'Kommunale Wärmeplanung', true],
    ['wärm kommunale', 'Kommunale Wärmeplanung', false],
    ['wärmepl ', 'Kommunale Wärmeplanung', false],
    ['planung', 'Kommunale Wärmeplanung', false],
  ])('takes the last word as the beginning of one: %j in %j is %p', (search, text, expected) => {
    expect(finds(search, text)).toBe(expected)
  })

  it('wants every word, wherever each of them stands', () => {
    expect(finds('Haushalt Müller', 'Der Haushalt', 'Jana Müller')).toBe(true)
    expect(finds('Haushalt Meier', 'Der Haushalt', 'Jana Müller')).toBe(false)
  })

  it.each(['', '   ', '\n\n'])('asks for nothing with %j, so everything matches', (search) => {
    expect(searchWords(search)).toEqual([])
    expect(finds(search, 'Der Haushalt')).toBe(true)
  })

  it.each(['%', '.*', '*innen ('])('finds nothing with %j', (search) => {
    expect(finds(search, 'Der Haushalt 100 % .*', '')).toBe(false)
  })

  it('does not take the town of Schwerin for something hard', () => {
    expect(finds('Schwerin ', 'Schwere Zeiten')).toBe(false)
  })

  it('is not led astray by what parts the words in memory', () => {
    expect(finds('der\nhaus', 'Der Haushalt')).toBe(true)
    expect(finds('rhaus', 'Der Haushalt')).toBe(false)
  })

  it('takes long texts and words as they come', () => {
    expect(finds('a'.repeat(10_000), `${'a'.repeat(10_000)} b`)).toBe(true)
    expect(finds('ziel', `${'wort '.repeat(100_000)} Ziel`)).toBe(true)
  })
})
