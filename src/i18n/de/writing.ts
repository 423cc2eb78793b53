import type { AudienceGroup } from '../../announcements/rules/audience.ts'
import type { SendingAction } from '../../announcements/rules/participantMessage.ts'
import type { MailPlaceholder } from '../../mail/rules/mailKind.ts'
import type { Locale } from '../rules/locale.ts'

/** What is said where editors write to the people of an event, in one language. */
export interface WritingMessages {
  heading: string
  lead: string
  /** What may be written (Sect. 7 UWG, Art. 6 GDPR). */
  legal: string
  loading: string
  failed: string
  audience: string
  groups: Record<AudienceGroup, string>
  chosen: (count: number) => string
  dropChosen: string
  question: string
  anyAnswer: string
  answer: string
  pleaseChoose: string
  reach: (args: { total: number; byLocale: Record<Locale, number> }) => string
  counting: string
  inLanguage: Record<Locale, string>
  englishLead: (readers: number) => string
  subject: Record<Locale, string>
  body: Record<Locale, string>
  bodyHint: string
  insert: string
  insertInto: (field: string) => string
  placeholders: Record<MailPlaceholder, string>
  when: string
  atOnce: string
  later: string
  laterAt: (zone: string) => string
  previewIn: Record<Locale, string>
  previewOf: (person: string) => string
  previewLinks: string
  testMail: string
  testMailSending: string
  send: string
  schedule: string
  confirm: {
    heading: string
    text: (args: { total: number; moment: string | null }) => string
    send: string
    schedule: string
  }
  sentTo: (total: number) => string
  scheduledFor: (moment: string) => string
  already: (args: { by: string | null; moment: string }) => string
  written: string
  nothingWritten: string
  to: (args: { group: AudienceGroup; answer: string | null; chosen: number | null }) => string
  from: (args: { by: string | null; moment: string }) => string
  willBeSent: (moment: string) => string
  awaitsEnd: string
  preparing: string
  progress: (args: { sent: number; recipients: number }) => string
  notSent: (args: { failed: number }) => string
  leftOut: (count: number) => string
  actions: Record<SendingAction, string>
  done: Record<SendingAction, string>
  tooLate: string
  confirmCancel: { heading: string; text: (subject: string) => string }
  problems: {
    noSubject: (locale: Locale) => string
    noBody: (locale: Locale) => string
    tooLong: (characters: number) => string
    noDoor: string
    notOver: string
    noAttendance: string
    nobody: string
    past: string
    noMoment: string
    unclear: string
  }
}

const people = (count: number): string =>
  count === 1 ? '1 Person' : `${count.toLocaleString('de-DE')} Personen`

/** Nothing of a language that nobody reads; German alone goes without saying. */
const inLanguages = ({ de, en }: Record<Locale, number>): string => {
  if (en === 0) return ''
  const german = de === 0 ? '' : `${de.toLocaleString('de-DE')} auf Deutsch, `
  return `: ${german}${en.toLocaleString('de-DE')} auf Englisch`
}

const groups: Record<AudienceGroup, string> = {
  confirmed: 'alle mit einem Platz',
  waitlisted: 'alle auf der Warteliste',
  everybody: 'alle mit einem Platz und auf der Warteliste',
  attended: 'alle, die da waren (nach der Veranstaltung)',
  absent: 'alle mit einem Platz, die nicht da waren (nach der Veranstaltung)',
}

/** What is said there in German. */
export const german: WritingMessages = {
  heading: 'Nachricht an Teilnehmende',
  lead: 'Jede Person bekommt eine eigene E-Mail und sieht nicht, wer sie noch bekommen hat. Antworten gehen an die Adresse des Veranstalters.',
  legal:
    'Schreiben Sie nur, was zu dieser Veranstaltung gehört: Dafür haben sich die Menschen angemeldet. Werbung, auch für andere Veranstaltungen, Spenden oder einen Beitritt, ist ohne eigene Einwilligung nicht erlaubt.',
  loading: 'Wird geladen …',
  failed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
  audience: 'An wen?',
  groups,
  chosen: (count) => `Nur an die Ausgewählten (${people(count)}).`,
  dropChosen: 'Auswahl aufheben',
  question: 'Nur wer auf eine Frage so geantwortet hat',
  anyAnswer: 'gleich, was geantwortet wurde',
  answer: 'Antwort',
  pleaseChoose: 'Bitte wählen',
  reach: ({ total, byLocale: { de, en } }) =>
    total === 0
      ? 'Das betrifft zurzeit niemanden.'
      : `${people(total)} ${total === 1 ? 'bekommt' : 'bekommen'} diese Nachricht${inLanguages({ de, en })}.`,
  counting: 'Wird gezählt …',
  inLanguage: { de: 'Deutsch', en: 'Englisch' },
  englishLead: (readers) =>
    readers === 0
      ? 'Freiwillig: Zurzeit liest hier niemand Englisch.'
      : `Freiwillig: ${people(readers)} ${readers === 1 ? 'liest' : 'lesen'} Englisch. Bleibt das leer, steht in der E-Mail, dass es die Nachricht nur auf Deutsch gibt.`,
  subject: { de: 'Betreff', en: 'Betreff auf Englisch' },
  body: { de: 'Text', en: 'Text auf Englisch' },
  bodyHint:
    'Eine Leerzeile beginnt einen neuen Absatz. Adressen, die mit https:// beginnen, werden zu Links. Angaben zur Veranstaltung, der Link zur eigenen Anmeldung und die Fußzeile kommen von selbst dazu.',
  insert: 'Einfügen',
  insertInto: (field) => `Einfügen: ${field}`,
  placeholders: {
    name: 'Name',
    title: 'Titel',
    date: 'Datum',
    time: 'Uhrzeit',
    location: 'Ort',
    page: 'Link zur Anmeldung',
    door: 'Link zum Zugang',
  },
  when: 'Wann?',
  atOnce: 'sofort',
  later: 'zu einem Zeitpunkt',
  laterAt: (zone) => `Tag und Uhrzeit (${zone})`,
  previewIn: { de: 'Vorschau auf Deutsch', en: 'Vorschau auf Englisch' },
  previewOf: (person) => `So bekommt sie: ${person}.`,
  previewLinks: 'Die Links zur eigenen Anmeldung und zum Zugang sind hier Beispiele.',
  testMail: 'Testmail an mich senden',
  testMailSending: 'Wird gesendet …',
  send: 'Senden …',
  schedule: 'Versand planen …',
  confirm: {
    heading: 'Nachricht senden?',
    text: ({ total, moment }) =>
      moment === null
        ? `Die Nachricht geht jetzt an ${people(total)}. Was verschickt ist, lässt sich nicht zurückholen.`
        : `Die Nachricht geht am ${moment} an alle, die dann dazugehören; zurzeit ${total === 1 ? 'ist' : 'sind'} das ${people(total)}.`,
    send: 'Jetzt senden',
    schedule: 'So planen',
  },
  sentTo: (total) => `Die Nachricht geht an ${people(total)} hinaus.`,
  scheduledFor: (moment) => `Die Nachricht geht am ${moment} hinaus.`,
  already: ({ by, moment }) =>
    `Dieselbe Nachricht an dieselben Menschen gibt es schon${by ? `, von ${by}` : ''}, vom ${moment}. Sie geht kein zweites Mal hinaus.`,
  written: 'Geschriebene Nachrichten',
  nothingWritten: 'Zu dieser Veranstaltung wurde noch keine Nachricht geschrieben.',
  to: ({ group, answer, chosen }) =>
    chosen === null
      ? `An ${groups[group]}${answer ? `, Antwort „${answer}“` : ''}`
      : `An einzeln Ausgewählte (${people(chosen)})`,
  from: ({ by, moment }) => (by ? `${by}, ${moment}` : moment),
  willBeSent: (moment) => `Geht hinaus am ${moment}`,
  awaitsEnd: 'Wartet, bis die Veranstaltung vorbei ist',
  preparing: 'Wird vorbereitet …',
  progress: ({ sent, recipients }) =>
    `${sent.toLocaleString('de-DE')} von ${recipients.toLocaleString('de-DE')} verschickt`,
  notSent: ({ failed }) => `${failed.toLocaleString('de-DE')} gescheitert`,
  leftOut: (count) =>
    `${count.toLocaleString('de-DE')} nicht verschickt, weil sich der Stand der Anmeldung vorher geändert hat`,
  actions: {
    sendNow: 'Jetzt senden',
    pause: 'Anhalten',
    resume: 'Weitersenden',
    cancel: 'Abbrechen',
  },
  done: {
    sendNow: 'Die Nachricht geht jetzt hinaus.',
    pause: 'Die Nachricht ist angehalten.',
    resume: 'Die Nachricht geht weiter hinaus.',
    cancel: 'Der Versand ist abgebrochen.',
  },
  tooLate: 'Dafür ist es zu spät: Der Versand ist inzwischen weiter.',
  confirmCancel: {
    heading: 'Versand abbrechen?',
    text: (subject) =>
      `„${subject}“ geht dann an niemanden mehr hinaus. Wer sie schon bekommen hat, behält sie. Das lässt sich nicht zurücknehmen.`,
  },
  problems: {
    noSubject: (locale) => ({ de: 'Der Betreff fehlt.', en: 'Der englische Betreff fehlt.' })[locale],
    noBody: (locale) => ({ de: 'Der Text fehlt.', en: 'Der englische Text fehlt.' })[locale],
    tooLong: (characters) => `Das ist zu lang: höchstens ${characters.toLocaleString('de-DE')} Zeichen.`,
    noDoor:
      'Den Platzhalter {{door}} gibt es nur in Nachrichten an Menschen mit einem Platz bei einer Veranstaltung, die auch online stattfindet.',
    notOver:
      'Wer da war, steht erst nach der Veranstaltung fest. Planen Sie den Versand für danach, oder schreiben Sie an alle mit einem Platz.',
    noAttendance:
      'Es ist noch bei niemandem vermerkt, wer da war. Vermerken Sie das zuerst unter „Anwesenheit“.',
    nobody: 'Das betrifft zurzeit niemanden.',
    past: 'Dieser Zeitpunkt ist schon vorbei.',
    noMoment: 'Tag und Uhrzeit fehlen.',
    unclear: 'Diese Auswahl gibt es nicht mehr. Laden Sie die Seite neu.',
  },
}
