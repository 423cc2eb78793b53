import { describe, expect, it } from '@jest/globals'
import { scalars } from '../../../graphql/scalars.ts'

const { DateTime, TimeZone, URL, EmailAddress } = scalars

describe('DateTime', () => {
  it.each([
    ['2026-03-12T18:00:00Z', '2026-03-12T18:00:00.000Z'],
    ['2026-03-12T19:00:00+01:00', '2026-03-12T18:00:00.000Z'],
    ['2026-03-12t18:00:00.5z', '2026-03-12T18:00:00.500Z'],
    ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
  ])('takes %s as %s', (text, utc) => {
    expect(DateTime.parseValue(text)).toEqual(new Date(utc))
    expect(DateTime.serialize(text)).toBe(utc)
  })

  it.each([
    '2026-02-29T00:00:00Z',
    '2026-03-12',
    '2026-03-12T18:00Z',
    '2026-03-12T18:00:00',
    '2026-03-12T24:01:00Z',
    '2026-03-12 18:00:00Z',
    '2026-W11-4T18:00:00Z',
    '',
    1_773_338_400_000,
    null,
    {},
  ])('refuses %j and shows it', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow(/^DateTime must be .*, got /)
  })
})

describe('TimeZone', () => {
  it('takes IANA names and nothing else', () => {
    expect(TimeZone.serialize('Europe/Berlin')).toBe('Europe/Berlin')
    expect(() => TimeZone.serialize('Berlin')).toThrow(
      'TimeZone must be the IANA name of a time zone, got "Berlin"',
    )
  })
})

describe('URL', () => {
  it.each(['https://example.org', 'http://localhost:3000/a?b#c'])('takes %s', (address) => {
    expect(URL.serialize(address)).toBe(address)
  })

  it.each(['javascript:alert(1)', 'example.org', '/path', 'https://', 42])('refuses %j', (value) => {
    expect(() => URL.serialize(value)).toThrow(/^URL must be an http or https address, got /)
  })
})

describe('EmailAddress', () => {
  it('lets every string in, for the mutation to judge in the person’s language', () => {
    expect(EmailAddress.parseValue('jo@')).toBe('jo@')
    expect(() => EmailAddress.parseValue(7)).toThrow('EmailAddress must be a string, got 7')
  })
})
