import { describe, expect, it } from '@jest/globals'
import { isEmailAddress, normaliseEmailAddress } from '../../../src/registrations/rules/emailAddress.ts'
import { personKeyOf } from '../../../src/registrations/rules/keys.ts'

describe('isEmailAddress', () => {
  it.each([
    'a@b.de',
    'jo.beispiel+forum@example.org',
    "o'neil@example.co.uk",
    'juergen@müller.de',
    'x@xn--mller-kva.de',
  ])('takes %s', (address) => expect(isEmailAddress(normaliseEmailAddress(address))).toBe(true))
  it.each([
    '',
    'jo',
    'jo@',
    'jürgen@example.org',
    '@example.org',
    'jo@example',
    'jo@@example.org',
    'jo..x@example.org',
    '.jo@example.org',
    'jo@-example.org',
    'jo@example..org',
    'jo beispiel@example.org',
    'jo@example.org\nBcc: eve@example.org',
    'jo@example.org,eve@example.org',
    '<jo@example.org>',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(250)}.de`,
  ])('refuses %j', (address) => expect(isEmailAddress(normaliseEmailAddress(address))).toBe(false))
})

describe('one person', () => {
  const keyOf = (email: string, eventId = 'e1') => personKeyOf({ eventId, email, secret: 's' })

  it('is recognised in upper case and with spaces around', () => {
    expect(normaliseEmailAddress(' Jo@Example.ORG ')).toBe('jo@example.org')
    expect(keyOf(' Jo@Example.ORG ')).toBe(keyOf('jo@example.org'))
  })
  it('is recognised by either spelling of an international domain', () => {
    expect(keyOf('jo@Müller.de')).toBe(keyOf('jo@xn--mller-kva.de'))
  })
  it('is another at another event, and nobody can read the address', () => {
    expect(keyOf('jo@example.org', 'e2')).not.toBe(keyOf('jo@example.org'))
    expect(keyOf('jo@example.org')).toMatch(/^e1:[\w-]{43}$/)
  })
})
