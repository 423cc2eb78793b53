/** What can be wrong between us and a provider; each has a sentence for editors that says what to do. */
export const conferenceFaults = [
  // What passes by itself.
  'unreachable',
  'limited',
  'busy',
  'unexpectedAnswer',
  // What an administrator has to mend in the settings, here or at the provider.
  'wrongAccount',
  'wrongCredentials',
  'appDisabled',
  'missingScopes',
  'wrongSecret',
  'wrongChecksum',
  'wrongAddress',
  'planLacksFeature',
  'hostUnknown',
  'hostNotLicensed',
  'hostingRefused',
  // What concerns one room or one person.
  'roomGone',
  'roomConverted',
  'roomOver',
  'roomFull',
  'changeIgnored',
  'registrationOff',
  'personIsHost',
  'personPending',
  'personLimited',
  'personGone',
  'invalid',
] as const

export type ConferenceFault = (typeof conferenceFaults)[number]

/** What is to come of the call that failed. */
export type ConferenceConsequence =
  /** Tried again, with growing pauses. */
  | 'retry'
  /** Tried again at `until`, and not before: a limit that resets then. */
  | 'park'
  /** The room is not there any more: it is made anew. */
  | 'gone'
  /** Not tried again until somebody has mended it and asks for that. */
  | 'giveUp'

/** A call to a provider that came to nothing. Its message is for logs: it holds no name, address, link or secret. */
export class ConferenceError extends Error {
  readonly fault: ConferenceFault
  readonly consequence: ConferenceConsequence
  /** From when on it may be tried again, where the provider said so. */
  readonly until: Date | null
  /** What belongs into the sentence for editors; no personal data. */
  readonly value: string

  constructor({
    fault,
    consequence,
    until = null,
    value = '',
    cause,
  }: {
    fault: ConferenceFault
    consequence: ConferenceConsequence
    until?: Date | null
    value?: string
    cause?: unknown
  }) {
    super(value ? `${fault}: ${value}` : fault, { cause })
    this.name = 'ConferenceError'
    this.fault = fault
    this.consequence = consequence
    this.until = until
    this.value = value
  }
}
