import type { EventFixture } from '../EventFixture.ts'
import { onSiteNotices } from '../notices.ts'
import { richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'

/** A full event without a waiting list. */
export const antragswerkstatt: EventFixture = {
  slug: 'antragswerkstatt',
  title: {
    de: 'Antragswerkstatt: Vom Ärgernis zum Beschluss',
    en: 'Motion workshop: from annoyance to resolution',
  },
  summary: {
    de: 'Einen Antrag schreiben, Mehrheiten suchen, dranbleiben: ein Übungstag in kleiner Runde.',
    en: 'Writing a motion, finding majorities, keeping at it: a day of practice in a small group.',
  },
  description: richText(
    'Der Radweg endet im Nichts, der Spielplatz ist gesperrt, der Jugendclub soll schließen. Aus einem Ärgernis wird Politik, wenn daraus ein Antrag wird, über den sich abstimmen lässt.',
    'Sie bringen ein Anliegen aus Ihrer Gemeinde mit und gehen mit einem fertigen Antrag nach Hause: zuständig, begründet, bezahlbar. Dazwischen üben wir, ihn in drei Minuten vorzutragen.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'saturday', afterDays: 23, from: '10:00', to: '16:00' }),
  format: 'inPerson',
  location: { name: 'Haus der Begegnung', street: 'Beispielallee 12', postalCode: '19053', city: 'Schwerin' },
  accessibility: { stepFree: true, accessibleToilet: true },
  topics: ['handwerk-der-kommunalpolitik'],
  speakers: [{ key: 'paula-rennhack', role: 'input', label: { de: 'Leitung', en: 'Led by' } }],
  registration: {
    consents: ['photographs'],
    notices: onSiteNotices,
    capacity: 4,
    waitingList: false,
    asksForTopics: false,
  },
  attendees: 4,
}
