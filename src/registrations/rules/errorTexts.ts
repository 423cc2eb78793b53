import type { Locale } from '../../i18n/rules/locale.ts'
import type { RegistrationProblem, RegistrationRule } from './errors.ts'
import { type RegistrationStatus, registrationStatuses } from './moves.ts'
import { registrationStatusLabels } from './statusLabels.ts'

type Details = RegistrationProblem['details']
type Sentences = Record<RegistrationRule, (details: Details) => string>

const germanStatus = (status: string | number | undefined): string =>
  registrationStatuses.some((each) => each === status)
    ? registrationStatusLabels[status as RegistrationStatus].de
    : String(status)

const minutesOf = (seconds: string | number | undefined): number => Math.ceil(Number(seconds) / 60)

const german: Sentences = {
  email: () => 'Bitte geben Sie eine gültige E-Mail-Adresse an, zum Beispiel name@example.org.',
  notText: () => 'Hier wird ein Text erwartet.',
  tooLong: ({ maxLength, length }) => `Bitte kürzen Sie: höchstens ${maxLength} Zeichen, es sind ${length}.`,
  controlCharacters: () => 'Bitte entfernen Sie unsichtbare Steuerzeichen.',
  unknownLocale: () => 'Bitte wählen Sie Deutsch (de) oder Englisch (en).',
  eventNotFound: () => 'Diese Veranstaltung gibt es nicht oder nicht mehr.',
  registrationNone: () => 'Für diese Veranstaltung ist keine Anmeldung nötig.',
  registrationNotYetOpen: () => 'Die Anmeldung hat noch nicht begonnen.',
  registrationClosed: () => 'Die Anmeldung ist geschlossen.',
  eventOver: () => 'Diese Veranstaltung ist vorbei.',
  eventFull: () => 'Leider sind alle Plätze vergeben.',
  eventCancelled: () => 'Diese Veranstaltung ist abgesagt.',
  eventPostponed: () => 'Diese Veranstaltung ist verschoben; die Anmeldung beginnt mit dem neuen Termin.',
  consentMissing: ({ label }) => `Ohne diese Einwilligung ist keine Teilnahme möglich: „${label}“`,
  consentOutdated: ({ label }) =>
    `Der Text wurde inzwischen geändert. Bitte lesen Sie ihn noch einmal und stimmen Sie neu zu: „${label}“`,
  consentUnknown: ({ label }) => `Die Einwilligung „${label}“ gehört nicht zu dieser Veranstaltung.`,
  consentTwice: ({ label }) => `Diese Einwilligung kam mehr als einmal: „${label}“`,
  answerMissing: ({ label }) => `Bitte beantworten Sie die Frage „${label}“`,
  answerUnknown: ({ label }) => `Die Frage „${label}“ gehört nicht zu dieser Veranstaltung.`,
  answerTwice: ({ label }) => `Diese Frage ist mehr als einmal beantwortet: „${label}“`,
  answerNotOffered: ({ label }) => `Bitte wählen Sie eine der angebotenen Antworten auf die Frage „${label}“`,
  wishMissing: () => 'Bitte schreiben Sie, welches Thema Sie sich wünschen.',
  wishEmailMissing: () => 'Bitte geben Sie die E-Mail-Adresse an, unter der wir Ihnen Bescheid sagen sollen.',
  consentChannelMissing: () => 'Wählen Sie, wie die Person eingewilligt hat: auf Papier oder am Telefon.',
  attendanceTooEarly: () =>
    'Die Anwesenheit lässt sich erst ab zwei Stunden vor dem Beginn der Veranstaltung vermerken.',
  attendanceWithoutSeat: ({ status }) =>
    `Nur wer einen Platz hat, kann teilgenommen haben; diese Anmeldung ist „${germanStatus(status)}“.`,
  alreadyRegistered: () => 'Diese Adresse ist für diese Veranstaltung schon angemeldet.',
  tokenInvalid: () => 'Dieser Link ist ungültig oder abgelaufen.',
  confirmationExpired: () =>
    'Die Zeit zum Bestätigen ist abgelaufen. Bitte melden Sie sich auf der Seite der Veranstaltung noch einmal an.',
  moveForbidden: ({ from, to }) =>
    `Eine Anmeldung kann nicht von „${germanStatus(from)}“ zu „${germanStatus(to)}“ wechseln.`,
  tooManyRequests: ({ seconds }) =>
    minutesOf(seconds) === 1
      ? 'Gerade kommen zu viele Anfragen an. Bitte versuchen Sie es in einer Minute noch einmal.'
      : `Gerade kommen zu viele Anfragen an. Bitte versuchen Sie es in ${minutesOf(seconds)} Minuten noch einmal.`,
  proofOfWork: () =>
    'Die Prüfung, die massenhafte Anmeldungen durch Programme verhindert, fehlt oder ist abgelaufen. Bitte senden Sie das Formular noch einmal ab.',
  formTooYoung: () => 'Das ging sehr schnell. Bitte senden Sie das Formular noch einmal ab.',
  formTooOld: () =>
    'Diese Seite war lange offen. Bitte prüfen Sie Ihre Angaben und senden Sie das Formular noch einmal ab.',
  formUnsigned: () => 'Bitte prüfen Sie Ihre Angaben und senden Sie das Formular noch einmal ab.',
}

const english: Sentences = {
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
  consentMissing: ({ label }) => `Taking part is not possible without this consent: “${label}”`,
  consentOutdated: ({ label }) => `This text has changed. Please read it again and consent anew: “${label}”`,
  consentUnknown: ({ label }) => `There is no consent “${label}” at this event.`,
  consentTwice: ({ label }) => `This consent came more than once: “${label}”`,
  answerMissing: ({ label }) => `Please answer the question “${label}”`,
  answerUnknown: ({ label }) => `There is no question “${label}” at this event.`,
  answerTwice: ({ label }) => `This question is answered more than once: “${label}”`,
  answerNotOffered: ({ label }) => `Please choose one of the answers offered to the question “${label}”`,
  wishMissing: () => 'Please tell us which topic you wish for.',
  wishEmailMissing: () => 'Please give the e-mail address at which we shall tell you.',
  consentChannelMissing: () => 'Choose how the person consented: on paper or by phone.',
  attendanceTooEarly: () => 'Attendance can be noted from two hours before the event starts.',
  attendanceWithoutSeat: ({ status }) =>
    `Only people with a seat can have attended; this registration is “${status}”.`,
  alreadyRegistered: () => 'This address is registered for this event already.',
  tokenInvalid: () => 'This link is invalid or has expired.',
  confirmationExpired: () => 'The time to confirm is over. Please register again on the page of the event.',
  moveForbidden: ({ from, to }) => `A registration cannot go from “${from}” to “${to}”.`,
  tooManyRequests: ({ seconds }) =>
    minutesOf(seconds) === 1
      ? 'Too many requests are coming in just now. Please try again in a minute.'
      : `Too many requests are coming in just now. Please try again in ${minutesOf(seconds)} minutes.`,
  proofOfWork: () =>
    'The check that keeps programs from registering in masses is missing or has expired. Please send the form again.',
  formTooYoung: () => 'That was very quick. Please send the form again.',
  formTooOld: () =>
    'This page was open for a long time. Please check what you entered and send the form again.',
  formUnsigned: () => 'Please check what you entered and send the form again.',
}

/** The sentence about a broken rule that a person reads. */
export function describeProblem({
  problem,
  locale,
}: {
  problem: RegistrationProblem
  locale: Locale
}): string {
  return (locale === 'en' ? english : german)[problem.rule](problem.details)
}
