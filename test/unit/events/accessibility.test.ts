import { describe, expect, it } from '@jest/globals'
import type { Event } from '../../../src/payload-types.ts'
import { accessibilityContact, eventAccessibility } from '../../../src/events/rules/accessibility.ts'

const everything = {
  captions: true,
  signLanguage: true,
  speechToText: true,
  easyLanguage: true,
  hearingLoop: true,
  stepFree: true,
  accessibleToilet: true,
}

describe('what helps people to take part', () => {
  it.each([
    ['online', ['captions', 'signLanguage', 'speechToText', 'easyLanguage']],
    [
      'inPerson',
      ['signLanguage', 'speechToText', 'easyLanguage', 'hearingLoop', 'stepFree', 'accessibleToilet'],
    ],
    ['hybrid', Object.keys(everything)],
  ] as const)('is what goes with the format: %s', (format, features) => {
    expect(eventAccessibility({ format, accessibility: everything }).features).toEqual(features)
  })

  it.each([undefined, null, {}, { captions: null, contact: null }, { contact: { email: '' }, note: '' }])(
    'is nothing where nothing is said: %j',
    (accessibility) => {
      // What could not be read is null.
      const event = { format: 'hybrid', accessibility } as unknown as Event
      expect(eventAccessibility(event)).toEqual({
        features: [],
        note: null,
        contact: { name: null, email: null, phone: null },
      })
    },
  )
})

describe('whom people ask', () => {
  const organiser = { name: 'Grünes Forum', email: 'info@forum.example', phone: '0385 1' }
  const nobody = { name: null, email: null, phone: null }

  it.each([
    [nobody, { name: 'Grünes Forum', email: 'info@forum.example', phone: '0385 1' }],
    [
      { ...nobody, name: 'Ada' },
      { name: 'Ada', email: 'info@forum.example', phone: '0385 1' },
    ],
    // The organiser's telephone is not hers.
    [
      { ...nobody, name: 'Ada', email: 'ada@forum.example' },
      { name: 'Ada', email: 'ada@forum.example', phone: null },
    ],
    [
      { ...nobody, phone: '0385 2' },
      { name: 'Grünes Forum', email: null, phone: '0385 2' },
    ],
  ])('is the contact of the event, and the organiser where none can be reached: %j', (contact, asked) => {
    expect(accessibilityContact({ contact, organiser })).toEqual(asked)
  })

  it('has no address where nobody has one', () => {
    const unknown = { name: 'Grünes Forum', email: '', phone: '' }
    expect(accessibilityContact({ contact: nobody, organiser: unknown })).toEqual({
      name: 'Grünes Forum',
      email: null,
      phone: null,
    })
  })
})
