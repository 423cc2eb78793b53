import type { ConferenceFaultMessages } from '../de/conferenceFaults.ts'

const named = (value: string, sentence: (value: string) => string, otherwise: string): string =>
  value ? sentence(value) : otherwise

/** What is said in English of what is wrong between us and a conference provider. */
export const english: ConferenceFaultMessages = {
  unreachable: () =>
    'The video conference system cannot be reached at the moment. It is tried again by itself; check the address in the settings if this takes long.',
  limited: () =>
    'The video conference system takes no more requests at the moment. This goes on by itself once its limit has been reset.',
  busy: () =>
    'The video conference system is doing something else with this room at the moment. It is tried again by itself.',
  unexpectedAnswer: (value) =>
    named(
      value,
      (words) => `The video conference system answered something unexpected: ${words}`,
      'The video conference system answered something unexpected. It is tried again by itself.',
    ),
  wrongAccount: () => 'The account ID in the settings is wrong. Compare it with the app at the provider.',
  wrongCredentials: () =>
    'Client ID or client secret in the settings are wrong. Compare both with the app at the provider; once a secret has been renewed, only the new one holds.',
  appDisabled: () => 'The app is switched off at the provider. Activate it there.',
  missingScopes: (scopes) =>
    named(
      scopes,
      (names) => `The app at the provider lacks permissions. Choose these there: ${names}`,
      'The app at the provider lacks permissions. The guide names all that have to be chosen.',
    ),
  wrongSecret: () => 'The secret in the settings is not that of the server.',
  wrongChecksum: (kind) =>
    `The server does not take the kind of checksum that is set, but takes ${kind}. Choose that in the settings.`,
  wrongAddress: () => 'No video conference system of this kind answers at the address in the settings.',
  planLacksFeature: (value) =>
    named(
      value,
      (words) => `The plan at the provider does not include this: ${words}`,
      'The plan at the provider does not include this. Choose another plan, or another kind of room.',
    ),
  hostUnknown: (host) => `There is no account ${host} at the provider. Choose another one, or add it there.`,
  hostNotLicensed: (host) => `The account ${host} has no licence for such rooms at the provider.`,
  hostingRefused: (host) => `The account ${host} may not host a conference at the provider.`,
  roomGone: () => 'The room is gone at the provider. Make it anew.',
  roomConverted: () => 'The room was converted into one of another kind at the provider.',
  roomOver: () => 'The conference has ended at the provider. Nobody can be let in any more.',
  roomFull: () => 'The room is full at the provider.',
  changeIgnored: () =>
    'The provider took the change, and left the room as it was. Compare it there, or make the room anew.',
  registrationOff: () =>
    'Registration for this room was switched off at the provider. Switch it on there again, or make the room anew.',
  personIsHost: () => 'This person hosts the conference at the provider and needs no access of their own.',
  personPending: () => 'This person is still to be approved at the provider. It is tried again by itself.',
  personLimited: () =>
    'The provider has given out the access of this person too often today. It is tried again tomorrow by itself.',
  personGone: () => 'The provider does not know this person any more.',
  invalid: (value) =>
    named(
      value,
      (words) => `The provider refused the request: ${words}`,
      'The provider refused the request.',
    ),
}
