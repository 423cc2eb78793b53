/** Why an event cannot be saved or published as it is, in German. */
export const german = {
  noConsentTexts:
    'Es gibt noch keine Einwilligungstexte. Legen Sie welche an unter „Einstellungen“, „Einwilligungstexte“, oder übernehmen Sie die mitgelieferten auf der Startseite der Verwaltung; wählen Sie sie danach hier aus.',
  noConsents:
    'Bitte wählen Sie mindestens einen Einwilligungstext, oder schalten Sie „Anmeldung über diese Seite“ aus.',
}

/** Why an event cannot be saved or published as it is, in one language. */
export type EventMessages = typeof german
