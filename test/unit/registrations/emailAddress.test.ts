import { describe, expect, it } from '@jest/globals'
import { isEmailAddress, normaliseEmailAddress } from '../../../src/registrations/rules/emailAddress.ts'
import { likelyAddress } from '../../../src/registrations/rules/likelyAddress.ts'
import { personKeyOf } from '../../../src/registrations/rules/keys.ts'

describe('isEmailAddress', () => {
  it.each([
    'a@b.de',
    'jo.beispiel+forum@example.org',
    "o'neil@example.co.uk",
    'juergen@müller.de',
    'x@xn--mller-kva.de',
    'wang@例え.テスト',
    '\u200Bjo@\u2060example.org\uFEFF',
    'jo@ex\u00ADample.org',
    'jo@mu\u0308ller.de',
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
    'max.mueller@2024',
    'jo@example.2024',
    'jo@127.0.0.1',
    'jo@0x7f.1',
    'jo@example.o',
    'jo@example.org/path',
    'jo@example.org?subject=x',
    'jo@example.org:80',
    'jo@exa%6dple.org',
    'jo@exämple.org/path',
    'jo@ex_ample.org',
    'jo@example。org',
    'jo@ｅｘａｍｐｌｅ.org',
    'ｊｏ@example.org',
    'ﬁn@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(250)}.de`,
  ])('refuses %j', (address) => expect(isEmailAddress(normaliseEmailAddress(address))).toBe(false))
})

describe('an address that is none', () => {
  it.each(['max.mueller@2024', 'jo@example.org/path', 'jo@exa%6dple.org', 'ﬁn@example.org', 'jo@１２.de'])(
    'never becomes another: %s',
    (address) => expect(normaliseEmailAddress(address)).toBe(address),
  )
})

describe('likelyAddress', () => {
  it.each([
    ['jo@gmial.com', 'jo@gmail.com'],
    ['jo@gmail.con', 'jo@gmail.com'],
    ['jo@gmal.com', 'jo@gmail.com'],
    ['jo@googlemaill.com', 'jo@googlemail.com'],
    ['jo@t-onlime.de', 'jo@t-online.de'],
    ['jo@gxm.de', 'jo@gmx.de'],
    ['jo@wbe.de', 'jo@web.de'],
  ])('suggests for %s %s', (typed, likely) => expect(likelyAddress(typed)).toBe(likely))

  it.each([
    'gmail.com',
    'mail.com',
    'ymail.com',
    'gmx.at',
    'gmx.net',
    'wew.de',
    'gruene.de',
    'example.org',
    'gmail',
    '',
  ])('has nothing to say about %j', (domain) => expect(likelyAddress(`jo@${domain}`)).toBeNull())
})

describe('one person', () => {
  const keyOf = (email: string, eventId = 'e1') => personKeyOf({ eventId, email, secret: 's' })

  it('is recognised with what nobody sees in the address', () => {
    expect(keyOf('\u200Bjo@example.org\u00A0')).toBe(keyOf('jo@example.org'))
  })
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
