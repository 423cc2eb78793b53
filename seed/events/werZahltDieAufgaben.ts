import type { EventFixture } from '../EventFixture.ts'
import { onSiteNotices } from '../notices.ts'
import { richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'

/** An event on site whose registration has closed. */
export const werZahltDieAufgaben: EventFixture = {
  slug: 'wer-zahlt-die-aufgaben',
  title: {
    de: 'Wer bestellt, bezahlt? Gespräch über das Geld der Kommunen',
    en: 'Who orders, pays? A talk about municipal finance',
  },
  summary: {
    de: 'Das Land überträgt Aufgaben, die Kreise erhöhen die Umlage, die Gemeinden sparen. Ein Gespräch in Schwerin.',
    en: 'The state hands down duties, districts raise their levy, municipalities save. A talk in Schwerin.',
  },
  description: richText(
    'Kita, Brandschutz, Geflüchtetenunterkunft, Digitalisierung: Die Liste der Aufgaben wird länger, die freien Mittel werden weniger. In vielen Gemeinden geht mehr als die Hälfte der Einnahmen in die Umlagen.',
    'Jördis Brandmöller erklärt, wie der Finanzausgleich funktioniert und wo das Konnexitätsprinzip an seine Grenzen kommt. Danach geht es um die Frage, was ehrenamtliche Vertreter*innen gemeinsam erreichen können.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'thursday', afterDays: 14, from: '17:30', to: '19:30' }),
  format: 'inPerson',
  location: { name: 'Saal im Alten Werkhof', street: 'Musterweg 21', postalCode: '19055', city: 'Schwerin' },
  topics: ['haushalt-und-finanzen'],
  speakers: [
    { key: 'joerdis-brandmoeller', role: 'input' },
    { key: 'nele-hagedorn', role: 'moderation' },
  ],
  registration: {
    consents: ['photographs'],
    notices: onSiteNotices,
    capacity: 40,
    closesAt: ({ now }) => now.minus({ days: 1 }).set({ hour: 18, minute: 0, second: 0, millisecond: 0 }),
  },
}
