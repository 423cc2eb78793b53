/** Why an event cannot be saved, published or removed as it is, and what is said of it meanwhile, in German. */
export const german = {
  noConsentTexts:
    'Es gibt noch keine Einwilligungstexte. Legen Sie welche an unter „Einstellungen“, „Einwilligungstexte“, oder übernehmen Sie die mitgelieferten auf der Startseite der Verwaltung; wählen Sie sie danach hier aus.',
  noConsents:
    'Bitte wählen Sie mindestens einen Einwilligungstext, oder schalten Sie „Anmeldung über diese Seite“ aus.',
  noTown: 'Bitte nennen Sie den Ort, in dem die Veranstaltung stattfindet.',
  neededBySchedule: 'Pflichtfeld, denn der Entwurf soll von selbst veröffentlicht werden.',
  endsTooEarly: 'Das Ende muss nach dem Beginn liegen.',
  closesTooEarly: 'Die Anmeldung muss nach ihrem Beginn enden.',
  itemUntimed: 'Bitte geben Sie eine Uhrzeit an, zum Beispiel 19:30.',
  itemTooEarly: 'Das liegt mehr als 6 Stunden vor dem Beginn der Veranstaltung.',
  itemTooLate: 'Das liegt mehr als 6 Stunden nach dem Ende der Veranstaltung.',
  itemEndsTooEarly: '„Bis“ muss nach „Von“ liegen.',
  item: {
    day: 'Tag',
    number: 'Programmpunkt',
    undated:
      'Minuten nach dem Beginn der Veranstaltung. Sobald unter „Zeit und Ort“ ihr Beginn steht, tragen Sie hier Uhrzeiten ein.',
  },
  nothingToShow: 'Bitte wählen Sie eine Datei, oder geben Sie einen Link an.',
  fileAndLink:
    'Bitte nehmen Sie entweder die Datei oder den Link; für das andere legen Sie eine weitere Zeile an.',
  notSecure: 'Bitte geben Sie eine Adresse an, die mit https:// beginnt.',
  joinLinkInMaterials:
    'Das ist ein Zugangslink: Über ihn käme jede*r in die Videokonferenz. Er gehört unter „Zugang“. Für die Aufzeichnung nehmen Sie bitte den Link, unter dem man sie ansehen kann.',
  noSuchHour: 'Diese Uhrzeit gibt es an diesem Tag nicht, denn da wird die Uhr vorgestellt.',
  noSuchMoment: 'Diesen Tag oder diese Uhrzeit gibt es nicht.',
  noWholeMoment: 'Bitte geben Sie Tag und Uhrzeit an, zum Beispiel 12.03.2026 19:00.',
  taken: (moment: string) => `Eingetragen ist jetzt: ${moment}.`,
  stillPostponed:
    'Der neue Termin gilt noch nicht, denn unter „Findet statt?“ steht „verschoben“. Soll die Veranstaltung wieder stattfinden?',
  takesPlaceAgain: 'Ja, auf „wie geplant“ stellen',
  pastDate: (people: number) =>
    `Das Datum liegt in der Vergangenheit, und es gibt Anmeldungen (${people}). Bitte prüfen Sie Tag und Jahr. Ist das Datum so gemeint, bestätigen Sie es beim Veröffentlichen, über die Schnittstelle mit "allowPastDate": true.`,
  losesAttendance: (ticks: number) =>
    `Für diese Veranstaltung ist schon Anwesenheit vermerkt (${ticks}). Beginnt sie später, gehen diese Vermerke verloren. Ist das so gemeint, bestätigen Sie es beim Veröffentlichen, über die Schnittstelle mit "clearsAttendance": true.`,
  hasRegistrations: (people: number) =>
    `Zu dieser Veranstaltung gibt es Anmeldungen (${people}). Sagen Sie die Veranstaltung ab, statt sie zu löschen. Löschen lässt sie sich erst, wenn die Anmeldungen nach der Zeit ihrer Aufbewahrung gelöscht sind.`,
  unpublish: {
    heading: 'Nicht mehr öffentlich machen?',
    plain: 'Die Seite der Veranstaltung verschwindet; es bleibt ein Entwurf.',
    nobody: 'Angemeldet ist niemand.',
    unknown: 'Ob sich schon jemand angemeldet hat, ließ sich nicht feststellen.',
    people: (people: number) =>
      people === 1
        ? 'Eine Person ist angemeldet oder steht auf der Warteliste. Sie erfährt davon nichts: Ihre Anmeldung bleibt, doch Erinnerungen gehen nicht mehr hinaus.'
        : `${people} Personen sind angemeldet oder stehen auf der Warteliste. Sie erfahren davon nichts: Ihre Anmeldungen bleiben, doch Erinnerungen gehen nicht mehr hinaus.`,
    instead:
      'Fällt die Veranstaltung aus, wählen Sie stattdessen unter „Findet statt?“ „abgesagt“ oder „verschoben“: Dann bekommen alle eine E-Mail.',
    label: 'Nicht mehr öffentlich machen',
  },
  share: { registration: 'Anmeldung:', page: 'Alles Weitere:' },
  restored: 'Als Entwurf wiederhergestellt. Veröffentlichen Sie ihn, damit er gilt.',
  templateUnnamed: 'Bitte geben Sie der Vorlage einen Namen.',
  templateTaken: (name: string) =>
    `Es gibt schon eine Vorlage „${name}“. Wählen Sie einen anderen Namen, oder ersetzen Sie sie; die bisherige liegt dann 30 Tage im Papierkorb.`,
  seriesUnclear: 'Bitte geben Sie an, wie oft und wie viele Termine (höchstens 52) es geben soll.',
  seriesUndated:
    'Tragen Sie zuerst unter „Zeit und Ort“ Beginn und Ende ein, und speichern Sie: Daraus ergeben sich die weiteren Termine.',
  copyOf: (title: string) => `Kopie von ${title}`,
}

/** Why an event cannot be saved, published or removed as it is, and what is said of it meanwhile, in one language. */
export type EventMessages = typeof german
