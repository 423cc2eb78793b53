/** How many of those who were chosen something was done with. */
export interface BulkResult {
  done: number
  skipped: number
  failed: number
  /** For whom no seat was left. */
  full: number
  isStopped: boolean
}

/** What the views of participation say in German. */
export const german = {
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
    takeBack: {
      label: 'Abmeldung zurücknehmen',
      heading: (who: string) => `Abmeldung von ${who} zurücknehmen?`,
      text: (who: string) =>
        `${who} bekommt wieder einen Platz und eine neue Anmeldebestätigung. Die Einwilligungen von damals gelten weiter. Tun Sie das nur, wenn die Person es so möchte.`,
      done: (who: string) => `${who} ist wieder angemeldet.`,
    },
    takeBackExpired: {
      label: 'Wieder anmelden',
      heading: (who: string) => `${who} wieder anmelden?`,
      text: (who: string) =>
        `${who} hat die Adresse nicht rechtzeitig selbst bestätigt. Melden Sie die Person nur wieder an, wenn Sie mit ihr gesprochen haben und die Adresse stimmt. Sie bekommt einen Platz und die Anmeldebestätigung.`,
      done: (who: string) => `${who} ist wieder angemeldet.`,
    },
    cancel: {
      label: 'Abmelden',
      heading: (who: string) => `${who} abmelden?`,
      text: (who: string) =>
        `${who} wird abgemeldet und bekommt eine E-Mail darüber. Wird dadurch ein Platz frei, bekommt ihn, wer am längsten wartet. Zurücknehmen lässt es sich nur, solange ein Platz frei ist.`,
      done: (who: string) => `${who} ist abgemeldet.`,
    },
  },
  full: {
    heading: 'Alle Plätze sind vergeben',
    taken: (taken: number) =>
      taken === 1 ? 'Der einzige Platz ist vergeben.' : `Alle ${taken} Plätze sind vergeben.`,
    offer: (who: string, waiting: number) =>
      `Sie können einen Platz mehr schaffen. Er ist für ${who}${waiting > 0 ? ', auch wenn andere länger warten' : ''}.`,
    raise: (seats: number) => `Auf ${seats} Plätze erhöhen und Platz geben`,
    wait: 'Auf die Warteliste setzen',
    waits: (who: string) => `${who} steht jetzt auf der Warteliste.`,
  },
  correction: {
    label: 'Adresse korrigieren',
    heading: (who: string) => `Adresse von ${who} korrigieren`,
    lead: 'Die Person bekommt die E-Mail, die jetzt gilt, an die neue Adresse. Die Links, die an die bisherige gingen, öffnen dann nichts mehr.',
    leadEnded:
      'Diese Anmeldung ist beendet: Es geht keine E-Mail hinaus. Die bisherigen Links öffnen dann nichts mehr.',
    shared:
      'Hat die bisherige Adresse schon einen gemeinsamen Zugangslink zur Videokonferenz bekommen, gilt dieser weiter. Tauschen Sie ihn unter „Zugang“ aus, wenn ihn eine fremde Person haben könnte.',
    field: 'Richtige E-Mail-Adresse',
    suggestion: (address: string) => `Gemeint ist vielleicht ${address}.`,
    take: 'Übernehmen',
    submit: 'Korrigieren und E-Mail senden',
    submitEnded: 'Korrigieren',
    unchanged: 'Das ist die Adresse, die schon gespeichert ist.',
    other: 'Zur anderen Anmeldung',
    done: (who: string, address: string) =>
      `Die Adresse von ${who} ist jetzt ${address}. Die E-Mail geht hinaus.`,
    doneEnded: (who: string, address: string) => `Die Adresse von ${who} ist jetzt ${address}.`,
  },
  resent: (who: string) => `Die E-Mail an ${who} geht noch einmal hinaus.`,
  resendWaiting: 'Die E-Mail ist noch gar nicht hinausgegangen; sie wird gleich gesendet.',
  resendNone: 'Zu dieser Anmeldung gibt es keine E-Mail, die noch gilt.',
  support: (need: string) => `Braucht Unterstützung: ${need}`,
  note: (notes: string) => `Notiz: ${notes}`,
  withNotes: 'Notizen des Teams in die Tabelle aufnehmen',
  answers: 'Antworten auf Fragen',
  answersLead: 'Gezählt sind die Antworten aller, die einen Platz haben.',
  answered: (count: number) => (count === 1 ? 'eine Antwort' : `${count.toLocaleString('de-DE')} Antworten`),
  answer: 'Antwort',
  people: 'Personen',
  otherAnswers: 'andere',
  showAnswers: 'Antworten als Spalten zeigen',
  bulk: {
    label: 'Mit den Ausgewählten',
    choose: (who: string) => `${who} auswählen`,
    column: 'Auswahl',
    chooseAll: 'Alle auf dieser Seite auswählen',
    chooseFound: (total: number) => `Alle ${total.toLocaleString('de-DE')} auswählen`,
    chosen: (count: number) => `${count.toLocaleString('de-DE')} ausgewählt`,
    clear: 'Auswahl aufheben',
    write: {
      label: 'Nachricht schreiben …',
      none: 'Keine der ausgewählten Personen hat einen Platz oder wartet auf einen; an sie geht keine Nachricht.',
    },
    resend: {
      label: 'E-Mail erneut senden',
      heading: (count: number) =>
        count === 1
          ? 'Einer Person die E-Mail erneut senden?'
          : `${count.toLocaleString('de-DE')} Personen die E-Mail erneut senden?`,
      text: 'Jede bekommt die letzte Nachricht zum Stand ihrer Anmeldung noch einmal, mit dem Zugang von heute.',
      none: 'Keine der ausgewählten Anmeldungen besteht noch; es gibt nichts zu senden.',
      skips: (count: number) =>
        count === 1
          ? 'Eine ausgewählte Anmeldung ist beendet und wird übersprungen.'
          : `${count.toLocaleString('de-DE')} ausgewählte Anmeldungen sind beendet und werden übersprungen.`,
    },
    promote: {
      label: 'Platz geben',
      heading: (count: number) =>
        count === 1
          ? 'Einer Person einen Platz geben?'
          : `${count.toLocaleString('de-DE')} Personen einen Platz geben?`,
      text: 'Wer von ihnen am längsten wartet, kommt zuerst an die Reihe, solange Plätze frei sind. Jede bekommt die E-Mail mit dem Zugang.',
      none: 'Keine der ausgewählten Personen steht auf der Warteliste.',
      skips: (count: number) =>
        count === 1
          ? 'Eine ausgewählte Person wartet nicht und wird übersprungen.'
          : `${count.toLocaleString('de-DE')} ausgewählte Personen warten nicht und werden übersprungen.`,
    },
    result: ({ done, skipped, failed, full, isStopped }: BulkResult) =>
      [
        `Erledigt: ${done.toLocaleString('de-DE')}.`,
        ...(skipped > 0
          ? [`Übersprungen, weil es für sie nicht gilt: ${skipped.toLocaleString('de-DE')}.`]
          : []),
        ...(full > 0 ? [`Kein Platz mehr frei für: ${full.toLocaleString('de-DE')}.`] : []),
        ...(failed > 0
          ? [`Gescheitert: ${failed.toLocaleString('de-DE')}. Versuchen Sie es für diese noch einmal.`]
          : []),
        ...(isStopped ? ['Sie haben abgebrochen; was erledigt ist, bleibt.'] : []),
      ].join(' '),
  },
  manualEntry: 'Person von Hand anmelden',
  manualEntryLead:
    'Für alle, die anrufen, vor Ihnen stehen oder einen Zettel ausfüllen. Die Anmeldebestätigung geht sofort hinaus. Sind alle Plätze vergeben, werden Sie gefragt, was geschehen soll.',
  noEntries: {
    cancelled: 'Anmelden lässt sich niemand mehr, auch nicht von Hand.',
    over: 'Diese Veranstaltung ist vorbei. Anmelden lässt sich niemand mehr, auch nicht von Hand. Wer angemeldet und da war, lässt sich unter „Anwesenheit“ noch abhaken.',
  },
  walkIn: 'Person ohne Anmeldung aufnehmen',
  walkInLead:
    'Für alle, die ohne Anmeldung kommen. Die Person wird angemeldet und gleich als da vermerkt; sie bekommt die Anmeldebestätigung, solange die Veranstaltung nicht begonnen hat.',
  addAtDoor: 'Anmelden und als da vermerken',
  addedAtDoor: (who: string) => `${who} ist angemeldet und da.`,
  language: 'Sprache der E-Mails',
  languages: { de: 'Deutsch', en: 'Englisch' },
  consentsGiven: 'Diese Einwilligungen hat die Person gegeben',
  consentsHelp:
    'Lesen Sie jeden Text vor oder lassen Sie ihn lesen, und kreuzen Sie an, worin die Person einwilligt. Gespeichert werden der Wortlaut, der Weg und Ihr Name.',
  readOut: 'Text zum Vorlesen',
  required: 'nötig',
  channel: 'Wie hat die Person eingewilligt?',
  pleaseChoose: 'Bitte wählen',
  add: 'Anmelden',
  added: (who: string, state: string) => `Gespeichert. ${who}: ${state}.`,
  files: 'Herunterladen',
  csv: 'Tabelle (CSV)',
  xlsx: 'Tabelle (Excel)',
  participants: 'Teilnahmeliste (PDF)',
  certificates: 'Alle Bescheinigungen (PDF)',
  filesHelp:
    'Diese Dateien enthalten persönliche Angaben. Geben Sie sie nicht weiter, und löschen Sie sie, sobald Sie sie nicht mehr brauchen.',
  making: (done: number, total: number) =>
    `${done.toLocaleString('de-DE')} von ${total.toLocaleString('de-DE')} …`,
  made: 'Die Datei liegt in Ihren Downloads.',
  stop: 'Abbrechen',
  stopped: 'Abgebrochen.',
  attendance: 'Anwesenheit',
  unprintable: 'Dem Druck fehlen Zeichen dieses Namens: Auf der Bescheinigung steht dafür eine Linie.',
  attendanceLead: 'Tippen Sie auf den Namen, wenn die Person da ist. Noch einmal tippen nimmt es zurück.',
  calledOff: {
    cancelled: 'Diese Veranstaltung ist abgesagt.',
    postponed: 'Diese Veranstaltung ist verschoben. Der bisherige Termin gilt nicht mehr.',
  },
  undated:
    'Diese Veranstaltung hat noch keinen Termin. Tragen Sie ihn unter „Bearbeiten“, „Zeit und Ort“ ein.',
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
  nobodyFound: (sought: string) =>
    `Niemand auf der Liste heißt „${sought}“. Auf ihr steht nur, wer einen Platz hat.`,
  nobodyHere: 'Noch hat niemand einen Platz.',
  reload: 'Liste neu laden',
  goTo: 'Teilnahme je Veranstaltung',
  goToLead:
    'Suchen, von Hand anmelden, Anwesenheit, Tabellen und Bescheinigungen stehen bei der Veranstaltung:',
  chooseEvent:
    'Eine Person melden Sie bei der Veranstaltung an, mit deren Fragen und Einwilligungen. Wählen Sie die Veranstaltung, dann „Person von Hand anmelden“:',
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
}

/** What the views of participation say in one language. */
export type ParticipationMessages = typeof german

/** What is said before and after a registration is moved by hand. */
export type MoveMessages = ParticipationMessages['moves'][keyof ParticipationMessages['moves']]
