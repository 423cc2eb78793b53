import { describe, expect, it } from '@jest/globals'
import { drawableText, printableName } from '../../../src/documents/rules/drawableText.ts'

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
    ['Jo 🌻 Müller', 'Jo Müller', 'bold'],
    ['Ольга Їжакевич', 'Ольга Їжакевич', 'bold'],
    ['محمد الأحمد', 'محمد الأحمد', 'arabic'],
    ['فاطمه\u200cزهرا حسینی 🌻', 'فاطمه\u200cزهرا حسینی', 'arabic'],
    ['שרה כהן-לוי', 'שרה כהן-לוי', 'hebrew'],
    ['ሃይለ ገብረስላሴ', 'ሃይለ ገብረስላሴ', 'ethiopic'],
    ['ნინო ბერიძე', 'ნინო ბერიძე', 'georgian'],
    ['Արամ Խաչատրյան', 'Արամ Խաչատրյան', 'armenian'],
  ])('prints the name “%s”', (name, text, font) => {
    expect(printableName(name)).toEqual({ text, font })
  })

  it.each(['王小明', 'Jo 王', 'Jo محمد', 'محمد ۱۲۳', '🌻', ''])(
    'leaves a line for the name “%s”, of which a part would be missing or out of order',
    (name) => {
      expect(printableName(name)).toBeNull()
    },
  )
})
