import type { EventMessages } from '../de/events.ts'

/** Why an event cannot be saved or published as it is, in English. */
export const english: EventMessages = {
  noConsentTexts:
    'There are no consent texts yet. Create some under “Settings”, “Consent texts”, or adopt those that come with the program on the first page of the admin; then choose them here.',
  noConsents: 'Please choose at least one consent text, or switch “Registration on this page” off.',
}
