import type { EventFixture } from '../EventFixture.ts'
import { onSiteNotices } from '../notices.ts'
import { richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'

/** An event on site with free seats. */
export const bezahlbarWohnen: EventFixture = {
  slug: 'bezahlbar-wohnen-an-der-kueste',
  title: {
    de: 'Bezahlbar wohnen an der Küste: Was Städte gegen den Ausverkauf tun können',
    en: 'Affordable housing on the coast: what towns can do',
  },
  summary: {
    de: 'Ferienwohnungen, Erbbaurecht, Zweckentfremdung: ein Abend über Boden, Mieten und die Instrumente der Kommune.',
    en: 'Holiday flats, heritable building rights, misuse of housing: an evening on land, rents and municipal tools.',
  },
  description: richText(
    'Wo andere Urlaub machen, finden Pflegekräfte und Köch*innen keine Wohnung. Die Mieten steigen, während im Winter ganze Straßen dunkel bleiben.',
    'Selin Aydoğan-Kröger zeigt, welche Mittel eine Stadt in der Hand hat: Erbbaurecht statt Verkauf, Satzungen gegen Zweckentfremdung, Vorkaufsrechte und eine Wohnungsgesellschaft, die nicht an der höchsten Miete gemessen wird.',
    'Auf dem Podium diskutieren wir mit Ihnen, welche davon in Rostock und in den kleinen Seebädern tragen. Im Anschluss gibt es Suppe und Zeit für Gespräche.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'friday', afterDays: 15, from: '18:00', to: '20:30' }),
  format: 'inPerson',
  location: {
    name: 'Kulturspeicher am Stadthafen',
    street: 'Musterkai 7',
    postalCode: '18055',
    city: 'Rostock',
  },
  accessibility: { speechToText: true, hearingLoop: true, stepFree: true },
  topics: ['wohnen-und-bauen'],
  speakers: [
    { key: 'selin-kroeger', role: 'input' },
    { key: 'friedrich-utecht', role: 'panel' },
    { key: 'marten-osterloh', role: 'panel' },
    { key: 'nele-hagedorn', role: 'moderation' },
  ],
  partners: ['werkstatt-baukultur'],
  registration: { consents: ['photographs'], notices: onSiteNotices, capacity: 80 },
  attendees: 6,
}
