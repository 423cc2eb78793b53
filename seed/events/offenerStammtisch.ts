import type { EventFixture } from '../EventFixture.ts'
import { richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'

/** An event without registration: one just comes along. */
export const offenerStammtisch: EventFixture = {
  slug: 'offener-stammtisch-neubrandenburg',
  title: {
    de: 'Offener Stammtisch Kommunalpolitik',
    en: 'Open regulars’ table for local politics',
  },
  summary: {
    de: 'Ohne Tagesordnung und ohne Anmeldung: Kommen Sie einfach vorbei.',
    en: 'No agenda, no registration: just come along.',
  },
  description: richText(
    'Einmal im Vierteljahr treffen sich Kommunalpolitiker*innen und Neugierige aus der Mecklenburgischen Seenplatte. Es gibt keine Tagesordnung, dafür einen großen Tisch.',
    'Der Raum ist stufenlos erreichbar, Getränke zahlt jede*r selbst. Eine Anmeldung ist nicht nötig.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'tuesday', afterDays: 21, from: '19:00', to: '22:00' }),
  format: 'inPerson',
  location: {
    name: 'Café im Torhaus',
    street: 'Beispielring 3',
    postalCode: '17033',
    city: 'Neubrandenburg',
  },
  topics: ['handwerk-der-kommunalpolitik'],
  speakers: [{ key: 'friedrich-utecht', role: 'host' }],
}
