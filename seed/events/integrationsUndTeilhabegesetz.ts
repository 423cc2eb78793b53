import type { EventFixture } from '../EventFixture.ts'
import { onlineNotices } from '../notices.ts'
import { bulletList, richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'
import { exampleMeeting } from './exampleMeeting.ts'

/** The association's real event of 12 March 2026, word for word, moved to a coming Thursday. */
export const integrationsUndTeilhabegesetz: EventFixture = {
  slug: 'integrations-und-teilhabegesetz',
  title: {
    de: 'Austausch: Das Integrations- und Teilhabegesetz und die Kommunen',
    en: 'Exchange: the Integration and Participation Act and the municipalities',
  },
  summary: {
    de: 'Was das Gesetz von Kommunen verlangt, was vor Ort geschieht, und eine Musterabfrage, mit der sich die Ergebnisse landesweit sichtbar machen lassen.',
    en: 'What the act asks of municipalities, what happens on the ground, and a model inquiry that makes the results visible across the state.',
  },
  description: richText(
    'Das Land hat im März 2024 die Konzeption zur Integration von Menschen mit Migrationsgeschichte um ein Integrations- und Teilhabegesetz (InTG MV) ergänzt. Das Gesetz stellt klar, dass Integration und Teilhabe alle hier lebenden Menschen betreffen und alle aufgerufen sind, Ihren Beitrag dafür zu leisten. Das gilt insbesondere auch für die Kommunen, denn Integration findet vor Ort statt.',
    'Das Gesetz formuliert Strukturen und Aufgaben. Und auch die Förderung der Umsetzung des Gesetzes durch das Land ist dort beschrieben. Zur Umsetzung des Gesetzes gehören u.a. die Einrichtung von Migrationsbeiräten, die Bestellung von Integrationsbeauftragten. Nach den Kommunalwahlen standen diese Punkte im letzten Jahr im Mittelpunkt der Umsetzung.',
    'Aber: Aufgrund von Kannvorschriften bzw. Sollregelungen haben die meisten Kommunen zur Umsetzung bisher wenig bis nichts beigetragen. Oder das gemacht, was sie schon immer gemacht haben. Und es ist davon auszugehen, dass die Situation nicht besser werden wird. Den mit der Verabschiedung des Haushalts 2026/27 wurde der Integrationsfond, der die Maßnahmen vor Ort unterstützt, massiv gekürzt und es ist zu befürchten, dass Strukturen wegbrechen werden. Auch die Umfragen zur Landtagswahl lassen für das Thema eher Verschlimmerungen befürchten. Aktuell formuliert der Integrationsbeirat des Landes formuliert ein Positionspapier zu diesem Thema zur Landtagswahl.',
    'Die Austauschrunde hat das Ziel,',
    bulletList(
      'das Gesetz vorzustellen',
      'den Handlungsbedarf vor Ort aufzuzeigen',
      'und eine kommunale Musterabfrage vorzustellen und zu diskutieren, mit deren Beantwortung die Ergebnisse der Politik der letzten Jahre landesweit konkret erfasst und sichtbar gemacht werden können.',
    ),
    'Zum Abschluss des Austauschs soll gemeinsam das weitere Vorgehen besprochen werden. Und es besteht die Möglichkeit Fragen zu anderen Migrations- und Integrationsthemen zu stellen (Arbeitsmarkt, Bezahlkarte, Chancenaufenthalt, o.ä.) und ggf. zu beantworten oder als Themen für weitere Austauschrunden zu sammeln.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'thursday', afterDays: 7, from: '19:00', to: '21:00' }),
  format: 'online',
  location: { name: 'online (Zoom)' },
  topics: ['migration-und-flucht', 'demokratie-und-beteiligung'],
  speakers: [
    {
      key: 'ulrike-seemann-katz',
      role: 'input',
      label: { de: 'Input & Moderation', en: 'Input & moderation' },
    },
  ],
  partners: ['lag-migration-und-flucht'],
  registration: {
    consents: ['video-conference', 'privacy'],
    notices: onlineNotices,
    asksForTopics: true,
  },
  meeting: exampleMeeting(81234567890),
}
