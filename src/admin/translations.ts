/** What our own parts of the admin say, under one key of their own among Payload's translations. */
export const adminTranslations = {
  de: {
    greenForumEvents: {
      mailPreview: 'So sieht die E-Mail aus',
      mailPreviewLoading: 'Die Vorschau wird geladen …',
      mailPreviewFailed: 'Die Vorschau ließ sich nicht laden.',
      seatsTaken:
        'Vergebene Plätze: {{taken}}. Auf der Warteliste: {{waiting}}. Wer schon einen Platz hat, behält ihn; niemand wird gestrichen.',
      seatsUnconfirmed: 'Davon noch ohne bestätigte Adresse: {{unconfirmed}}.',
      seatsTooFew:
        'Es sind schon {{taken}} Plätze vergeben, mehr als die {{capacity}}, die Sie hier eintragen. Niemand wird gestrichen: Neue Anmeldungen gibt es erst wieder, wenn sich genug Personen abgemeldet haben.',
    },
  },
  en: {
    greenForumEvents: {
      mailPreview: 'What the mail looks like',
      mailPreviewLoading: 'Loading the preview …',
      mailPreviewFailed: 'The preview could not be loaded.',
      seatsTaken:
        'Seats taken: {{taken}}. On the waiting list: {{waiting}}. Whoever has a seat keeps it; nobody is removed.',
      seatsUnconfirmed: 'Of these, with an address not yet confirmed: {{unconfirmed}}.',
      seatsTooFew:
        '{{taken}} seats are taken already, more than the {{capacity}} that you enter here. Nobody is removed: there are new registrations only once enough people have cancelled.',
    },
  },
}
