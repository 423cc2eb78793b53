import type { EventFixture } from '../EventFixture.ts'
import { onSiteNotices } from '../notices.ts'
import { richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'

/** A past event that took place on site, more than half a year ago. */
export const barrierefreieSitzungen: EventFixture = {
  slug: 'barrierefreie-sitzungen',
  title: {
    de: 'Sitzungen für alle: Barrieren in der Gemeindevertretung abbauen',
    en: 'Meetings for all: removing barriers in municipal councils',
  },
  summary: {
    de: 'Ein Werkstatttag über Räume, Unterlagen und Redezeiten, die niemanden ausschließen.',
    en: 'A workshop on rooms, papers and speaking time that exclude nobody.',
  },
  description: richText(
    'Ein Sitzungssaal im ersten Stock ohne Aufzug, Vorlagen im Amtsdeutsch, Termine um 16 Uhr: Vieles, was Menschen vom Ehrenamt fernhält, ließe sich ändern.',
    'An diesem Tag haben wir zusammengetragen, was Gemeinden mit wenig Geld verbessern können, von der Hörschleife bis zur Kinderbetreuung während der Sitzung. Entstanden ist eine Liste, mit der man die eigene Gemeindevertretung an einem Abend prüfen kann.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'saturday', afterDays: -200, from: '10:00', to: '15:00' }),
  format: 'inPerson',
  location: {
    name: 'Bürgerhaus am Speicher',
    street: 'Beispielstraße 4',
    postalCode: '18273',
    city: 'Güstrow',
  },
  accessibility: { speechToText: true, hearingLoop: true, stepFree: true, accessibleToilet: true },
  topics: ['demokratie-und-beteiligung', 'handwerk-der-kommunalpolitik'],
  speakers: [
    { key: 'nele-hagedorn', role: 'host' },
    { key: 'paula-rennhack', role: 'input' },
  ],
  registration: { consents: ['photographs'], notices: onSiteNotices, capacity: 30 },
}
