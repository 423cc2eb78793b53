import { describe, expect, it } from '@jest/globals'
import {
  certificateNumber,
  eventMark,
  nameMark,
  readCertificateNumber,
  registrationMark,
} from '../../../src/participation/rules/certificateNumber.ts'

const secret = 'a-secret-for-tests'
const made = { eventId: '7', registrationId: '4711', name: 'Änne  Öztürk-Łoś', secret }

describe('the number of a certificate', () => {
  const number = certificateNumber(made)

  it('is six times four characters, the same each time, and another for everybody else', () => {
    expect(number).toMatch(/^([A-Z2-7]{4}-){5}[A-Z2-7]{4}$/)
    expect(certificateNumber(made)).toBe(number)
    const others = [
      { ...made, eventId: '8' },
      { ...made, registrationId: '4712' },
      { ...made, name: 'Änne Öztürk' },
      { ...made, name: null },
      { ...made, secret: 'another' },
    ].map(certificateNumber)
    expect(new Set([number, ...others]).size).toBe(6)
  })

  it.each([
    ['as it is printed', (text: string) => text],
    ['in small letters', (text: string) => text.toLowerCase()],
    ['without hyphens', (text: string) => text.replaceAll('-', '')],
    ['with spaces', (text: string) => ` ${text.replaceAll('-', ' ')} `],
  ])('is read %s', (_how, typed) => {
    expect(readCertificateNumber(typed(number), secret)).toEqual({
      event: eventMark('7', secret),
      registration: registrationMark('4711', secret),
      name: nameMark('änne öztürkłoś', secret),
    })
  })

  it('is refused where any character of it is another one, or where another secret made it', () => {
    for (const [at, character] of [...number].entries()) {
      if (character === '-') continue
      const other = character === 'A' ? 'B' : 'A'
      expect(readCertificateNumber(number.slice(0, at) + other + number.slice(at + 1), secret)).toBeNull()
    }
    expect(readCertificateNumber(number, 'another')).toBeNull()
    for (const typed of ['', 'ABCD', `${number}A`, number.replace(/.$/, '0'), 'ä'.repeat(24)])
      expect(readCertificateNumber(typed, secret)).toBeNull()
  })

  it('compares names by their letters alone', () => {
    const same = (one: string, other: string) => nameMark(one, secret).equals(nameMark(other, secret))
    expect(same('Jo 🌻 Müller', 'jo müller')).toBe(true)
    expect(same('محمد الأحمد', 'محمد  الأحمد')).toBe(true)
    expect(same('Mu\u0308ller', 'Müller')).toBe(true)
    expect(same('Müller', 'Muller')).toBe(false)
    expect(same('', 'Müller')).toBe(false)
  })
})
