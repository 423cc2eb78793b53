/** What tables, certificates and the yearly report say in German. */
export const german = {
  /** The yearly report for funders. */
  report: {
    title: 'Verwendungsnachweis: Bildungsveranstaltungen',
    period: 'Zeitraum',
    totals: 'Zusammenfassung',
    events: 'Veranstaltungen',
    hours: 'Stunden',
    registered: 'Angemeldet',
    attended: 'Teilgenommen',
    cancelled: 'Abgemeldet',
    topics: 'Themen',
    partners: 'Kooperationen',
    date: 'Datum',
    event: 'Veranstaltung',
    sum: 'Summe',
    none: 'In diesem Zeitraum hat keine Veranstaltung stattgefunden.',
    note: 'Gezählt sind veröffentlichte Veranstaltungen, die stattgefunden haben. „Angemeldet“ sind alle Anmeldungen, auch später abgemeldete; „Teilgenommen“ ist, wessen Anwesenheit vermerkt wurde.',
    made: 'Stand',
  },
  /** The certificate of attendance. */
  certificate: {
    heading: 'Teilnahmebescheinigung',
    attests: 'Hiermit wird bescheinigt, dass',
    attended: 'an der folgenden Bildungsveranstaltung teilgenommen hat:',
    date: 'Datum',
    time: 'Uhrzeit',
    length: 'Umfang',
    place: 'Ort',
    topics: 'Themen',
    noted: 'Die Anwesenheit wurde bei der Veranstaltung festgestellt.',
    placeAndDate: 'Ort, Datum',
    signature: 'Unterschrift',
    number: 'Nummer',
    verify: 'Ob diese Bescheinigung echt ist, sagt diese Seite:',
  },
  /** The list of participants for funders. */
  participants: {
    title: 'Teilnahmeliste',
    number: 'Nr.',
    name: 'Name',
    minutes: 'Minuten',
    signature: 'Unterschrift',
  },
  /** The table of an event's registrations. */
  registrationTable: {
    headings: {
      name: 'Name',
      email: 'E-Mail-Adresse',
      status: 'Status',
      createdAt: 'Angemeldet am',
      confirmedAt: 'Bestätigt am',
      waitlistedAt: 'Auf der Warteliste seit',
      cancelledAt: 'Abgemeldet am',
      attended: 'Hat teilgenommen',
      attendedAt: 'Anwesenheit vermerkt am',
      locale: 'Sprache der Mails',
      source: 'Angemeldet über',
      consents: 'Einwilligungen',
      topicSuggestion: 'Themenwunsch',
      otherAnswers: 'Antworten auf frühere Fragen',
      notes: 'Notiz des Teams',
    },
    yes: 'ja',
    no: 'nein',
    ownSite: 'diese Website',
    withdrawn: 'widerrufen',
    languages: { de: 'Deutsch', en: 'Englisch' },
  },
}

/** What tables, certificates and the yearly report say in one language. */
export type DocumentMessages = typeof german
