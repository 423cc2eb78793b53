import { describe, expect, it } from '@jest/globals'
import {
  type Addressable,
  type Audience,
  groupOf,
  isAddressed,
} from '../../../src/announcements/rules/audience.ts'
import { readMessageTexts, textFor } from '../../../src/announcements/rules/participantMessage.ts'

const people: Record<string, Addressable> = {
  pending: { status: 'pending' },
  confirmed: { status: 'confirmed', attended: false },
  attended: { status: 'confirmed', attended: true },
  waitlisted: { status: 'waitlisted' },
  cancelled: { status: 'cancelled', attended: true },
  expired: { status: 'expired' },
}

const reached = (audience: Audience) =>
  Object.entries(people)
    .filter(([, registration]) => isAddressed({ audience, registration }))
    .map(([name]) => name)

describe('a message to participants', () => {
  it.each([
    ['confirmed', ['confirmed', 'attended']],
    ['waitlisted', ['waitlisted']],
    ['everybody', ['confirmed', 'attended', 'waitlisted']],
    ['attended', ['attended']],
    ['absent', ['confirmed']],
  ] as const)('to those who are %s is for nobody else', (group, names) => {
    expect(reached({ group, answer: null })).toEqual(names)
  })

  it('to those who were chosen is for the smallest group that holds them all', () => {
    expect(groupOf(['confirmed', 'confirmed'])).toBe('confirmed')
    expect(groupOf(['waitlisted'])).toBe('waitlisted')
    expect(groupOf(['waitlisted', 'confirmed'])).toBe('everybody')
  })

  it('to those who gave an answer is for them, in whichever language they gave it', () => {
    const audience: Audience = {
      group: 'confirmed',
      answer: { question: 'q', values: ['Vegetarisch', 'Vegetarian'] },
    }
    const gave = (value: string, question = 'q') =>
      isAddressed({ audience, registration: { status: 'confirmed', answers: [{ question, value }] } })
    expect([gave('Vegetarisch'), gave('Vegetarian'), gave('Alles'), gave('Vegetarisch', 'r')]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(reached(audience)).toEqual([])
  })

  it('is read with the languages alone in which something is said', () => {
    const german = { subject: ' Betreff ', body: 'Text' }
    expect(readMessageTexts({ de: german, en: { subject: ' ', body: '' }, fr: german })).toEqual({
      de: { subject: 'Betreff', body: 'Text' },
    })
    expect(readMessageTexts({ de: { subject: 1, body: '' } })).toBeNull()
    expect(readMessageTexts('Text')).toBeNull()
  })

  it('is read in German by whoever reads a language that it was not written in', () => {
    const de = { subject: 'Betreff', body: 'Text' }
    const en = { subject: 'Subject', body: 'Words' }
    expect(textFor({ texts: { de }, locale: 'en' })).toEqual({ ...de, language: 'de' })
    expect(textFor({ texts: { de, en }, locale: 'en' })).toEqual({ ...en, language: 'en' })
    expect(textFor({ texts: {}, locale: 'en' })).toBeNull()
  })
})
