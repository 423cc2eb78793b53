import { describe, expect, it } from '@jest/globals'
import { describeAnswer } from '../../../src/i18n/describeAnswer.ts'
import { answerCodes, foreignAnswer, storedAnswer } from '../../../src/outbox/rules/answer.ts'

describe('what came of sending something', () => {
  it.each(answerCodes)('has a sentence of its own in each language: %s', (code) => {
    const stored = storedAnswer(code, code === 'webhookUrl' ? 'private' : 'Wert')
    const [german, english] = (['de', 'en'] as const).map((locale) => describeAnswer({ stored, locale }))
    expect(german).toMatch(/^[A-ZÄÖÜ]/)
    expect(english).toMatch(/^[A-Z]/)
    expect(german).not.toBe(english)
    expect(foreignAnswer(stored)).toBe(stored)
  })

  it.each([
    '250 2.0.0 Ok: queued as 4711',
    'Nicht gesendet: Die Anmeldung gibt es nicht mehr.',
    '{"code":"constructor","value":""}',
    '{"code":"bounced"}',
    '{"code":',
  ])('is shown as it is where somebody else said it, or an earlier version: %s', (stored) => {
    expect(describeAnswer({ stored, locale: 'en' })).toBe(stored)
  })

  it('is not longer than a log can hold', () => {
    expect(foreignAnswer('x'.repeat(5000))).toHaveLength(2000)
    expect(describeAnswer({ stored: storedAnswer('bounced', 'x'.repeat(5000)), locale: 'en' })).toHaveLength(
      'Undeliverable: '.length + 2000,
    )
  })
})
