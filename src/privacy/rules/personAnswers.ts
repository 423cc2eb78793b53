/** How much is stored about a person, kind by kind. */
export interface PersonCounts {
  /** Normalised. */
  email: string
  registrations: number
  consents: number
  answers: number
  topicSuggestions: number
  messages: number
}

/** What became of an erasure. `begun`: a mail to the person is on its way; it is finished without a hand once that is over. */
export interface ErasureResult {
  state: 'done' | 'begun'
  /** Zero where nothing was stored. */
  registrations: number
  mails: number
  topicWishes: number
}
