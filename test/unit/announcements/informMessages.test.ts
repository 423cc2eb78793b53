import { describe, expect, it } from '@jest/globals'
import { informMessages } from '../../../src/i18n/informMessages.ts'

const nobody = { confirmed: 0, waitlisted: 0, pending: 0 }

describe('the question whether people shall be told', () => {
  it.each([
    [
      { confirmed: 37, waitlisted: 4 },
      '37 angemeldete Personen und 4 auf der Warteliste erhalten',
      '37 people registered and 4 on the waiting list get',
    ],
    [{ confirmed: 1 }, '1 angemeldete Person erhält', '1 person registered gets'],
    [{ waitlisted: 1 }, '1 Person auf der Warteliste erhält', '1 person on the waiting list gets'],
    [
      { confirmed: 2, waitlisted: 1, pending: 3 },
      '2 angemeldete Personen, 1 auf der Warteliste und 3 mit noch nicht bestätigter Adresse erhalten',
      '2 people registered, 1 on the waiting list and 3 with an address not yet confirmed get',
    ],
  ])('counts %j in both languages', (people, german, english) => {
    const args = { people: { ...nobody, ...people }, kind: 'changed' } as const
    expect(informMessages('de').sentence(args)).toBe(`${german} eine E-Mail. Darin steht, was sich ändert:`)
    expect(informMessages('en').sentence(args)).toBe(`${english} a mail that says what changes:`)
  })
})
