import { useTranslation } from '@payloadcms/ui'
import { type Locale, toLocale } from '../../i18n/rules/locale.ts'

const words = {
  de: {
    failed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
    loading: 'Wird geladen …',
    seats: (taken: number, capacity: number | null) =>
      capacity === null ? `${taken} vergeben, unbegrenzt` : `${taken} von ${capacity} vergeben`,
    seatsLabel: 'Plätze',
    attendedLabel: 'teilgenommen',
    search: 'Nach Name oder E-Mail-Adresse suchen',
    state: 'Status',
    all: 'alle',
    name: 'Name',
    email: 'E-Mail-Adresse',
    registeredAt: 'Angemeldet am',
    waitingSince: 'Wartet seit',
    actions: 'Aktionen',
    noName: 'ohne Namen',
    found: (total: number) => (total === 1 ? '1 Anmeldung' : `${total.toLocaleString('de-DE')} Anmeldungen`),
    nobody: 'Keine Anmeldung entspricht Ihrer Suche.',
    none: 'Noch hat sich niemand angemeldet.',
    previous: 'Zurück',
    next: 'Weiter',
    page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
    unreachable: 'E-Mails kommen nicht an',
    hasAttended: 'hat teilgenommen',
    resend: 'E-Mail erneut senden',
    certificate: 'Bescheinigung',
    moves: {
      promote: {
        label: 'Platz geben',
        heading: (who: string) => `${who} einen Platz geben?`,
        text: (who: string) =>
          `${who} bekommt einen Platz und die E-Mail mit dem Zugang, auch wenn andere länger warten.`,
        done: (who: string) => `${who} hat jetzt einen Platz.`,
      },
      confirm: {
        label: 'Bestätigen',
        heading: (who: string) => `Adresse von ${who} bestätigen?`,
        text: (who: string) =>
          `${who} hat die Adresse nicht selbst bestätigt. Bestätigen Sie nur, wenn Sie mit der Person gesprochen haben.`,
        done: (who: string) => `${who} hat jetzt einen Platz.`,
      },
      cancel: {
        label: 'Abmelden',
        heading: (who: string) => `${who} abmelden?`,
        text: (who: string) =>
          `${who} wird abgemeldet und bekommt eine E-Mail darüber. Wird dadurch ein Platz frei, bekommt ihn, wer am längsten wartet. Das lässt sich nicht zurücknehmen.`,
        done: (who: string) => `${who} ist abgemeldet.`,
      },
    },
    resent: (who: string) => `Die E-Mail an ${who} geht noch einmal hinaus.`,
    resendWaiting: 'Die E-Mail ist noch gar nicht hinausgegangen; sie wird gleich gesendet.',
    resendNone: 'Zu dieser Anmeldung gibt es keine E-Mail, die noch gilt.',
    addByHand: 'Person von Hand anmelden',
    addLead:
      'Für alle, die anrufen oder einen Zettel ausfüllen. Es gelten dieselben Regeln wie im Netz: Wer einen Platz bekommt, erhält die Anmeldebestätigung sofort; sind alle Plätze vergeben, kommt die Person auf die Warteliste.',
    language: 'Sprache der E-Mails',
    languages: { de: 'Deutsch', en: 'Englisch' },
    consentsGiven: 'Diese Einwilligungen hat die Person gegeben',
    consentsHelp:
      'Lesen Sie die Texte vor oder lassen Sie sie lesen. Ihr Name wird als Nachweis gespeichert.',
    required: 'nötig',
    channel: 'Wie hat die Person eingewilligt?',
    channels: { paper: 'auf Papier', phone: 'am Telefon' },
    pleaseChoose: 'Bitte wählen',
    add: 'Anmelden',
    added: (who: string, state: string) => `Gespeichert. ${who}: ${state}.`,
    files: 'Herunterladen',
    csv: 'Tabelle (CSV)',
    xlsx: 'Tabelle (Excel)',
    certificates: 'Alle Bescheinigungen (PDF)',
    filesHelp:
      'Diese Dateien enthalten persönliche Angaben. Geben Sie sie nicht weiter, und löschen Sie sie, sobald Sie sie nicht mehr brauchen.',
    making: (done: number, total: number) =>
      `${done.toLocaleString('de-DE')} von ${total.toLocaleString('de-DE')} …`,
    made: 'Die Datei liegt in Ihren Downloads.',
    stop: 'Abbrechen',
    stopped: 'Abgebrochen.',
    attendance: 'Anwesenheit',
    attendanceLead: 'Tippen Sie auf den Namen, wenn die Person da ist. Noch einmal tippen nimmt es zurück.',
    attendanceFrom: (moment: string) => `Anwesenheit vermerken können Sie ab ${moment}.`,
    present: (present: number, all: number) => `${present} von ${all} da`,
    searchName: 'Name suchen',
    saving: 'wird gespeichert …',
    notSaved: 'nicht gespeichert',
    retry: 'Noch einmal versuchen',
    retryAll: (count: number) =>
      count === 1 ? 'Eine Änderung ist nicht gespeichert.' : `${count} Änderungen sind nicht gespeichert.`,
    isPresent: 'da',
    undo: 'Rückgängig',
    ticked: (who: string, present: boolean) => (present ? `${who}: da` : `${who}: nicht da`),
    more: (count: number) => `Noch ${count.toLocaleString('de-DE')} weitere. Suchen Sie nach dem Namen.`,
    nobodyHere: 'Noch hat niemand einen Platz.',
    reload: 'Liste neu laden',
    goTo: 'Teilnahme je Veranstaltung',
    goToLead:
      'Suchen, von Hand anmelden, Anwesenheit, Tabellen und Bescheinigungen stehen bei der Veranstaltung:',
    report: 'Jahresbericht (Verwendungsnachweis)',
    reportLead:
      'Zählt die Veranstaltungen, die in diesem Zeitraum stattgefunden haben: aus den Anmeldungen, die noch gespeichert sind, und aus den Zahlen, die von gelöschten bleiben. Namen stehen nicht darin.',
    year: 'Jahr',
    from: 'Erster Tag',
    to: 'Letzter Tag',
    show: 'Anzeigen',
    pdf: 'PDF herunterladen',
    reportCsv: 'Tabelle (CSV) herunterladen',
    totals: {
      events: 'Veranstaltungen',
      hours: 'Stunden',
      registered: 'Angemeldet',
      attended: 'Teilgenommen',
      cancelled: 'Abgemeldet',
    },
    topics: 'Themen',
    partners: 'Kooperationen',
    noEvents: 'In diesem Zeitraum hat keine Veranstaltung stattgefunden.',
    statistics: 'Statistik',
    statisticsLead:
      'Was von gelöschten Anmeldungen bleibt: Zahlen ohne Namen. Anmeldungen, die noch gespeichert sind, kommen hinzu.',
  },
  en: {
    failed: 'That did not work. Please try again.',
    loading: 'Loading …',
    seats: (taken: number, capacity: number | null) =>
      capacity === null ? `${taken} taken, no limit` : `${taken} of ${capacity} taken`,
    seatsLabel: 'Seats',
    attendedLabel: 'attended',
    search: 'Search by name or e-mail address',
    state: 'Status',
    all: 'all',
    name: 'Name',
    email: 'E-mail address',
    registeredAt: 'Registered at',
    waitingSince: 'Waiting since',
    actions: 'Actions',
    noName: 'no name',
    found: (total: number) =>
      total === 1 ? '1 registration' : `${total.toLocaleString('en-GB')} registrations`,
    nobody: 'No registration matches your search.',
    none: 'Nobody has registered yet.',
    previous: 'Back',
    next: 'Next',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    unreachable: 'mails do not arrive',
    hasAttended: 'attended',
    resend: 'Send mail again',
    certificate: 'Certificate',
    moves: {
      promote: {
        label: 'Give a seat',
        heading: (who: string) => `Give ${who} a seat?`,
        text: (who: string) =>
          `${who} gets a seat and the mail with the way in, even though others have waited longer.`,
        done: (who: string) => `${who} has a seat now.`,
      },
      confirm: {
        label: 'Confirm',
        heading: (who: string) => `Confirm the address of ${who}?`,
        text: (who: string) =>
          `${who} has not confirmed the address. Confirm it only if you have spoken with the person.`,
        done: (who: string) => `${who} has a seat now.`,
      },
      cancel: {
        label: 'Cancel registration',
        heading: (who: string) => `Cancel the registration of ${who}?`,
        text: (who: string) =>
          `The registration of ${who} is cancelled, and they get a mail about it. If that frees a seat, it goes to whoever has waited longest. This cannot be undone.`,
        done: (who: string) => `The registration of ${who} is cancelled.`,
      },
    },
    resent: (who: string) => `The mail to ${who} goes out once more.`,
    resendWaiting: 'The mail has not gone out yet; it is about to be sent.',
    resendNone: 'There is no mail about this registration that still holds.',
    addByHand: 'Register a person by hand',
    addLead:
      'For everybody who calls or fills in a slip of paper. The same rules hold as on the web: whoever gets a seat is sent the confirmation at once; when all seats are taken, the person joins the waiting list.',
    language: 'Language of mails',
    languages: { de: 'German', en: 'English' },
    consentsGiven: 'The person gave these consents',
    consentsHelp: 'Read the texts out, or have them read. Your name is stored as proof.',
    required: 'required',
    channel: 'How did the person consent?',
    channels: { paper: 'on paper', phone: 'by phone' },
    pleaseChoose: 'Please choose',
    add: 'Register',
    added: (who: string, state: string) => `Saved. ${who}: ${state}.`,
    files: 'Download',
    csv: 'Table (CSV)',
    xlsx: 'Table (Excel)',
    certificates: 'All certificates (PDF)',
    filesHelp:
      'These files hold personal data. Do not pass them on, and delete them as soon as you need them no longer.',
    making: (done: number, total: number) =>
      `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} …`,
    made: 'The file is among your downloads.',
    stop: 'Stop',
    stopped: 'Stopped.',
    attendance: 'Attendance',
    attendanceLead: 'Tap the name when the person is there. Tapping again takes it back.',
    attendanceFrom: (moment: string) => `You can note attendance from ${moment}.`,
    present: (present: number, all: number) => `${present} of ${all} there`,
    searchName: 'Search a name',
    saving: 'saving …',
    notSaved: 'not saved',
    retry: 'Try again',
    retryAll: (count: number) =>
      count === 1 ? 'One change is not saved.' : `${count} changes are not saved.`,
    isPresent: 'there',
    undo: 'Undo',
    ticked: (who: string, present: boolean) => (present ? `${who}: there` : `${who}: not there`),
    more: (count: number) => `${count.toLocaleString('en-GB')} more. Search for the name.`,
    nobodyHere: 'Nobody has a seat yet.',
    reload: 'Reload the list',
    goTo: 'Participation by event',
    goToLead: 'Search, registering by hand, attendance, tables and certificates are with the event:',
    report: 'Yearly report for funders',
    reportLead:
      'Counts the events that took place in this period: from the registrations that are still stored, and from the numbers that stay of deleted ones. It holds no names.',
    year: 'Year',
    from: 'First day',
    to: 'Last day',
    show: 'Show',
    pdf: 'Download PDF',
    reportCsv: 'Download table (CSV)',
    totals: {
      events: 'Events',
      hours: 'Hours',
      registered: 'Registered',
      attended: 'Attended',
      cancelled: 'Cancelled',
    },
    topics: 'Topics',
    partners: 'Partners',
    noEvents: 'No event took place in this period.',
    statistics: 'Statistics',
    statisticsLead:
      'What stays of deleted registrations: numbers without names. Registrations that are still stored come on top.',
  },
} as const

export type ParticipationWords = (typeof words)['de'] | (typeof words)['en']

/** What is said before and after a registration is moved by hand. */
export type MoveWords = ParticipationWords['moves'][keyof ParticipationWords['moves']]

/** What the views of participation say, in the language of the admin. */
export function useWords(): { words: ParticipationWords; locale: Locale } {
  const { i18n } = useTranslation()
  const locale = toLocale(i18n.language)
  return { words: words[locale], locale }
}
