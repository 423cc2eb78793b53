import { joinList } from '../joinList.ts'
import type { Retention } from '../../privacy/rules/retention.ts'
import type { AccessibilityFeature } from '../../events/rules/accessibility.ts'
import type { MaterialKind } from '../../events/rules/materialKind.ts'
import type { EventFormat, EventStatus } from '../../programme/rules/publicEvent.ts'
import type { JoinRefusal } from '../../meetings/rules/meetingAccess.ts'
import type { EventPhase } from '../../events/rules/eventPhase.ts'
import type { RegistrationStatus } from '../../registrations/rules/moves.ts'

/** What the public pages say in German. */
export const german = {
  skipToContent: 'Zum Inhalt',
  menu: 'Hauptmenü',
  events: 'Veranstaltungen',
  archive: 'Archiv',
  otherLanguage: 'English',
  otherLanguageHint: 'This page in English',
  footer: {
    about: 'Über diese Seite',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    promise: 'Ohne Cookies, ohne Werkzeuge Dritter.',
  },
  table: 'Tabelle, bei wenig Platz seitlich zu verschieben',
  video: {
    load: 'Video laden',
    note: (host: string) =>
      `Erst wenn Sie das Video laden, kommt es von ${host}. Dabei gehen Daten dorthin, auch Ihre IP-Adresse, und ${host} kann Cookies setzen.`,
    watch: (host: string) => `Video bei ${host} ansehen`,
  },
  format: { online: 'online', inPerson: 'vor Ort', hybrid: 'vor Ort und online' } as Record<
    EventFormat,
    string
  >,
  list: {
    title: 'Veranstaltungen',
    description: 'Die kommenden Veranstaltungen zum Mitreden, Lernen und Vernetzen.',
    empty: 'Gerade ist keine Veranstaltung geplant.',
    emptyHint: 'Die nächsten Termine stehen hier, sobald sie feststehen. Bis dahin lohnt ein Blick zurück:',
    toArchive: 'Vergangene Veranstaltungen',
    more: 'Spätere Veranstaltungen',
    toBeginning: 'Zum Anfang der Liste',
    next: 'Als Nächstes',
    nowOn: 'Gerade läuft',
    details: 'Mehr erfahren',
    register: 'Anmelden',
    andOnline: (town: string) => `${town} und online`,
    /** Their names, and how many more there are. */
    by: (names: string[], more: number) =>
      `mit ${joinList([...names, ...(more > 0 ? [more === 1 ? 'einer weiteren Person' : `${more} weiteren`] : [])], 'und')}`,
  },
  filter: {
    title: 'Veranstaltungen finden',
    topic: 'Thema',
    allTopics: 'Alle Themen',
    format: 'Format',
    allFormats: 'Alle Formate',
    city: 'Ort',
    allCities: 'Alle Orte',
    accessibility: (chosen: number) => (chosen === 0 ? 'Barrierefreiheit' : `Barrierefreiheit (${chosen})`),
    accessibilityHint: 'Zeigt Veranstaltungen, bei denen alles Angekreuzte da ist.',
    emptyHintAccessibility:
      'Nicht zu jeder Veranstaltung ist schon alles eingetragen, und manches lässt sich einrichten: Fragen Sie uns gern. Oder suchen Sie hier:',
    search: 'Suche',
    submit: 'Finden',
    reset: 'Auswahl aufheben',
    found: (count: number) => (count === 1 ? '1 Veranstaltung passt.' : `${count} Veranstaltungen passen.`),
    narrowed: ({ title, to }: { title: string; to: string }) => `${title}: ${to}`,
    searchedFor: (words: string) => `„${words}“`,
    empty: 'Dazu haben wir nichts gefunden.',
    emptyHint:
      'Versuchen Sie es mit einem anderen Wort oder ohne Thema. Vielleicht war es schon einmal dran:',
    emptyHintArchive: 'Versuchen Sie es mit einem anderen Wort oder ohne Thema. Vielleicht kommt es noch:',
    inArchive: 'Im Archiv danach suchen',
    inUpcoming: 'In den kommenden Veranstaltungen danach suchen',
  },
  subscribe: {
    title: 'Keinen Termin verpassen',
    lead: 'Abonnieren Sie unseren Kalender: Neue Termine, Verschiebungen und Absagen erscheinen dann von selbst in Ihrem.',
    leadOfChoice: (choice: string) =>
      `Abonnieren Sie, was Sie hier ausgewählt haben (${choice}): Neue Termine, Verschiebungen und Absagen erscheinen dann von selbst in Ihrem Kalender.`,
    action: 'Kalender abonnieren',
    actionOfChoice: 'Diese Auswahl abonnieren',
    all: 'Alle Veranstaltungen abonnieren',
    byAddress:
      'Öffnet sich nichts, oder nutzen Sie Google Kalender? Fügen Sie dort diese Adresse ein, als Kalender „per URL“:',
    news: 'Neuigkeiten als Atom-Feed',
    calendarTitle: (organiser: string) => `${organiser}: alle Veranstaltungen als Kalender`,
    newsTitle: (organiser: string) => `${organiser}: Neuigkeiten`,
    choiceTitle: (organiser: string, choice: string) => `${organiser}: ${choice} als Kalender`,
    choiceNewsTitle: (organiser: string, choice: string) => `${organiser}: Neuigkeiten, ${choice}`,
  },
  archiveList: {
    title: 'Archiv',
    lead: 'Vergangene Veranstaltungen, die jüngste zuerst.',
    description: 'Vergangene Veranstaltungen mit ihren Materialien.',
    empty: 'Noch ist keine Veranstaltung vorbei.',
    emptyHint: 'Was kommt, sehen Sie hier:',
    toUpcoming: 'Kommende Veranstaltungen',
    more: 'Ältere Veranstaltungen',
  },
  calendar: {
    title: 'Kalender',
    ofMonth: (month: string) => `Kalender: ${month}`,
    caption: (month: string) => `Veranstaltungen im ${month}`,
    months: 'Andere Monate',
    today: 'heute',
    toToday: 'Dieser Monat',
    dayOf: ({ day, days }: { day: number; days: number }) => `Tag ${day} von ${days}`,
    empty: (month: string) => `Im ${month} gibt es keine Veranstaltung.`,
    emptyHint: 'Der nächste Monat mit Veranstaltungen:',
    emptyHintPast: 'Die bisher letzten Veranstaltungen:',
    emptyHintNone: 'Neue Termine stehen hier, sobald sie feststehen.',
  },
  accessibility: {
    title: 'Barrierefreiheit',
    anchor: 'barrierefreiheit',
    feature: {
      captions: 'Untertitel',
      signLanguage: 'Gebärdensprache (DGS)',
      speechToText: 'Schriftdolmetschung',
      easyLanguage: 'Leichte Sprache',
      hearingLoop: 'Höranlage',
      stepFree: 'stufenlos zugänglich',
      accessibleToilet: 'barrierefreie Toilette',
    } as Record<AccessibilityFeature, string>,
    ask: 'Fragen dazu beantwortet gern:',
    inEasyLanguage: 'In Leichter Sprache',
    easyLanguageAnchor: 'leichte-sprache',
  },
  badge: {
    cancelled: 'abgesagt',
    postponed: 'verschoben',
    running: 'läuft gerade',
    waitingList: 'Warteliste',
    full: 'ausgebucht',
    notYetOpen: (moment: string) => `Anmeldung ab ${moment}`,
    fewSeats: (seats: number) => (seats === 1 ? 'noch 1 Platz frei' : `noch ${seats} Plätze frei`),
    closed: 'Anmeldung geschlossen',
  },
  event: {
    facts: 'Das Wichtigste',
    date: 'Datum',
    time: 'Uhrzeit',
    movedFrom: (moment: string) => `verschoben vom ${moment}`,
    localTime: 'bei Ihnen: {time}',
    location: 'Standort',
    map: 'Auf der Karte (OpenStreetMap)',
    seats: 'Plätze',
    seatsLeft: ({ left, capacity }: { left: number; capacity: number }) =>
      left > 0 ? `noch ${left} von ${capacity} frei` : 'alle vergeben',
    untilBeginning: 'Noch bis zum Beginn',
    days: 'Tage',
    hours: 'Stunden',
    minutes: 'Minuten',
    seconds: 'Sekunden',
    running: 'Läuft gerade',
    over: 'Diese Veranstaltung ist vorbei.',
    calendar: 'In den Kalender',
    calendarFile: 'Kalenderdatei',
    share: 'Weitersagen',
    germanOnly: 'Der folgende Text liegt nur auf Deutsch vor.',
    related: 'Mehr zum Thema',
    next: 'Die nächsten Veranstaltungen',
    all: 'Alle Veranstaltungen',
    subscribe: 'Änderungen abonnieren',
    copied: 'Adresse kopiert.',
    materialsAnchor: 'materialien',
    toMaterials: 'Zu den Materialien',
    topics: 'Themen',
    about: (name: string) => `Mehr über ${name}`,
    website: (name: string) => `Website von ${name}`,
    cooperation: 'Eine Veranstaltung in Kooperation mit',
    materials: 'Materialien',
    recordings: 'Aufzeichnungen und Materialien',
    materialKind: { document: null, slides: 'Folien', recording: 'Aufzeichnung', link: null } as Record<
      MaterialKind,
      string | null
    >,
    programme: 'Programm',
    allTimes: (zone: string) => `Alle Zeiten: ${zone}`,
    programmeWith: 'Mit',
    registration: 'Anmeldung',
    registrationAnchor: 'anmeldung',
    register: 'Jetzt anmelden',
    joinWaitingList: 'Auf die Warteliste',
    notices: 'Gut zu wissen',
    status: {
      scheduled: null,
      postponed: {
        title: 'Diese Veranstaltung ist verschoben.',
        text: 'Der neue Termin steht hier, sobald er feststeht. Wer angemeldet ist, bleibt es.',
      },
      cancelled: {
        title: 'Diese Veranstaltung ist abgesagt.',
        text: 'Wir bitten um Ihr Verständnis. Andere Termine finden Sie unter Veranstaltungen.',
      },
    } as Record<EventStatus, { title: string; text: string } | null>,
  },
  subject: {
    speaker: 'Mitwirkende',
    partner: 'Kooperation',
    upcoming: 'Kommende Veranstaltungen',
    past: 'Vergangene Veranstaltungen',
    empty: 'Gerade ist nichts geplant.',
    emptyHint: 'Was sonst ansteht, sehen Sie hier:',
    calendar: 'Diese Termine als Kalender',
  },
  registrationState: {
    none: 'Für diese Veranstaltung ist keine Anmeldung nötig. Kommen Sie einfach dazu.',
    notYetOpen: (moment: string) => `Die Anmeldung beginnt am ${moment}.`,
    full: 'Leider sind alle Plätze vergeben.',
    closed: 'Die Anmeldung ist geschlossen.',
    postponed: 'Die Anmeldung beginnt, sobald der neue Termin feststeht.',
    whatNow: {
      full: 'Sagt jemand ab, können Sie sich hier wieder anmelden. Vielleicht passt auch ein anderer Termin.',
      notYetOpen: 'Merken Sie sich den Termin schon einmal vor:',
      closed: 'Haben Sie noch eine Frage dazu? Schreiben Sie uns:',
      postponed: 'Mit einem Abo steht der neue Termin von selbst in Ihrem Kalender, sobald er feststeht:',
    },
    closesAt: (moment: string) => `Die Anmeldung ist bis zum ${moment} möglich.`,
    waitingListLead:
      'Zurzeit sind alle Plätze vergeben. Wird einer frei, rücken Sie nach und bekommen eine E-Mail.',
  },
  form: {
    lead: 'Anmeldung bitte mit dem folgenden Onlineformular.',
    linkByMail: (system: string | null) =>
      system
        ? `Mit der Anmeldebestätigung wird der ${system} Zugangslink versandt.`
        : 'Mit der Anmeldebestätigung wird der Zugangslink versandt.',
    name: 'Name',
    nameHint: 'Freiwillig. So sprechen wir Sie in unseren E-Mails an.',
    email: 'E-Mail-Adresse',
    emailHint: 'An diese Adresse senden wir die Bestätigung.',
    likelyEmail: (address: string) =>
      `Meinten Sie ${address}? Wenn die Adresse so stimmt, wie sie hier steht, senden Sie das Formular einfach noch einmal ab.`,
    typed: 'Das hatten Sie eingetragen',
    optional: 'Freiwillig.',
    noAnswer: 'Keine Angabe',
    topicSuggestion: 'Welche Themen wünschen Sie sich für weitere Veranstaltungen?',
    topicSuggestionHint: 'Freiwillig. Ihre Wünsche helfen uns beim Planen.',
    support: 'Brauchen Sie Unterstützung, um teilnehmen zu können?',
    supportHint:
      'Freiwillig. Zum Beispiel Gebärdensprache, eine Assistenz oder einen Platz für einen Rollstuhl. Wir sehen, was sich einrichten lässt.',
    /** Each change of these words is a new version, see `supportConsentVersion`. */
    supportConsent: (organiser: string) => ({
      label: 'Ich willige ausdrücklich ein, dass diese Angabe gespeichert wird.',
      text: `Was Sie schreiben, kann etwas über Ihre Gesundheit sagen (Art. 9 DSGVO). ${organiser} speichert es nur, damit Sie teilnehmen können. Lesen können es nur die Menschen, die diese Veranstaltung betreuen. Zwei Tage nach ihrem Ende wird es gelöscht, nach einer Änderung des Termins frühestens eine Woche danach. Sie können jederzeit widerrufen, über den Link in der Bestätigung; dann wird es sofort gelöscht. Ihre Anmeldung bleibt davon unberührt.`,
    }),
    consents: 'Einwilligungen',
    consentText: 'Vollständiger Text',
    consentPolicy: 'Zur Erklärung',
    consentOptional: 'Freiwillig',
    submit: 'Verbindlich anmelden',
    submitWaitingList: 'Auf die Warteliste setzen lassen',
    sending: 'Wird gesendet …',
    /** With a placeholder instead of a number for the script, which counts for itself. */
    summary: (problems: number | string) =>
      problems === 1 ? 'Bitte prüfen Sie eine Angabe:' : `Bitte prüfen Sie ${problems} Angaben:`,
    errorTitle: 'Bitte prüfen',
    trap: 'Bitte lassen Sie dieses Feld leer.',
  },
  proofOfWork: {
    lead: 'Während Sie das Formular ausfüllen, rechnet Ihr Browser einen Moment. Das hält Programme ab, die massenhaft Anmeldungen senden.',
    running: 'Prüfung läuft …',
    done: 'Prüfung abgeschlossen.',
    failed: 'Die Prüfung ist nicht gelungen. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
    progress: 'Fortschritt der Prüfung',
    noScript:
      'Dieses Formular braucht JavaScript: Ihr Browser rechnet damit einen Moment, was Programme abhält, die massenhaft Anmeldungen senden. Ohne JavaScript melden Sie sich bitte bei uns an:',
  },
  topicWish: {
    title: 'Themenwunsch',
    description: 'Wünschen Sie sich ein Thema für unsere Veranstaltungen.',
    lead: 'Worüber möchten Sie mehr wissen oder mit anderen sprechen? Wir lesen jeden Wunsch, wenn wir die nächsten Veranstaltungen planen.',
    text: 'Welches Thema wünschen Sie sich?',
    textHint: 'Ein Stichwort genügt. Schreiben Sie gern dazu, was Sie daran beschäftigt.',
    notify: 'Sagen Sie mir Bescheid, wenn es dazu eine Veranstaltung gibt',
    kept: (days: number) =>
      `Nur dafür speichern wir Ihre E-Mail-Adresse, und höchstens ${days} Tage lang. Ihr Wunsch bleibt danach ohne sie erhalten.`,
    privacy: 'Mehr zum Datenschutz',
    email: 'E-Mail-Adresse',
    emailHint: 'Nur nötig, wenn wir Ihnen Bescheid sagen sollen.',
    submit: 'Wunsch absenden',
    question: 'Ihr Thema ist nicht dabei?',
    link: 'Wünschen Sie es sich',
    proofOfWork: {
      lead: 'Während Sie das Formular ausfüllen, rechnet Ihr Browser einen Moment. Das hält Programme ab, die massenhaft Formulare senden.',
      noScript:
        'Dieses Formular braucht JavaScript: Ihr Browser rechnet damit einen Moment, was Programme abhält, die massenhaft Formulare senden. Ohne JavaScript schreiben Sie uns Ihren Wunsch bitte an:',
    },
    thanksTitle: 'Vielen Dank für Ihren Wunsch!',
    thanksLead: 'Er ist bei uns angekommen.',
    stepRead:
      'Wir lesen ihn, wenn wir die nächsten Veranstaltungen planen. Versprechen können wir nichts: Nicht aus jedem Wunsch wird eine.',
    stepTold: (days: number) =>
      `Wollten Sie Bescheid bekommen? Dann schreiben wir Ihnen, wenn es innerhalb von ${days} Tagen eine Veranstaltung dazu gibt. Vorher kommt keine E-Mail, auch keine Bestätigung.`,
    stepForgotten: (days: number) =>
      `Nach ${days} Tagen löschen wir Ihre Adresse von selbst. Soll es früher sein, genügt eine Nachricht an uns.`,
    another: 'Noch ein Thema wünschen',
  },
  registered: {
    title: 'Vielen Dank für Ihre Anmeldung!',
    lead: 'Die Bestätigung ist unterwegs zu Ihnen, per E-Mail.',
    waitingTitle: 'Sie stehen auf der Warteliste.',
    waitingLead: 'Sobald ein Platz frei wird, rücken Sie nach und bekommen eine E-Mail von uns.',
    confirmTitle: 'Bitte bestätigen Sie Ihre Adresse.',
    confirmLead:
      'Wir haben Ihnen eine E-Mail geschickt. Ihre Anmeldung gilt erst, wenn Sie dem Link darin folgen und die Adresse bestätigen.',
    next: 'Wie es weitergeht',
    stepMail: 'In wenigen Minuten kommt eine E-Mail mit allem, was Sie brauchen.',
    stepMailOnline:
      'In wenigen Minuten kommt eine E-Mail mit dem Termin für Ihren Kalender und Ihrem Zugang. Steht dieser noch nicht fest, folgt er per E-Mail.',
    stepConfirm:
      'In wenigen Minuten kommt eine E-Mail mit einem Link. Er öffnet eine Seite mit einem Knopf; damit bestätigen Sie Ihre Adresse. Melden Sie sich innerhalb einer Stunde für mehrere Veranstaltungen an, fragen wir nach den weiteren in einer gemeinsamen E-Mail: sobald Sie die erste bestätigt haben, sonst nach etwa einer Stunde.',
    stepSpam: 'Nichts da? Sehen Sie bitte auch im Spam-Ordner nach.',
    stepKnown:
      'War diese Adresse schon angemeldet, bleibt alles, wie es ist. Dann schreiben wir ihr das, höchstens einmal am Tag.',
    stepCancel: 'Sie können doch nicht? Über den Link in der E-Mail melden Sie sich mit zwei Klicks ab.',
    contact: 'Fragen beantworten wir gern unter',
    back: 'Zurück zur Veranstaltung',
  },
  registration: {
    title: 'Ihre Anmeldung',
    status: {
      pending: 'Ihre E-Mail-Adresse ist noch nicht bestätigt.',
      confirmed: 'Sie sind angemeldet.',
      waitlisted: 'Sie stehen auf der Warteliste.',
      cancelled: 'Sie sind abgemeldet.',
      expired: 'Diese Anmeldung ist verfallen.',
    } as Record<RegistrationStatus, string>,
    explanation: {
      pending: 'Ohne Bestätigung verfällt die Anmeldung.',
      confirmed: 'Wir freuen uns auf Sie.',
      waitlisted: 'Wird ein Platz frei, rücken Sie nach und bekommen eine E-Mail von uns.',
      cancelled: 'Ihre Abmeldung ist bei uns angekommen. Schade, dass Sie nicht dabei sein können!',
      expired:
        'Die Adresse wurde nicht rechtzeitig bestätigt, und der Platz ist wieder frei. Sie können sich gern noch einmal anmelden.',
    } as Record<RegistrationStatus, string>,
    afterwards: {
      attended: { title: 'Sie waren dabei.', text: 'Schön, dass Sie teilgenommen haben.' },
      confirmed: { title: 'Diese Veranstaltung ist vorbei.', text: 'Sie waren angemeldet.' },
      waitlisted: { title: 'Diese Veranstaltung ist vorbei.', text: 'Sie standen auf der Warteliste.' },
    },
    event: 'Veranstaltung',
    eventGone: 'Diese Veranstaltung ist nicht mehr veröffentlicht.',
    person: 'Angemeldet mit',
    since: 'Angemeldet am',
    consents: 'Ihre Einwilligungen',
    consentGiven: ({ moment, version }: { moment: string; version: number }) =>
      `Gegeben am ${moment}, Fassung ${version}`,
    consentText: 'Wortlaut',
    consentWithdrawn: (moment: string) => `Widerrufen am ${moment}`,
    withdraw: 'Einwilligung widerrufen',
    saveName: 'Name speichern',
    nameSaved: 'Gespeichert.',
    cancelTitle: 'Sie können doch nicht?',
    cancelLead: 'Dann geben Sie Ihren Platz bitte frei. Die Abmeldung gilt sofort.',
    cancelLeadWaiting: 'Dann streichen wir Sie von der Warteliste. Das gilt sofort.',
    cancel: 'Von dieser Veranstaltung abmelden',
    cancelWaiting: 'Von der Warteliste streichen',
    join: 'Zu Ihrem Zugang',
    accessAwaited: 'Den Zugang zur Videokonferenz finden Sie hier, sobald er feststeht.',
    again: 'Doch wieder anmelden',
    onceMore: 'Noch einmal anmelden',
    toEvent: 'Zur Veranstaltung',
    certificate: 'Teilnahmebescheinigung (PDF)',
    certificateName: 'Auf der Bescheinigung steht der Name, der hier gespeichert ist.',
    certificateNoName: 'Tragen Sie unten Ihren Namen ein, bevor Sie die Bescheinigung herunterladen.',
    certificateAwaited:
      'Waren Sie dabei? Ihre Teilnahmebescheinigung finden Sie hier, sobald Ihre Anwesenheit vermerkt ist. Das kann einige Tage dauern.',
    unknownTitle: 'Dieser Link öffnet keine Anmeldung.',
    unknownText:
      'Vielleicht ist er unvollständig: Manche E-Mail-Programme brechen lange Links um. Kopieren Sie bitte den ganzen Link aus Ihrer E-Mail in die Adresszeile.',
  },
  confirmAddress: {
    title: 'Bitte bestätigen Sie Ihre Adresse.',
    lead: 'Erst mit Ihrer Bestätigung gilt die Anmeldung.',
    tooLate: 'Diese Anmeldung kann nicht mehr bestätigt werden.',
    address: 'Angemeldet mit der Adresse',
    also: 'Sie bestätigen damit auch die Anmeldung für',
    confirm: 'Adresse bestätigen',
    seatHeld: 'Bis dahin halten wir Ihren Platz frei.',
    noSeat: 'Zurzeit sind alle Plätze vergeben. Mit der Bestätigung kommen Sie auf die Warteliste.',
    until: (moment: string) => `Sie haben dafür Zeit bis ${moment}.`,
    notYou:
      'Sie haben sich nicht angemeldet? Dann schließen Sie diese Seite einfach. Ohne Bestätigung verfällt die Anmeldung von selbst.',
  },
  withdrawal: {
    title: 'Einwilligung widerrufen',
    cancels:
      'Ohne diese Einwilligung ist keine Teilnahme möglich. Wenn Sie sie widerrufen, melden wir Sie zugleich von der Veranstaltung ab. Beides gilt sofort.',
    stays: 'Ihre Anmeldung bleibt bestehen. Der Widerruf gilt ab sofort und wird bei ihr vermerkt.',
    noted: 'Der Widerruf gilt ab sofort und wird bei Ihrer Anmeldung vermerkt.',
    withdraw: 'Einwilligung widerrufen',
    withdrawAndCancel: 'Widerrufen und abmelden',
    back: 'Zurück, ohne zu widerrufen',
  },
  join: {
    title: 'Ihr Zugang',
    lead: 'Dieser Zugang ist nur für Sie. Bitte geben Sie ihn nicht weiter.',
    button: (provider: string) => `Teilnehmen über ${provider}`,
    link: 'Link',
    opensAt: (moment: string) => `Der Zugang öffnet sich am ${moment} auf dieser Seite, ganz von selbst.`,
    reload: 'Laden Sie die Seite dann neu.',
    tryOut:
      'Probieren Sie vorab Mikrofon, Kamera und Lautsprecher aus, am besten mit dem Gerät, mit dem Sie teilnehmen möchten.',
    displayName: 'So sehen Sie die anderen',
    wait: {
      notOpened: 'Die Konferenz ist noch nicht geöffnet. Bitte versuchen Sie es gleich noch einmal.',
      full: 'Die Konferenz ist gerade voll. Bitte versuchen Sie es gleich noch einmal.',
    },
    unreachable:
      'Das Videokonferenzsystem antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.',
    contact: (email: string) => `Klappt es nicht, schreiben Sie uns: ${email}`,
    again: 'Noch einmal versuchen',
    isRecorded: 'Diese Videokonferenz wird aufgezeichnet.',
    recordingMissing: 'Bitte kreuzen Sie an, dass Sie einverstanden sind.',
    notRecorded: 'Möchten Sie nicht aufgezeichnet werden, schreiben Sie uns:',
    enterTitle: 'Es geht los.',
    enterLead: 'Sie werden in die Videokonferenz geleitet. Wenn nichts geschieht, nehmen Sie diesen Link.',
    enter: 'Zur Videokonferenz',
    back: 'Zurück zu Ihrem Zugang',
    staffTitle: 'Ihr Zugang als Mitwirkende',
    staffLead: (name: string) =>
      `Guten Tag ${name}, hier geht es in die Videokonferenz. Sie können schon vor Beginn eintreten und sich vorbereiten.`,
    meetingId: 'Meeting-ID',
    passcode: 'Kenncode',
    dialIn: 'Einwahl per Telefon',
    refused: {
      notConfirmed: 'Den Zugangslink sehen Sie hier, sobald Ihre Anmeldung bestätigt ist.',
      waitlisted:
        'Sie stehen auf der Warteliste. Den Zugangslink sehen Sie hier, sobald Sie einen Platz haben.',
      signedOff: 'Sie sind abgemeldet, deshalb steht hier kein Zugangslink.',
      eventCancelled: 'Diese Veranstaltung ist abgesagt.',
      eventPostponed:
        'Diese Veranstaltung ist verschoben. Den Zugangslink sehen Sie hier, sobald der neue Termin feststeht.',
      over: 'Diese Veranstaltung ist vorbei.',
      inPerson:
        'Diese Veranstaltung findet vor Ort statt. Einen Zugangslink gibt es nicht, wir freuen uns auf Sie.',
    } as Record<JoinRefusal, string>,
    noMeeting: {
      upcoming:
        'Der Zugangslink ist noch nicht hinterlegt. Bitte sehen Sie kurz vor Beginn noch einmal nach.',
      running:
        'Die Veranstaltung hat begonnen, der Zugangslink fehlt hier noch. Bitte laden Sie die Seite gleich noch einmal.',
      over: 'Diese Veranstaltung ist vorbei.',
    } as Record<EventPhase, string>,
    askUs: 'Fehlt er auch dann noch, schreiben Sie uns:',
    nextEvents: 'Was als Nächstes kommt',
    toRegistration: 'Zu Ihrer Anmeldung',
  },
  /** Where the number of a certificate of attendance is checked. */
  certificate: {
    title: 'Bescheinigung prüfen',
    lead: 'Geben Sie die Nummer ein, die auf der Teilnahmebescheinigung steht. Wir sagen Ihnen, ob sie von uns ist.',
    number: 'Nummer der Bescheinigung',
    numberHint: 'Sechsmal vier Zeichen, zum Beispiel ABCD-EFGH-…',
    check: 'Prüfen',
    another: 'Eine andere Bescheinigung prüfen',
    genuine: 'Diese Bescheinigung ist echt.',
    genuineText:
      'Wir haben sie für die folgende Veranstaltung ausgestellt. Vergleichen Sie die Angaben mit denen auf dem Papier.',
    eventGone:
      'Wir haben sie ausgestellt. Die Angaben zur Veranstaltung haben wir inzwischen gelöscht, deshalb stehen sie hier nicht mehr.',
    revoked: 'Diese Bescheinigung gilt nicht mehr.',
    revokedText: 'Sie ist von uns, aber die Teilnahme wurde inzwischen anders vermerkt.',
    unknown: 'Diese Nummer ist nicht von uns.',
    unknownText:
      'Vielleicht hat sich ein Tippfehler eingeschlichen. In einer Nummer stehen Buchstaben und die Ziffern von 2 bis 7, nie 0 oder 1.',
    name: 'Name auf der Bescheinigung',
    nameHint:
      'Wir nennen hier niemanden. Geben Sie den Namen vom Papier ein, sagen wir Ihnen, ob die Bescheinigung auf ihn lautet.',
    compare: 'Namen vergleichen',
    nameRight: (name: string) => `Ja: Die Bescheinigung lautet auf „${name}“.`,
    nameWrong: (name: string) => `Nein: Auf „${name}“ lautet diese Bescheinigung nicht.`,
  },
  /** What other sites show beside the messages of the pages, see embedMessages. */
  embed: {
    loading: 'Wird geladen …',
    failed: 'Die Veranstaltungen konnten nicht geladen werden. Vielleicht fehlt gerade die Verbindung.',
    retry: 'Noch einmal versuchen',
    empty: 'Gerade ist hier keine Veranstaltung geplant.',
    emptyPast: 'Hier stehen noch keine vergangenen Veranstaltungen.',
    all: 'Alle Veranstaltungen',
    toPage: 'Alles zu dieser Veranstaltung',
    back: 'Zurück zur Liste',
    cooperation: 'In Kooperation mit',
    notSent: 'Ihre Anmeldung ist nicht bei uns angekommen. Bitte senden Sie sie noch einmal ab.',
    notFromHere: 'Von dieser Website aus ist keine Anmeldung möglich.',
    notProven: 'Die Prüfung, die massenhafte Anmeldungen durch Programme verhindert, ist nicht gelungen.',
    registerThere: 'Auf der Seite der Veranstaltung anmelden',
  },
  imprint: {
    title: 'Impressum',
    responsible: 'Verantwortlich für diese Seiten',
    contact: 'Kontakt',
    phone: 'Telefon',
    email: 'E-Mail',
    website: 'Website',
  },
  privacy: {
    title: 'Datenschutz',
    description: 'Welche Daten wir bei einer Anmeldung verarbeiten, wozu und wie lange.',
    sections: ({ keepDays, maxKeepDays }: Retention) => [
      {
        title: 'Beim Lesen',
        text: 'Diese Seiten setzen keine Cookies, speichern nichts in Ihrem Browser und laden von sich aus nichts von Dritten. Steht auf einer Seite ein Video, kommt es erst vom genannten Anbieter, wenn Sie es dort laden. Dann erfährt er Ihre IP-Adresse und kann Cookies setzen.',
      },
      {
        title: 'Bei einer Anmeldung',
        text: 'Wir speichern Ihre E-Mail-Adresse und was Sie sonst im Formular angeben, dazu Ihre Einwilligungen im Wortlaut mit dem Zeitpunkt. Wir brauchen das, um Ihnen die Bestätigung, den Zugangslink und Änderungen zu senden.',
      },
      {
        title: 'Wie lange wir sie speichern',
        text: `Ihre Anmeldung und die E-Mails dazu werden von selbst gelöscht: ${keepDays} Tage nach dem Ende der Veranstaltung, bei einzelnen Veranstaltungen früher oder später, höchstens aber ${maxKeepDays} Tage danach. Ist eine Veranstaltung verschoben und der neue Termin noch offen, gilt die Höchstdauer. Auch eine Abmeldung bleibt so lange gespeichert. Danach bleiben nur Zahlen, etwa wie viele Menschen teilgenommen haben.`,
      },
      {
        title: 'Wenn Sie Unterstützung brauchen',
        text: 'Manche Veranstaltungen fragen, was Sie brauchen, um teilnehmen zu können. Die Antwort kann etwas über Ihre Gesundheit sagen. Wir speichern sie nur mit Ihrer ausdrücklichen Einwilligung (Art. 9 Abs. 2 Buchstabe a DSGVO) und zeigen sie nur den Menschen, die die Veranstaltung betreuen. Zwei Tage nach ihrem Ende wird sie von selbst gelöscht, nach einer Änderung des Termins frühestens eine Woche danach; widerrufen Sie die Einwilligung, sofort.',
      },
      {
        title: 'Bei einem Themenwunsch',
        text: `Wir speichern, was Sie sich wünschen. Ihre E-Mail-Adresse speichern wir nur, wenn Sie Bescheid bekommen möchten, und nutzen sie nur dafür. Nach höchstens ${maxKeepDays} Tagen wird sie von selbst gelöscht; der Wunsch bleibt ohne sie erhalten.`,
      },
      {
        title: 'Schutz vor Spam',
        text: 'Damit Programme das Formular nicht überfluten, zählen wir für kurze Zeit, wie viele Anmeldungen und Wünsche aus einem Netz kommen. Dafür genügt ein verschlüsselter Kennwert im Arbeitsspeicher; Ihre IP-Adresse speichern wir nicht.',
      },
      {
        title: 'Ihre Rechte',
        text: 'Sie können Ihre Einwilligungen jederzeit widerrufen. Sie können Auskunft verlangen und alles, was wir über Sie gespeichert haben, als Datei bekommen (Art. 15 und 20 DSGVO); Sie können es berichtigen (Art. 16) und vorzeitig löschen lassen (Art. 17) und sich bei einer Datenschutzaufsicht beschweren (Art. 77). Über den Link in Ihrer E-Mail sehen Sie Ihre Anmeldung und melden sich ab.',
      },
    ],
    contact: 'Wenden Sie sich dafür an',
  },
  preview: {
    title: 'Die Vorschau kommt gleich.',
    text: 'Tragen Sie im Formular Titel, Beginn und Ende ein, dann sehen Sie hier die Seite.',
  },
  errors: {
    notFoundTitle: 'Diese Seite gibt es nicht.',
    notFoundText: 'Vielleicht ist der Link veraltet oder ein Zeichen zu viel in der Adresse.',
    eventNotFoundTitle: 'Diese Veranstaltung gibt es nicht oder nicht mehr.',
    eventNotFoundText: 'Vielleicht hat sich ihre Adresse geändert. Alle Termine finden Sie in der Übersicht.',
    missing: {
      topic: {
        title: 'Dieses Thema gibt es nicht oder nicht mehr.',
        text: 'Vielleicht heißt es inzwischen anders. Alle Themen und Termine finden Sie in der Übersicht.',
      },
      city: {
        title: 'An diesem Ort gibt es keine Veranstaltung.',
        text: 'Vielleicht ist er anders geschrieben. Alle Orte und Termine finden Sie in der Übersicht.',
      },
      format: {
        title: 'Dieses Format gibt es nicht.',
        text: 'Veranstaltungen finden online statt, vor Ort oder beides zugleich. In der Übersicht können Sie auswählen.',
      },
      accessibility: {
        title: 'Diese Angabe zur Barrierefreiheit gibt es nicht.',
        text: 'Was Sie brauchen, können Sie in der Übersicht auswählen.',
      },
      partner: {
        title: 'Mit diesen Kooperationspartner*innen gibt es keine Veranstaltung.',
        text: 'Vielleicht hat sich die Adresse geändert. Alle Termine finden Sie in der Übersicht.',
      },
      speaker: {
        title: 'Diese Person ist hier nicht oder nicht mehr zu finden.',
        text: 'Vielleicht hat sich die Adresse geändert. Alle Termine finden Sie in der Übersicht.',
      },
      month: {
        title: 'Diesen Monat gibt es nicht.',
        text: 'Eine Adresse im Kalender endet mit Jahr und Monat, zum Beispiel mit 2026-12.',
      },
    },
    toCalendar: 'Zum Kalender',
    failureTitle: 'Da ist etwas schiefgegangen.',
    failureText:
      'Wir können diese Seite gerade nicht zeigen. Das liegt an uns, nicht an Ihnen. Meist hilft es, sie in ein paar Minuten noch einmal aufzurufen.',
    failureOfFormText:
      'Wir wissen nicht, ob Ihre Angaben bei uns angekommen sind. Das liegt an uns, nicht an Ihnen. Bitte gehen Sie in Ihrem Browser eine Seite zurück und senden Sie das Formular in ein paar Minuten noch einmal ab. Niemand wird dadurch doppelt angemeldet.',
    failureContact: (moment: string) =>
      `Klappt es weiterhin nicht? Dann schreiben Sie uns bitte und nennen Sie dabei diesen Zeitpunkt (${moment}):`,
    tryAgain: 'Noch einmal versuchen',
    methodTitle: 'So lässt sich diese Adresse nicht aufrufen.',
    methodText:
      'Bitte öffnen Sie sie im Browser, oder senden Sie das Formular auf der Seite ab, auf der es steht.',
    contentTypeTitle: 'Dieses Formular konnten wir nicht lesen.',
    contentTypeText: 'Bitte senden Sie es auf der Seite ab, auf der es steht.',
    tooLargeTitle: 'Das ist mehr, als wir annehmen können.',
    tooLargeText: ({ name, topicSuggestion }: { name: number; topicSuggestion: number }) =>
      `Bitte kürzen Sie Ihre Angaben: der Name hat höchstens ${name}, jede Antwort und der Themenwunsch höchstens ${topicSuggestion} Zeichen.`,
    tooManyTitle: 'Bitte warten Sie einen Moment.',
    toEvents: 'Zu den Veranstaltungen',
  },
}

/** What the public pages say in one language; German is the one that sets what there is to say. */
export type SiteMessages = typeof german
