import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { accentColours } from '../../../src/appearance/rules/accentColours.ts'
import { mailColours } from '../../../src/mail/compose/mailStyle.ts'
import { renderFacts } from '../../../src/mail/compose/renderFacts.ts'
import { contrastOf, inverted } from '../../support/contrast.ts'
import { hostile, longWord, mailCases, mailFactsOf } from '../../support/mailCases.ts'
import { mailFaults } from '../../support/mailFaults.ts'

const now = new Date('2026-02-03T10:11:12.000Z')

describe('in real mail programs', () => {
  it.each(mailCases)('the mail $name is sound', async (each) => {
    const facts = await mailFactsOf(each)
    const mail = await renderFacts({ facts, now })
    expect(await mailFaults(mail)).toEqual([])
    // What somebody typed is text, wherever it stands.
    if (each.look === 'hostile') {
      expect(mail.html).toContain(longWord)
      expect(mail.html).not.toMatch(/<b>|<img src=x/)
      expect(mail.text).toContain(hostile.replace('{{name}}', facts.name ?? '').slice(0, 10))
    }
  })

  it('would not be where a mail loads, hides, says less or is too long', async () => {
    const facts = await mailFactsOf(mailCases[0]!)
    const mail = await renderFacts({ facts, now })
    const broken = {
      ...mail,
      html: mail.html
        .replace('cid:head@', 'https://elsewhere.example/pixel.png?cid:head@')
        .replace(' role="presentation"', '')
        .replace(/(<td[^>]*) bgcolor="#\w+"([^>]*>\s*<a\s)/, '$1$2')
        .replace('lang="de"', '')
        .replace('</h1>', `</h1><p style="position:fixed">Nirgends ${'sonst '.repeat(15_000)}</p>`),
    }
    const faults = (await mailFaults(broken)).join('\n')
    for (const fault of [
      'loads https://elsewhere',
      'read out as one',
      'no language',
      'only in HTML: Nirgends',
      'no button in Word',
      'the style position',
      'Gmail cuts it off',
    ])
      expect(faults).toContain(fault)
  })

  it('is whole in Gmail where editors have written as much as they may', async () => {
    const facts = await mailFactsOf(mailCases.find(({ name }) => name === 'changed de dressed')!)
    const body = `${'Ümläute & mehr. '.repeat(310)}\n\nhttps://example.org/${'a'.repeat(20)}`
    const [change] = facts.changes
    const mail = await renderFacts({
      facts: {
        ...facts,
        event: { ...facts.event, title: 'Ä'.repeat(200) },
        wording: { subject: 'Ä'.repeat(200), body },
        changes: Array(8).fill(change) as typeof facts.changes,
        words: [{ de: 'Wort '.repeat(400), en: null }] as never,
      },
      now,
    })
    expect(await mailFaults(mail)).toEqual([])
  })
})

describe('the colours of mails', () => {
  it('are those of the pages', async () => {
    const css = await readFile('src/site/styles/tokens.css', 'utf8')
    const [lightTokens = '', darkTokens = ''] = css.split('@media screen and (prefers-color-scheme: dark)')
    const { light, dark } = mailColours(null)
    const names = {
      green: 'green',
      deep: 'green-deep',
      wash: 'green-wash',
      onGreen: 'on-green',
      alertWash: 'alert-wash',
    }
    for (const [colours, tokens] of [
      [light, lightTokens],
      [dark, darkTokens.split('@media print')[0] ?? ''],
    ] as const) {
      for (const [name, colour] of Object.entries(colours)) {
        const token = names[name as keyof typeof names] ?? name
        expect([token, new RegExp(`--${token}: ([^;]*);`).exec(tokens)?.[1]]).toEqual([token, colour])
      }
    }
  })

  it('have their green from one place in the code', async () => {
    const files = (await readdir('src', { recursive: true })).filter((file) => /\.tsx?$/.test(file))
    const texts = await Promise.all(files.map((file) => readFile(`src/${file}`, 'utf8')))
    // A sentence of the admin names it as an example.
    const holders = files.filter((_, index) => /'#0b6b43'|[ :]#0b6b43;/.test(texts[index] ?? ''))
    expect(holders).toEqual(['appearance/rules/accentStyle.ts'])
  })

  const accents = [
    '#0b6b43',
    '#e8a33d',
    '#ffff00',
    '#ffffff',
    '#000000',
    '#7f7f7f',
    '#ff0000',
    '#0000ff',
    '#00ff00',
    '#8000ff',
    '#ff69b4',
  ]

  it.each([null, ...accents])('can be read in light, in dark and turned over, with %s', (accent) => {
    const { light, dark } = mailColours(accent === null ? null : accentColours(accent))
    for (const scheme of [light, dark]) {
      const { paper, card, wash, ink, soft, green, deep, alert, alertWash, onGreen } = scheme
      const pairs: [string, string][] = [
        ...[paper, card, wash].flatMap((ground) =>
          [ink, soft, green].map((colour): [string, string] => [colour, ground]),
        ),
        [deep, card],
        [alert, alertWash],
        [onGreen, green],
      ]
      for (const [colour, ground] of pairs) {
        expect([colour, ground, contrastOf(colour, ground) >= 4.5]).toEqual([colour, ground, true])
        // Programs that turn a mail over have not read its dark colours.
        const turned = scheme === light ? contrastOf(inverted(colour), inverted(ground)) : null
        expect([colour, ground, turned === null || turned >= 4.5]).toEqual([colour, ground, true])
      }
    }
  })
})
