import { zoomPrivacyUrl } from '../src/consents/shipped/zoomPrivacyUrl.ts'
import { link, paragraph, richText } from './richText.ts'

/** What the association tells participants of its online events, word for word. */
export const onlineNotices = richText(
  paragraph(
    'Wir weisen ausdrücklich darauf hin, dass alle Bürger*innen des Landes Mecklenburg-Vorpommern berechtigt sind, an unseren Veranstaltungen teilzunehmen. Die Teilnehmer*innen müssen über einen technischen Zugang zum Online-Seminar verfügen bzw. diesen auf eigene Kosten herstellen. Mit ihrer Anmeldung willigen Sie in die Nutzung des vom Veranstalter vorgegebenen Videokonferenzsystems (Zoom) ein und stimmen der entsprechenden Datenschutzerklärung zu. Für die Verwendung der Software Zoom übernimmt das Grüne Forum Selbstverwaltung keine Haftung. Die geltenden ',
    // Words that say where the link leads, also where it is read out without its sentence.
    link({ words: 'Datenschutzrichtlinien von Zoom', url: zoomPrivacyUrl }),
    ' finden Sie hier',
  ),
)

/** What participants of example events on site are told. */
export const onSiteNotices = richText(
  'Wir weisen ausdrücklich darauf hin, dass alle Bürger*innen des Landes Mecklenburg-Vorpommern berechtigt sind, an unseren Veranstaltungen teilzunehmen. Die Räume sind stufenlos erreichbar. Wenn Sie Unterstützung brauchen, zum Beispiel eine Dolmetschung in Gebärdensprache, schreiben Sie uns bitte zwei Wochen vorher.',
)
