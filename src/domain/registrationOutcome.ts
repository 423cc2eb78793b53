/** What a person is told who has registered. */
export type RegistrationOutcome = 'confirmed' | 'waitlisted' | 'confirmAddress'
