import { describe, expect, it } from '@jest/globals'
import { Secret } from 'otpauth'
import { lockAfter } from '../../../src/accounts/rules/lockAfter.ts'
import { hashRecoveryCode, makeRecoveryCodes } from '../../../src/accounts/rules/recoveryCodes.ts'
import { secretOf, stepOfCode, totpUri } from '../../../src/accounts/rules/totp.ts'

describe('a code of an authenticator app', () => {
  // RFC 6238, appendix B: the last six of its eight digits.
  const secret = Secret.fromUTF8('12345678901234567890').base32
  it.each([
    ['1970-01-01T00:00:59Z', '287082', 1],
    ['2005-03-18T01:58:29Z', '081804', 37037036],
    ['2005-03-18T01:58:31Z', '050471', 37037037],
    ['2009-02-13T23:31:30Z', '005924', 41152263],
    ['2033-05-18T03:33:20Z', '279037', 66666666],
  ])('at %s is %s', (at, code, step) => {
    expect(stepOfCode({ secret, code, now: new Date(at) })).toBe(step)
  })

  it.each([
    [-51, null],
    [-50, 66666666],
    [39, 66666666],
    [40, null],
  ])('%s seconds off is of step %s', (seconds, step) => {
    const now = new Date(Date.parse('2033-05-18T03:33:20Z') + seconds * 1000)
    expect(stepOfCode({ secret, code: '279037', now })).toBe(step)
  })

  it.each(['', '279 037', '27903', '2790370', '²79037', 'abcdef'])('is never %s', (code) => {
    expect(stepOfCode({ secret, code, now: new Date('2033-05-18T03:33:20Z') })).toBeNull()
  })
})

describe('the secret of an account', () => {
  const given = { key: 'Schlüssel', account: '1', seed: 'Saat' }

  it('follows from the key, the account and the seed, and is another where one of them is', () => {
    const others = [{ key: 'anderer' }, { account: '2' }, { seed: 'andere' }]
    const secrets = [given, ...others.map((other) => ({ ...given, ...other }))].map(secretOf)
    expect(secretOf(given)).toBe(secrets[0])
    expect(new Set(secrets).size).toBe(4)
    for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  })

  it('is told to an app as whose it is', () => {
    expect(totpUri({ secret: 'JBSWY3DP', issuer: 'Grünes Forum', label: 'ada+x@example.org' })).toBe(
      'otpauth://totp/Gr%C3%BCnes%20Forum:ada%2Bx%40example.org?issuer=Gr%C3%BCnes%20Forum&secret=JBSWY3DP&algorithm=SHA1&digits=6&period=30',
    )
  })
})

describe('recovery codes', () => {
  it('are ten, all different, and typed as one likes', () => {
    const codes = makeRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    const hashed = (code: string, account = '1') => hashRecoveryCode({ code, key: 'Schlüssel', account })
    const [code = ''] = codes
    expect(hashed(` ${code.toUpperCase().replace('-', ' ')}`)).toBe(hashed(code))
    expect(hashed(code, '2')).not.toBe(hashed(code))
    expect(hashed(codes[1] ?? '')).not.toBe(hashed(code))
  })
})

describe('wrong codes', () => {
  const now = new Date('2026-11-28T09:00:00Z')
  it.each([
    [0, null],
    [4, null],
    [5, 1],
    [6, 2],
    [7, 4],
    [8, 8],
    [9, 15],
    [1000, 15],
  ])('%i in a row are followed by a wait of %s minutes', (wrongCodes, minutes) => {
    const until = lockAfter({ wrongCodes, now })
    expect(until && (until.getTime() - now.getTime()) / 60_000).toBe(minutes)
  })
})
