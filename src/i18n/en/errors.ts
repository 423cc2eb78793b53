import type { ErrorMessages } from '../de/errors.ts'
import { minutesIn } from '../minutesIn.ts'

/** A sentence with the label of what it is about; without one where that stands beside it. */
const named = (sentence: string, label: string | number | undefined): string =>
  label === undefined ? `${sentence}.` : `${sentence}: “${label}”`

/** What is said in English about a broken rule. */
export const english: ErrorMessages = {
  email: () => 'Please enter a valid e-mail address, such as name@example.org.',
  notText: () => 'A text is expected here.',
  tooLong: ({ maxLength, length }) =>
    `Please shorten this: ${maxLength} characters at most, there are ${length}.`,
  controlCharacters: () => 'Please remove invisible control characters.',
  unknownLocale: () => 'Please choose German (de) or English (en).',
  eventNotFound: () => 'This event does not exist, or no longer does.',
  registrationNone: () => 'This event needs no registration.',
  registrationNotYetOpen: () => 'Registration has not opened yet.',
  registrationClosed: () => 'Registration is closed.',
  eventOver: () => 'This event is over.',
  eventFull: () => 'Sorry, all seats are taken.',
  eventCancelled: () => 'This event has been cancelled.',
  eventPostponed: () => 'This event is postponed; registration opens with the new date.',
  consentMissing: ({ label }) => named('Taking part is not possible without this consent', label),
  supportConsentMissing: () =>
    'We may store what you wrote about support only with your consent. Please tick it, or leave the field empty.',
  consentOutdated: ({ label }) =>
    named('This text has changed. Please read it again and consent anew', label),
  consentUnknown: ({ label }) => `There is no consent “${label}” at this event.`,
  consentTwice: ({ label }) => named('This consent came more than once', label),
  answerMissing: ({ label }) => `Please answer the question “${label}”`,
  answerUnknown: ({ label }) => `There is no question “${label}” at this event.`,
  answerTwice: ({ label }) => `This question is answered more than once: “${label}”`,
  answerNotOffered: ({ label }) => `Please choose one of the answers offered to the question “${label}”`,
  wishMissing: () => 'Please tell us which topic you wish for.',
  wishEmailMissing: () => 'Please give the e-mail address at which we shall tell you.',
  consentChannelMissing: () => 'Choose how the person consented: by phone, in person or on paper.',
  attendanceTooEarly: () => 'Attendance can be noted from two hours before the event starts.',
  attendanceNoted: () =>
    'Attendance has been noted already. Cancelling is only possible once that note has been taken back.',
  attendanceWithoutSeat: ({ status }) =>
    `Only people with a seat can have attended; this registration is “${status}”.`,
  alreadyRegistered: () => 'This address is registered for this event already.',
  tokenInvalid: () => 'This link is invalid or has expired.',
  confirmationExpired: () => 'The time to confirm is over. Please register again on the page of the event.',
  moveForbidden: ({ from, to }) => `A registration cannot go from “${from}” to “${to}”.`,
  consentWithdrawn: () =>
    'The person has withdrawn a consent that is required. They can only take part again by registering anew themselves.',
  seatsInDraft: () =>
    'This event has changes that are not published yet. Raise the number of seats there under “Registration”, and publish.',
  tooManyRequests: ({ seconds }) =>
    minutesIn(seconds) === 1
      ? 'Too many requests are coming in just now. Please try again in a minute.'
      : `Too many requests are coming in just now. Please try again in ${minutesIn(seconds)} minutes.`,
  proofOfWork: () =>
    'The check that keeps programs from registering in masses is missing or has expired. Please send the form again.',
  formTooYoung: () => 'That was very quick. Please send the form again.',
  formTooOld: () =>
    'This page was open for a long time. Please check what you entered and send the form again.',
  formUnsigned: () => 'Please check what you entered and send the form again.',
}
