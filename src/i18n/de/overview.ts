import type { MissingPart } from '../../events/rules/missingToPublish.ts'
import type {
  FirstStep,
  MailTrouble,
  OverviewStep,
  OverviewUnreadable,
} from '../../overview/rules/overview.ts'

/** What the first page of the admin says in one language. */
export interface OverviewMessages {
  heading: string
  firstSteps: string
  firstStepsLead: string
  firstStepDone: string
  firstStepsCount: (args: { done: number; all: number }) => string
  hideFirstSteps: string
  showFirstSteps: string
  firstStep: Record<FirstStep, string>
  adopt: string
  adoptNote: string
  byAdministrator: string
  adoptFailed: string
  sendTestMail: string
  testMailFailed: string
  events: string
  noEvents: string
  create: string
  today: string
  draft: string
  postponed: string
  cancelled: string
  publishAt: (moment: string) => string
  publishLate: (missing: readonly MissingPart[]) => string
  lacksAccess: string
  lacksConsents: string
  seats: (args: { taken: number; capacity: number | null }) => string
  waiting: (count: number) => string
  participation: string
  attendance: string
  steps: string
  noSteps: string
  step: Record<OverviewStep['kind'], (people: number) => string>
  registrations: string
  noRegistrations: string
  allRegistrations: string
  statuses: Record<string, string>
  troubles: string
  noTroubles: string
  noMailServer: (waiting: number) => string
  trouble: Record<MailTrouble, (count: number) => string>
  unreadable: string
  unreadableDocument: (document: OverviewUnreadable) => string
  wishes: string
  noWishes: string
  newWishes: (count: number) => string
  chart: string
  chartSum: (count: number) => string
  chartNote: string
  day: string
  count: string
  table: string
  failed: string
  loading: string
}

const fields: Record<MissingPart, string> = {
  title: 'Titel',
  startsAt: 'Beginn',
  endsAt: 'Ende',
  consents: 'Einwilligungen',
}

const persons = (count: number): string => (count === 1 ? '1 Person' : `${count} Personen`)

/** What the first page of the admin says in German. */
export const german: OverviewMessages = {
  heading: 'Überblick',
  firstSteps: 'Erste Schritte',
  firstStepsLead: 'Das ist noch zu tun, bevor sich jemand anmelden kann.',
  firstStepDone: 'erledigt',
  firstStepsCount: ({ done, all }) => `${done} von ${all} erledigt`,
  hideFirstSteps: 'Für mich ausblenden',
  showFirstSteps: 'Erste Schritte zeigen',
  firstStep: {
    organiser: 'Auftritt ausfüllen: Anschrift und E-Mail-Adresse des Vereins',
    sender:
      'Absender der E-Mails einstellen: MAIL_FROM in den Einstellungen des Servers, oder email in payload.config',
    consentTexts: 'Einwilligungstexte anlegen',
    testMail: 'Eine Testmail an sich selbst schicken, und nachsehen, ob sie ankommt',
    event: 'Die erste Veranstaltung veröffentlichen',
  },
  adopt: 'Mitgelieferte Texte übernehmen',
  adoptNote: 'Lesen Sie die Texte danach, und passen Sie sie an.',
  byAdministrator: 'Das tut eine Administrator*in.',
  adoptFailed: 'Die Texte ließen sich nicht übernehmen. Bitte versuchen Sie es noch einmal.',
  sendTestMail: 'Testmail an mich senden',
  testMailFailed: 'Die Testmail ließ sich nicht senden. Bitte versuchen Sie es noch einmal.',
  events: 'Nächste Veranstaltungen',
  noEvents: 'Es steht keine Veranstaltung bevor.',
  create: 'Veranstaltung anlegen',
  today: 'heute',
  draft: 'Entwurf',
  postponed: 'verschoben',
  cancelled: 'abgesagt',
  publishAt: (moment) => `wird am ${moment} veröffentlicht`,
  publishLate: (missing) =>
    missing.length > 0
      ? `Sollte längst veröffentlicht sein. Es fehlt: ${missing.map((name) => fields[name]).join(', ')}.`
      : 'Sollte längst veröffentlicht sein: Öffnen Sie den Entwurf und veröffentlichen Sie ihn selbst; dabei steht, was nicht stimmt.',
  lacksAccess: 'Zugangslink fehlt noch',
  lacksConsents: 'Einwilligung fehlt noch',
  seats: ({ taken, capacity }) =>
    capacity === null
      ? taken === 1
        ? '1 Platz vergeben'
        : `${taken} Plätze vergeben`
      : `${taken} von ${capacity} Plätzen vergeben`,
  waiting: (count) => `${count} auf der Warteliste`,
  participation: 'Teilnahme',
  attendance: 'Anwesenheit',
  steps: 'Das geschieht demnächst von selbst',
  noSteps: 'In den nächsten 30 Tagen geht nichts von selbst hinaus, und nichts wird gelöscht.',
  step: {
    reminder: (people) => `Erinnerung an ${persons(people)}`,
    followUp: (people) => `Rückblick an ${persons(people)}`,
    deletion: (people) =>
      people === 1 ? 'Die Anmeldung wird gelöscht' : `Die ${people} Anmeldungen werden gelöscht`,
    emptying: () => 'Wird endgültig aus dem Papierkorb gelöscht',
  },
  registrations: 'Neue Anmeldungen',
  noRegistrations: 'Noch hat sich niemand angemeldet.',
  allRegistrations: 'Alle Anmeldungen',
  statuses: {
    pending: 'Adresse noch nicht bestätigt',
    confirmed: 'bestätigt',
    waitlisted: 'auf der Warteliste',
    cancelled: 'abgemeldet',
    expired: 'verfallen',
  },
  troubles: 'E-Mails, um die sich jemand kümmern muss',
  noTroubles: 'Alle E-Mails sind angekommen oder unterwegs.',
  noMailServer: (waiting) =>
    `Es ist kein Mailserver eingerichtet. ${waiting === 1 ? '1 E-Mail wartet' : `${waiting} E-Mails warten`}, bis es einen gibt.`,
  trouble: {
    failed: (count) => `${count} gescheitert`,
    late: (count) => `${count} zu spät`,
    bounced: (count) => `${count} unzustellbar`,
  },
  unreadable: 'Einträge, die sich nicht lesen lassen',
  unreadableDocument: ({ kind, title, fields, isLeftOut }) =>
    isLeftOut
      ? `${kind} „${title}“ wird nicht angezeigt${fields.length > 0 ? `. Bitte ergänzen oder berichtigen: ${fields.join(', ')}` : ''}.`
      : `${kind} „${title}“ wird ohne diese Angaben angezeigt: ${fields.join(', ')}. Bitte geben Sie sie neu ein.`,
  wishes: 'Themenwünsche',
  noWishes: 'Keine neuen Themenwünsche.',
  newWishes: (count) => (count === 1 ? '1 neuer Wunsch' : `${count} neue Wünsche`),
  chart: 'Anmeldungen der letzten 30 Tage',
  chartSum: (count) => (count === 1 ? '1 Anmeldung' : `${count} Anmeldungen`),
  chartNote: 'Gezählt sind Anmeldungen, die noch gespeichert sind.',
  day: 'Tag',
  count: 'Anmeldungen',
  table: 'Als Tabelle',
  failed: 'Der Überblick ließ sich nicht laden. Laden Sie die Seite neu.',
  loading: 'Der Überblick wird geladen …',
}
