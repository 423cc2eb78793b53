import { describe, expect, it } from '@jest/globals'
import { addressesIn, isSubject, subjectOf } from '../../../src/privacy/rules/personSubject.ts'

const secret = 'geheim'

describe('what stands for a person', () => {
  it('is the same for every way to write one address, and tells nobody which it is', () => {
    const subject = subjectOf({ email: 'Jo@Müller.example', secret })
    const isJo = isSubject({ subject, secret })
    expect(['jo@xn--mller-kva.example', ' JO@MÜLLER.EXAMPLE '].map(isJo)).toEqual([true, true])
    expect(['jo@muller.example', 'jo@müller.example.org', '', 'jo'].map(isJo)).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(subject).toMatch(/^[\w-]{43}$/)
    expect(subjectOf({ email: 'jo@müller.example', secret: 'ein anderes' })).not.toBe(subject)
  })

  it.each([
    ['{"where":{"email":{"equals":"jo@example.org"}}}', ['jo@example.org']],
    ['To: "Jo, M." <jo@example.org>, ada+forum@example.org', ['jo@example.org', 'ada+forum@example.org']],
    ['nobody', []],
  ])('is looked for among the addresses in %s', (text, found) => {
    expect(addressesIn(text)).toEqual(found)
  })
})
