import { describe, expect, it } from '@jest/globals'
import { accentColours, leastContrast, normalColour } from '../../../src/appearance/rules/accentColours.ts'
import { accentStyle } from '../../../src/appearance/rules/accentStyle.ts'
import { embedStyle } from '../../../src/appearance/rules/embedStyle.ts'
import { mergeAppearance } from '../../../src/appearance/rules/mergeAppearance.ts'
import { type Organiser, resolveOptions } from '../../../src/options.ts'

describe('The chosen colour', () => {
  it.each([
    ['#0b6b43', '#0b6b43'],
    ['0B6B43', '#0b6b43'],
    [' #0af ', '#00aaff'],
    ['#fff', '#ffffff'],
  ])('is read however it is typed: %s', (typed, colour) => {
    expect(normalColour(typed)).toBe(colour)
  })

  it.each([['grün'], [''], ['#12345'], ['url(javascript:1)'], [null], [7], ['#0b6b43;color:red']])(
    'is none where it is no colour: %s',
    (typed) => {
      expect(normalColour(typed)).toBeNull()
      expect(accentColours(typed)).toBeNull()
    },
  )

  it('stays as it is where it can be read', () => {
    expect(accentColours('#0b6b43')?.light).toMatchObject({ accent: '#0b6b43', isCorrected: false })
    expect(accentColours('#8fe0b5')?.dark).toMatchObject({ accent: '#8fe0b5', isCorrected: false })
  })

  it('is darkened on a light ground, and lightened on a dark one, until it can be read, and says so', () => {
    const yellow = accentColours('#ffd43b')
    expect(yellow?.light.isCorrected).toBe(true)
    expect(yellow?.light.chosenContrast).toBeLessThan(2)
    expect(yellow?.dark.isCorrected).toBe(false)
    const navy = accentColours('#001a4d')
    expect(navy?.light.isCorrected).toBe(false)
    expect(navy?.dark.isCorrected).toBe(true)
  })

  it('can be read on every ground of the pages, whichever it is', () => {
    const parts = ['00', '33', '77', 'bb', 'ff']
    for (const red of parts)
      for (const green of parts)
        for (const blue of parts) {
          const { light, dark } = accentColours(`#${red}${green}${blue}`)!
          for (const ground of ['#fbfaf5', '#ffffff', light.wash, light.on])
            expect(contrast(light.accent, ground)).toBeGreaterThanOrEqual(leastContrast)
          for (const ground of ['#101713', '#18211c', dark.wash, dark.on])
            expect(contrast(dark.accent, ground)).toBeGreaterThanOrEqual(leastContrast)
        }
  })

  it('takes the place of the green in both schemes', () => {
    const style = accentStyle(accentColours('#7a1fa2')!)
    expect(style).toContain('@media screen{:root{--green:#7a1fa2;')
    expect(style).toContain('(prefers-color-scheme:dark)')
  })
})

describe('The logo in other sites', () => {
  const styleOf = (url: string, width = 480, height = 120) =>
    embedStyle({
      accent: null,
      logo: { url, alt: '', width, height },
      origin: 'https://forum.example',
    })

  it('stands there where it is loaded from our server, in its own shape', () => {
    const style = styleOf('https://forum.example/api/media/file/logo.png')
    expect(style).toContain('url("https://forum.example/api/media/file/logo.png")')
    expect(style).toContain('width:12.0em;max-width:100%;aspect-ratio:480/120')
    expect(styleOf('https://forum.example/logo.png', 100, 200)).toContain('width:3.0em')
  })

  it('adds nothing that could end the style or the script, whatever a file is called', () => {
    expect(styleOf('https://forum.example/a") </script>\\.png')).toContain(
      'url("https://forum.example/a%22)%20%3C/script%3E/.png")',
    )
  })

  it('stays away where it is anywhere else, or there is none', () => {
    expect(styleOf('https://elsewhere.example/logo.png')).toBe('')
    expect(embedStyle({ accent: null, logo: null, origin: 'https://forum.example' })).toBe('')
  })
})

describe('What the options say of who invites', () => {
  it.each([undefined, ''])('is nothing where a variable of the environment has no value: %o', (unset) => {
    const organiserOf = (organiser: Partial<Organiser>) =>
      resolveOptions({ options: { publicUrl: 'https://club.example', organiser }, config: {} }).organiser
    const given = { name: unset, email: unset, imprintUrl: unset, privacyUrl: unset }
    expect(organiserOf({ ...given, postalAddress: undefined })).toEqual(organiserOf({}))
    expect(organiserOf({ ...given, name: 'Club' })).toMatchObject({
      name: 'Club',
      privacyUrl: 'https://club.example/datenschutz',
    })
  })
})

describe('What is stored', () => {
  const defaults = {
    name: 'Verein aus den Optionen',
    postalAddress: ['Markt 1'],
    email: 'optionen@example.org',
    imprintUrl: 'https://elsewhere.example/impressum',
    privacyUrl: 'https://elsewhere.example/datenschutz',
  }
  const ownPages = {
    imprintUrl: 'https://forum.example/impressum',
    privacyUrl: 'https://forum.example/datenschutz',
  }
  const merge = (stored: Record<string, unknown>) =>
    mergeAppearance({ stored, defaults, ownPages, pictureOf: () => null, textPictureOf: () => null })

  it('leaves the options where it is empty, or says nothing', () => {
    expect(merge({}).de).toMatchObject({ ...defaults, shortName: defaults.name, accent: null, signature: [] })
    expect(merge({ name: { de: '  ' }, email: '', postalAddress: ' \n ' }).en).toMatchObject(defaults)
  })

  it('is in the language of the page, and in the other one where it lacks words', () => {
    const { de, en } = merge({
      name: { de: 'Forum', en: 'The Forum' },
      shortName: { de: 'F' },
      mailSignature: { de: 'Herzliche Grüße\n\n Ihr Forum ' },
      footerLinks: [
        { label: { de: 'Spenden' }, url: 'https://example.org/spenden' },
        { label: { de: '' }, url: 'https://example.org/nichts' },
      ],
    })
    expect([de.name, en.name, en.shortName]).toEqual(['Forum', 'The Forum', 'F'])
    expect(en.signature).toEqual(['Herzliche Grüße', 'Ihr Forum'])
    expect(en.footerLinks).toEqual([{ label: 'Spenden', language: 'de', url: 'https://example.org/spenden' }])
  })

  it('leads to our own page of the imprint once that has a text', () => {
    const text = {
      root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Ja' }] }] },
    }
    const empty = { root: { type: 'root', children: [] } }
    const { de } = merge({ imprint: { de: text }, privacy: { de: empty } })
    expect(de.imprintUrl).toBe(ownPages.imprintUrl)
    expect(de.privacyUrl).toBe(defaults.privacyUrl)
    expect(de.legal).toEqual({ imprint: { text, language: 'de' }, privacy: null, accessibility: null })
  })
})

/** By the definition of WCAG 2.2, apart from the code under test. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const linear = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!
  }
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}
