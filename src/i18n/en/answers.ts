import type { AnswerMessages } from '../de/answers.ts'

const notSent = (reason: string) => () => `Not sent: ${reason}`

/** What is said in English about what came of sending something. */
export const english: AnswerMessages = {
  accepted: () => 'Accepted',
  filed: (name) => `Stored as a file: ${name}`,
  registrationGone: notSent('the registration is gone.'),
  statusChanged: notSent('the registration has another status by now.'),
  eventGone: notSent('the event is gone.'),
  begun: () => 'Not sent. Too late: the event had begun.',
  followed: notSent('superseded, a later mail says what holds now.'),
  noLongerTrue: notSent('superseded, something else holds by now.'),
  notPublished: notSent('the event is published no more.'),
  notScheduled: notSent('the event does not take place as planned.'),
  switchedOff: notSent('this mail was switched off for the event.'),
  tooLate: notSent('it is too late for it by now.'),
  rescheduled: notSent('the event has another date by now.'),
  registrationDeleted: notSent('the registration is being deleted.'),
  throttled: notSent(
    'this address had enough mails of this kind within the last 24 hours, which nobody need have asked for.',
  ),
  waitedTooLong: () => 'The mail server could not be reached for four days.',
  noMailAdapter: () => 'No mail server is set up.',
  unreachable: (code) => `The mail server could not be reached (${code}).`,
  fault: () => 'A fault in the system kept this from being sent; the log tells more.',
  bounced: (diagnostic) => `Undeliverable: ${diagnostic}`,
  delayed: (diagnostic) => `Delayed: ${diagnostic}`,
  gathered: (answer) => `In one mail with others: ${answer}`,
  webhookOff: notSent('the webhook of this site is switched off.'),
  webhookGone: () => 'The site answered that it wants no more notices (410).',
  newerNotice: notSent('there is a newer notice.'),
  noAnswerWithin: (seconds) => `No answer within ${seconds} seconds.`,
  interrupted: () => 'Interrupted: the server was stopped.',
  refused: () => 'The connection was refused.',
  brokeOff: () => 'The connection broke off.',
  noHost: () => 'There is no host of this name.',
  certificateExpired: () => 'The certificate has expired.',
  noConnection: (code) => `No connection (${code || 'unknown'}).`,
}
