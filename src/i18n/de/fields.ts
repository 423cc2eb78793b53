import { maxWords } from '../../announcements/rules/editorsWords.ts'
import type { VideoProblem } from '../../richText/rules/videoProblem.ts'
import type { Expectation } from '../../database/rules/soundDocument.ts'

/** What is said in one language about what a field holds. */
export interface FieldMessages {
  /** What should have been sent for a field; `detail` is the place in a rich text, or the link. */
  expected: Record<Expectation, (detail: string) => string>
  /** What is referred to is not there. */
  unknown: string
  /** What is wrong with the link to a video. */
  video: { missing: string; unknown: string; inText: Record<VideoProblem, string> }
  /** What is required in the default language is there in another alone. */
  missingIn: (language: string) => string
  /** What is wrong with an editor's own words to those who have registered. */
  editorsWords: string
  /** What Payload adds to forms without a label that could be read. */
  unlabelled: Readonly<Record<string, string>>
}

const richText = (detail: string): string => {
  if (detail.endsWith('.pending')) {
    return 'Ein Bild in diesem Text ist noch nicht hochgeladen. Warten Sie, bis es da ist, oder nehmen Sie es heraus.'
  }
  const place = detail === '' ? '' : ` (die Stelle: ${detail})`
  return `Dieser Text hat nicht die Form, die der Editor schreibt${place}. Bitte geben Sie ihn im Editor ein.`
}

/** What is said in German about what a field holds. */
export const german: FieldMessages = {
  expected: {
    text: () => 'Hier wird ein Text erwartet.',
    number: () => 'Hier wird eine Zahl erwartet.',
    wholeNumber: () => 'Hier wird eine ganze Zahl erwartet.',
    moment: () => 'Hier wird ein Zeitpunkt erwartet, zum Beispiel 2026-11-28T18:00:00Z.',
    box: () => 'Hier wird ja oder nein erwartet (true oder false).',
    option: () => 'Hier wird eine der angebotenen Möglichkeiten erwartet.',
    document: () => 'Hier wird die Kennung eines Eintrags erwartet.',
    list: () => 'Hier wird eine Liste erwartet.',
    group: () => 'Hier wird eine Gruppe von Feldern erwartet.',
    richText,
    link: (typed) =>
      `Der Link „${typed}“ führt nirgendwohin. Möglich sind Internetadressen (https://…), E-Mail-Adressen, Telefonnummern (tel:…) und Seiten dieser Website (/…).`,
  },
  unknown: 'Das gibt es nicht oder nicht mehr. Wählen Sie etwas anderes.',
  // Short: Payload cuts them off where they are wider than their field, whose description says what is possible.
  video: {
    missing: 'Bitte fügen Sie den Link ein.',
    unknown: 'Dieser Link führt zu keinem Video.',
    inText: {
      link: 'Der Link eines Videos fehlt oder führt zu keinem Video.',
      title: 'Ein Video hat noch keinen Titel.',
    },
  },
  missingIn: (language) =>
    `Auf ${language} fehlt dieser Text. Wählen Sie oben die Sprache ${language} und tragen Sie ihn zuerst dort ein.`,
  editorsWords: `Hier werden Ihre Worte je Sprache erwartet, höchstens ${maxWords} Zeichen lang: {"de": "…", "en": "…"}.`,
  unlabelled: { file: 'Datei', password: 'Passwort', currentPassword: 'Aktuelles Passwort' },
}
