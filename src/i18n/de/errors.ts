import type { RegistrationProblem, RegistrationRule } from '../../registrations/rules/errors.ts'
import { type RegistrationStatus, registrationStatuses } from '../../registrations/rules/moves.ts'
import { registrationStatusLabels } from '../../registrations/rules/statusLabels.ts'
import { minutesIn } from '../minutesIn.ts'

/** What is said in one language about a broken rule. */
export type ErrorMessages = Record<RegistrationRule, (details: RegistrationProblem['details']) => string>

const statusLabel = (status: string | number | undefined): string =>
  registrationStatuses.some((each) => each === status)
    ? registrationStatusLabels[status as RegistrationStatus].de
    : String(status)

/** A sentence with the label of what it is about; without one where that stands beside it. */
const named = (sentence: string, label: string | number | undefined): string =>
  label === undefined ? `${sentence}.` : `${sentence}: „${label}“`

/** What is said in German about a broken rule. */
export const german: ErrorMessages = {
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
  consentMissing: ({ label }) => named('Ohne diese Einwilligung ist keine Teilnahme möglich', label),
  supportConsentMissing: () =>
    'Was Sie zur Unterstützung geschrieben haben, dürfen wir nur mit Ihrer Einwilligung speichern. Bitte kreuzen Sie sie an, oder leeren Sie das Feld.',
  consentOutdated: ({ label }) =>
    named(
      'Der Text wurde inzwischen geändert. Bitte lesen Sie ihn noch einmal und stimmen Sie neu zu',
      label,
    ),
  consentUnknown: ({ label }) => `Die Einwilligung „${label}“ gehört nicht zu dieser Veranstaltung.`,
  consentTwice: ({ label }) => named('Diese Einwilligung kam mehr als einmal', label),
  answerMissing: ({ label }) => `Bitte beantworten Sie die Frage „${label}“`,
  answerUnknown: ({ label }) => `Die Frage „${label}“ gehört nicht zu dieser Veranstaltung.`,
  answerTwice: ({ label }) => `Diese Frage ist mehr als einmal beantwortet: „${label}“`,
  answerNotOffered: ({ label }) => `Bitte wählen Sie eine der angebotenen Antworten auf die Frage „${label}“`,
  wishMissing: () => 'Bitte schreiben Sie, welches Thema Sie sich wünschen.',
  wishEmailMissing: () => 'Bitte geben Sie die E-Mail-Adresse an, unter der wir Ihnen Bescheid sagen sollen.',
  consentChannelMissing: () =>
    'Wählen Sie, wie die Person eingewilligt hat: am Telefon, im Gespräch vor Ort oder auf Papier.',
  attendanceTooEarly: () =>
    'Die Anwesenheit lässt sich erst ab zwei Stunden vor dem Beginn der Veranstaltung vermerken.',
  attendanceNoted: () =>
    'Die Teilnahme ist schon vermerkt. Eine Abmeldung ist erst möglich, wenn der Vermerk zurückgenommen ist.',
  attendanceWithoutSeat: ({ status }) =>
    `Nur wer einen Platz hat, kann teilgenommen haben; diese Anmeldung ist „${statusLabel(status)}“.`,
  alreadyRegistered: () => 'Diese Adresse ist für diese Veranstaltung schon angemeldet.',
  tokenInvalid: () => 'Dieser Link ist ungültig oder abgelaufen.',
  confirmationExpired: () =>
    'Die Zeit zum Bestätigen ist abgelaufen. Bitte melden Sie sich auf der Seite der Veranstaltung noch einmal an.',
  moveForbidden: ({ from, to }) =>
    `Eine Anmeldung kann nicht von „${statusLabel(from)}“ zu „${statusLabel(to)}“ wechseln.`,
  consentWithdrawn: () =>
    'Die Person hat eine nötige Einwilligung widerrufen. Sie kann nur selbst wieder teilnehmen, indem sie sich neu anmeldet.',
  seatsInDraft: () =>
    'Diese Veranstaltung hat Änderungen, die noch nicht veröffentlicht sind. Erhöhen Sie die Platzzahl dort unter „Anmeldung“, und veröffentlichen Sie.',
  tooManyRequests: ({ seconds }) =>
    minutesIn(seconds) === 1
      ? 'Gerade kommen zu viele Anfragen an. Bitte versuchen Sie es in einer Minute noch einmal.'
      : `Gerade kommen zu viele Anfragen an. Bitte versuchen Sie es in ${minutesIn(seconds)} Minuten noch einmal.`,
  proofOfWork: () =>
    'Die Prüfung, die massenhafte Anmeldungen durch Programme verhindert, fehlt oder ist abgelaufen. Bitte senden Sie das Formular noch einmal ab.',
  formTooYoung: () => 'Das ging sehr schnell. Bitte senden Sie das Formular noch einmal ab.',
  formTooOld: () =>
    'Diese Seite war lange offen. Bitte prüfen Sie Ihre Angaben und senden Sie das Formular noch einmal ab.',
  formUnsigned: () => 'Bitte prüfen Sie Ihre Angaben und senden Sie das Formular noch einmal ab.',
}
