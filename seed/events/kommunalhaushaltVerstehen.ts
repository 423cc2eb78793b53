import type { EventFixture } from '../EventFixture.ts'
import { onlineNotices } from '../notices.ts'
import { richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'
import { exampleMeeting } from './exampleMeeting.ts'

/** A past event. */
export const kommunalhaushaltVerstehen: EventFixture = {
  slug: 'kommunalhaushalt-verstehen',
  title: {
    de: 'Kommunalhaushalt: Zahlen lesen, Spielräume finden',
    en: 'Municipal budgets: reading the figures, finding room to act',
  },
  summary: {
    de: 'Ergebnishaushalt, Finanzhaushalt, Haushaltssicherung: eine Einführung für alle, die neu in einer Gemeindevertretung sind.',
    en: 'An introduction to budgets for everyone who is new to a municipal council.',
  },
  description: richText(
    'Mehrere hundert Seiten, zwei Teilhaushalte und wenige Wochen Zeit: Wer zum ersten Mal über einen Haushalt abstimmt, fühlt sich schnell verloren. Dabei steht gerade hier, was eine Gemeinde im kommenden Jahr wirklich vorhat.',
    'Wir lesen gemeinsam einen echten Haushaltsplan, vom Vorbericht bis zum Stellenplan. Sie erfahren, wo freiwillige Leistungen zu finden sind, woran man eine schöne Rechnung erkennt und welche Fragen sich im Ausschuss lohnen.',
    'Nach dem Input ist viel Zeit für Fragen. Bringen Sie gern den Haushalt Ihrer eigenen Gemeinde mit.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'tuesday', afterDays: -30, from: '18:30', to: '20:30' }),
  format: 'online',
  location: { name: 'online (Zoom)' },
  topics: ['haushalt-und-finanzen', 'handwerk-der-kommunalpolitik'],
  speakers: [
    { key: 'joerdis-brandmoeller', role: 'input' },
    { key: 'nele-hagedorn', role: 'moderation' },
  ],
  materials: [
    {
      kind: 'recording',
      title: { de: 'Der Input zum Nachsehen', en: 'The talk to watch again' },
      link: 'https://aufzeichnung.example/kommunalhaushalt-verstehen',
    },
  ],
  registration: { consents: ['video-conference', 'privacy'], notices: onlineNotices, capacity: 60 },
  meeting: exampleMeeting(81100000101),
}
