import type { AccessFact } from '../../announcements/rules/announcement.ts'
import type { EventFacts } from '../../events/rules/eventFacts.ts'
import type { MailKind } from '../../mail/rules/mailKind.ts'
import type { EventFormat, EventStatus } from '../../programme/rules/publicEvent.ts'

/** What the automated mails say in one language, where editors have not written their own. */
export interface MailMessages {
  greeting: (name: string | null) => string
  kinds: Record<MailKind, KindMessages>
  facts: { date: string; time: string; location: string }
  /** What is said of an event that does not take place as planned. */
  eventStatus: Record<EventStatus, string | null>
  /** Before words of the editors that are not there in this language. */
  inOtherLanguage: string
  /** How a change of an event reads. */
  changes: {
    heading: string
    labels: Record<keyof EventFacts | AccessFact, string>
    formats: Record<EventFormat, string>
    statuses: Record<EventStatus, string>
    before: (value: string) => string
    after: (value: string) => string
  }
  access: {
    heading: string
    headingHybrid: string
    join: (provider: string) => string
    link: string
    door: string
    meetingId: string
    passcode: string
    dialIn: string
    follows: string
    keepPrivate: string
  }
  materials: string
  nextEvents: string
  /** To whoever is noted to have been there, in place of what the mail afterwards says to others. */
  certificateReady: string
  confirmation: { link: string; also: string; until: (moment: string) => string }
  calendar: string
  calendarReplaced: string
  calendarWithdrawn: string
  calendarWithoutLink: string
  ownHeading: string
  eventPage: string
  footer: { questions: string; automatic: string; imprint: string; privacy: string }
}

/** What one kind of mail says by itself. */
interface KindMessages {
  subject: (title: string) => string
  heading: string
  /** The paragraph after the greeting. */
  opening: string
  /** Before the link to one's own registration; null where nothing needs saying. */
  own: string | null
  /** The text of the link to one's own registration. */
  ownLink: string
  /** Why one gets this mail (Art. 14 GDPR). */
  reason: string
}

/** What the automated mails say in German. */
export const german: MailMessages = {
  greeting: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
  kinds: {
    addressConfirmation: {
      subject: (title) => `Bitte bestätigen Sie Ihre Adresse: ${title}`,
      heading: 'Bitte bestätigen Sie Ihre Adresse',
      opening:
        'mit dieser Adresse wurde eine Anmeldung für die folgende Veranstaltung abgeschickt. Waren Sie das? Dann öffnen Sie bitte den Link und bestätigen Ihre Adresse. Erst danach gilt die Anmeldung.',
      own: 'Waren Sie das nicht? Dann müssen Sie nichts tun: Ohne Ihre Bestätigung verfällt die Anmeldung von selbst.',
      ownLink: 'Adresse bestätigen',
      reason:
        'Sie erhalten diese E-Mail, weil diese Adresse in das Anmeldeformular der Veranstaltung eingetragen wurde.',
    },
    confirmation: {
      subject: (title) => `Anmeldebestätigung: ${title}`,
      heading: 'Sie sind angemeldet',
      opening: 'vielen Dank für Ihre Anmeldung. Ihr Platz ist reserviert – wir freuen uns auf Sie.',
      own: 'Sie können doch nicht dabei sein? Dann melden Sie sich bitte ab. So wird Ihr Platz für andere frei.',
      ownLink: 'Anmeldung ansehen oder abmelden',
      reason:
        'Sie erhalten diese E-Mail, weil diese Adresse für die Veranstaltung angemeldet wurde. Waren Sie das nicht, melden Sie sich bitte mit dem Link oben ab.',
    },
    waitlisted: {
      subject: (title) => `Auf der Warteliste: ${title}`,
      heading: 'Sie stehen auf der Warteliste',
      opening:
        'vielen Dank für Ihr Interesse. Zurzeit sind alle Plätze vergeben. Sie stehen nun auf der Warteliste: Wird ein Platz für Sie frei, schreiben wir Ihnen. Bis dahin müssen Sie nichts weiter tun.',
      own: 'Sie möchten nicht länger warten? Dann melden Sie sich bitte ab. So rücken andere nach.',
      ownLink: 'Anmeldung ansehen oder abmelden',
      reason:
        'Sie erhalten diese E-Mail, weil diese Adresse für die Veranstaltung angemeldet wurde. Waren Sie das nicht, melden Sie sich bitte mit dem Link oben ab.',
    },
    promoted: {
      subject: (title) => `Ein Platz ist für Sie frei geworden: ${title}`,
      heading: 'Ein Platz ist für Sie frei geworden',
      opening:
        'Sie standen auf der Warteliste, und nun ist ein Platz für Sie frei geworden. Sie sind damit angemeldet und müssen nichts weiter tun – wir freuen uns auf Sie.',
      own: 'Sie können inzwischen nicht mehr? Dann melden Sie sich bitte ab. So rücken andere nach.',
      ownLink: 'Anmeldung ansehen oder abmelden',
      reason:
        'Sie erhalten diese E-Mail, weil diese Adresse auf der Warteliste der Veranstaltung stand. Waren Sie das nicht, melden Sie sich bitte mit dem Link oben ab.',
    },
    alreadyRegistered: {
      subject: (title) => `Sie sind bereits angemeldet: ${title}`,
      heading: 'Ihre Anmeldung steht schon',
      opening:
        'diese Adresse wurde noch einmal für die folgende Veranstaltung angemeldet. Das war nicht nötig: Ihre Anmeldung liegt uns vor, und es bleibt alles, wie es ist.',
      own: 'Auf der Seite Ihrer Anmeldung sehen Sie, was uns vorliegt.',
      ownLink: 'Anmeldung ansehen oder abmelden',
      reason:
        'Sie erhalten diese E-Mail, weil diese Adresse noch einmal in das Anmeldeformular der Veranstaltung eingetragen wurde. Waren Sie das nicht, müssen Sie nichts tun.',
    },
    cancellation: {
      subject: (title) => `Abmeldung bestätigt: ${title}`,
      heading: 'Sie sind abgemeldet',
      opening:
        'wir bestätigen Ihre Abmeldung. Schade, dass es diesmal nicht klappt – vielleicht sehen wir uns bei einer anderen Veranstaltung.',
      own: 'Sie haben es sich anders überlegt? Solange noch Plätze frei sind, können Sie sich auf der Seite der Veranstaltung neu anmelden.',
      ownLink: 'Ihre Abmeldung ansehen',
      reason: 'Sie erhalten diese E-Mail, weil diese Adresse für die Veranstaltung angemeldet war.',
    },
    changed: {
      subject: (title) => `Geändert: ${title}`,
      heading: 'Es hat sich etwas geändert',
      opening: 'an einer Veranstaltung, für die Sie angemeldet sind, hat sich etwas geändert.',
      own: 'Passt es Ihnen so nicht mehr? Dann melden Sie sich bitte ab. So wird Ihr Platz für andere frei.',
      ownLink: 'Anmeldung ansehen oder abmelden',
      reason: 'Sie erhalten diese E-Mail, weil diese Adresse für die Veranstaltung angemeldet ist.',
    },
    accessLink: {
      subject: (title) => `Neuer Zugang: ${title}`,
      heading: 'Ihr neuer Zugang',
      opening:
        'für eine Veranstaltung, für die Sie angemeldet sind, gilt ein neuer Zugang. Bitte nutzen Sie nur noch diesen; frühere Zugangsdaten gelten nicht mehr.',
      own: 'Sie können doch nicht dabei sein? Dann melden Sie sich bitte ab. So wird Ihr Platz für andere frei.',
      ownLink: 'Anmeldung ansehen oder abmelden',
      reason: 'Sie erhalten diese E-Mail, weil diese Adresse für die Veranstaltung angemeldet ist.',
    },
    eventCancelled: {
      subject: (title) => `Abgesagt: ${title}`,
      heading: 'Die Veranstaltung fällt aus',
      opening:
        'leider müssen wir eine Veranstaltung absagen, für die Sie angemeldet sind. Sie müssen nichts weiter tun. Findet sie doch noch statt, schreiben wir Ihnen.',
      own: 'Wenn Sie auch dann keine E-Mails mehr dazu möchten, melden Sie sich bitte ab.',
      ownLink: 'Anmeldung ansehen oder abmelden',
      reason: 'Sie erhalten diese E-Mail, weil diese Adresse für die Veranstaltung angemeldet ist.',
    },
    reminder: {
      subject: (title) => `Erinnerung: ${title}`,
      heading: 'Bald geht es los',
      opening:
        'Sie sind zu unserer Veranstaltung am {{date}}, {{time}}, angemeldet. Wir freuen uns auf Sie. Hier finden Sie noch einmal alles, was Sie dafür brauchen.',
      own: 'Sie können doch nicht dabei sein? Dann melden Sie sich bitte ab. So wird Ihr Platz für andere frei.',
      ownLink: 'Anmeldung ansehen oder abmelden',
      reason:
        'Sie erhalten diese E-Mail, weil diese Adresse für die Veranstaltung angemeldet ist. Möchten Sie nicht teilnehmen, melden Sie sich bitte mit dem Link oben ab.',
    },
    followUp: {
      subject: (title) => `Rückblick: ${title}`,
      heading: 'Vielen Dank',
      opening:
        'vielen Dank für Ihr Interesse an „{{title}}“. Wir hoffen, Sie konnten dabei sein und etwas mitnehmen.',
      own: 'Waren Sie dabei? Ihre Teilnahmebescheinigung finden Sie bei Ihrer Anmeldung, sobald Ihre Anwesenheit vermerkt ist.',
      ownLink: 'Ihre Anmeldung ansehen',
      reason: 'Sie erhalten diese E-Mail einmalig, weil diese Adresse für die Veranstaltung angemeldet war.',
    },
    participantMessage: {
      subject: (title) => `Nachricht zu: ${title}`,
      heading: 'Eine Nachricht zu Ihrer Veranstaltung',
      opening: 'zu einer Veranstaltung, für die Sie angemeldet sind, haben wir eine Nachricht für Sie.',
      own: null,
      ownLink: 'Anmeldung ansehen oder abmelden',
      reason:
        'Sie erhalten diese E-Mail, weil diese Adresse für die Veranstaltung angemeldet ist. Möchten Sie keine Nachrichten mehr dazu, melden Sie sich bitte mit dem Link oben ab.',
    },
  },
  facts: { date: 'Datum', time: 'Uhrzeit', location: 'Standort' },
  eventStatus: {
    scheduled: null,
    postponed: 'Diese Veranstaltung ist verschoben. Der neue Termin steht noch nicht fest.',
    cancelled: 'Diese Veranstaltung ist abgesagt.',
  },
  inOtherLanguage: 'Die folgende Mitteilung liegt nur auf Englisch vor:',
  changes: {
    heading: 'Das ist neu',
    labels: {
      startsAt: 'Beginn',
      endsAt: 'Ende',
      format: 'Format',
      location: 'Standort',
      status: 'Findet statt',
      conference: 'Videokonferenz',
      joinUrl: 'Zugangslink',
      meetingId: 'Meeting-ID',
      passcode: 'Kenncode',
      dialIn: 'Einwahl per Telefon',
    },
    formats: { online: 'online', inPerson: 'vor Ort', hybrid: 'vor Ort und online' },
    statuses: { scheduled: 'wie geplant', postponed: 'verschoben', cancelled: 'abgesagt' },
    before: (value) => `bisher: ${value}`,
    after: (value) => `jetzt: ${value}`,
  },
  access: {
    heading: 'Ihr Zugang',
    headingHybrid: 'So sind Sie online dabei',
    join: (provider) => `Mit ${provider} teilnehmen`,
    link: 'Zugangslink',
    door: 'Oder über unsere Seite',
    meetingId: 'Meeting-ID',
    passcode: 'Kenncode',
    dialIn: 'Einwahl per Telefon',
    follows:
      'Der Zugangslink steht noch nicht fest. Sobald er da ist, finden Sie ihn auf der Seite Ihrer Anmeldung (Link unten).',
    keepPrivate: 'Der Zugang ist für Sie bestimmt. Bitte geben Sie ihn nicht weiter.',
  },
  materials: 'Materialien zur Veranstaltung',
  nextEvents: 'Unsere nächsten Veranstaltungen',
  certificateReady:
    'Schön, dass Sie dabei waren. Ihre Teilnahmebescheinigung liegt bei Ihrer Anmeldung bereit.',
  confirmation: {
    link: 'Link zum Bestätigen',
    also: 'Derselbe Link bestätigt auch die Anmeldung für:',
    until: (moment) =>
      `Der Link gilt bis ${moment}. Danach verfällt die Anmeldung, und Sie können sich neu anmelden.`,
  },
  calendar: 'Mit der angehängten Kalenderdatei übernehmen Sie den Termin in Ihren Kalender.',
  calendarReplaced: 'Die angehängte Kalenderdatei ersetzt den bisherigen Eintrag in Ihrem Kalender.',
  calendarWithdrawn: 'Die angehängte Kalenderdatei nimmt den Termin in Ihrem Kalender zurück.',
  calendarWithoutLink:
    'Mit der angehängten Kalenderdatei übernehmen Sie den Termin in Ihren Kalender. Der Eintrag führt zu Ihrer Anmeldung und von dort zum Zugang; den Zugangslink selbst enthält er nicht.',
  ownHeading: 'Ihre Anmeldung',
  eventPage: 'Zur Seite der Veranstaltung',
  footer: {
    questions: 'Fragen? Schreiben Sie uns:',
    automatic: 'Diese E-Mail wurde automatisch verschickt.',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
  },
}
