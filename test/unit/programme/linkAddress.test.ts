import { describe, expect, it } from '@jest/globals'
import { linkAddress } from '../../../src/richText/rules/linkAddress.ts'

describe('linkAddress', () => {
  it.each<[string, string | null]>([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['https://example.org', 'https://example.org'],
    ['HTTP://example.org:8080/', 'HTTP://example.org:8080/'],
    ['gruene-mv.de', 'https://gruene-mv.de'],
    [' \u200Bwww.example.org/termine ', 'https://www.example.org/termine'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    ['//example.org/a', 'https://example.org/a'],
    ['https://example.org/ä ö', 'https://example.org/%C3%A4%20%C3%B6'],
    ['https://grüne.example/', 'https://xn--grne-1ra.example/'],
    ['https://example.org/a<b>', 'https://example.org/a%3Cb%3E'],
    ['tel:0385 12345', 'tel:038512345'],
    ['tel:+49 (0)385 / 123-45', 'tel:+4938512345'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['a@example.org', 'mailto:a@example.org'],
    ['mailto:a@example.org?subject=Eine Frage', 'mailto:a@example.org?subject=Eine%20Frage'],
    ['/archiv', '/archiv'],
    ['/archiv/ä b?c=d#e', '/archiv/%C3%A4%20b?c=d#e'],
    ['#anmeldung', '#anmeldung'],
    ['#mit blank', '#mit%20blank'],
    ['', null],
    ['hier', null],
    ['ein Satz. Und', null],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['ftp://example.org/', null],
    ['https://', null],
    ['https://[', null],
    ['https://nutzer:geheim@example.org/', null],
    ['/\\example.org', null],
    ['mailto:niemand', null],
    ['mailto:a@example.org,b@example.org', null],
    ['tel:ruf an', null],
  ])('makes of %j: %j', (typed, address) => {
    expect(linkAddress(typed)).toBe(address)
    if (address !== null) expect(linkAddress(address)).toBe(address)
  })
})
