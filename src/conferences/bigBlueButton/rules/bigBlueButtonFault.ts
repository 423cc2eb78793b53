import {
  ConferenceError,
  type ConferenceConsequence,
  type ConferenceFault,
} from '../../rules/ConferenceError.ts'

type Row = [fault: ConferenceFault, consequence: ConferenceConsequence]

const byKey: Record<string, Row> = {
  checksumError: ['wrongSecret', 'giveUp'],
  notFound: ['roomGone', 'gone'],
  meetingNotFound: ['roomGone', 'gone'],
  forciblyEnded: ['roomOver', 'retry'],
  maxParticipantsReached: ['roomFull', 'retry'],
  // Of scalelite, which has several servers behind it.
  serverUnavailable: ['busy', 'retry'],
  serverTagUnavailable: ['busy', 'retry'],
  internalError: ['unexpectedAnswer', 'retry'],
}

/** What a refusal means, by its key. The message beside it may hold what was asked, and is not taken over. */
export function bigBlueButtonFault(messageKey: string): ConferenceError {
  const [fault, consequence] = byKey[messageKey] ?? ['invalid', 'giveUp']
  const isSaid = fault === 'invalid' || fault === 'unexpectedAnswer'
  const value = isSaid && /^\w{1,60}$/.test(messageKey) ? messageKey : ''
  return new ConferenceError({ fault, consequence, value })
}
