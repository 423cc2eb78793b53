import { describe, expect, it } from '@jest/globals'
import { drawableName, drawableText } from '../../../src/documents/rules/drawableText.ts'

describe('what PDFs and pictures can draw', () => {
  it.each([
    ['Jo 🌻 Müller', 'Jo Müller'],
    ['🌻 Sommerfest 👩🏽‍🌾🇩🇪', 'Sommerfest'],
    ['Łukasz Ñandú-O’Brien, 3. © „Haus“', 'Łukasz Ñandú-O’Brien, 3. © „Haus“'],
    ['Zoë e\u0301 Ωμέγα Жанна', 'Zoë e\u0301 Ωμέγα Жанна'],
    ['Ort: ', 'Ort: '],
    ['Treffen mit محمد in Rostock', 'Treffen mit in Rostock'],
    ['王小明', ''],
    ['', ''],
  ])('leaves the rest out of “%s”', (text, drawn) => {
    expect(drawableText(text)).toBe(drawn)
  })

  it.each([
    ['Jo 🌻 Müller', 'Jo Müller'],
    ['محمد الأحمد', null],
    ['王小明', null],
    ['Jo 王', null],
    ['שרה', null],
    ['🌻', null],
    ['', null],
  ])('prints of the name “%s” all or nothing', (name, printed) => {
    expect(drawableName(name)).toBe(printed)
  })
})
