import type { EventFixture } from '../EventFixture.ts'
import { onlineNotices } from '../notices.ts'
import { richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'
import { exampleMeeting } from './exampleMeeting.ts'

/** An open event in some weeks, with a limit that is far away. */
export const radwegeZwischenDoerfern: EventFixture = {
  slug: 'radwege-zwischen-doerfern',
  title: {
    de: 'Lückenschluss: Radwege zwischen den Dörfern',
    en: 'Closing the gaps: cycle paths between villages',
  },
  summary: {
    de: 'Warum Radwege an Gemeindegrenzen enden, und wie sie doch weitergehen.',
    en: 'Why cycle paths end at municipal borders, and how they go on after all.',
  },
  description: richText(
    'Vier Kilometer sind mit dem Rad eine Viertelstunde, wenn es einen Weg gibt. Oft endet er am Ortsschild, weil die nächste Gemeinde, der Kreis oder das Land zuständig ist.',
    'Antonia Wiepcke erklärt, wer welchen Weg bauen darf, wie Gemeinden gemeinsam Fördermittel beantragen und warum ein ausgebauter Feldweg manchmal die beste Lösung ist.',
    'Bringen Sie eine Karte Ihrer Lücke mit: Drei davon schauen wir uns genauer an.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'monday', afterDays: 37, from: '19:00', to: '20:30' }),
  format: 'online',
  location: { name: 'online (Zoom)' },
  topics: ['mobilitaet'],
  speakers: [{ key: 'antonia-wiepcke', role: 'input' }],
  partners: ['buendnis-bus-und-bahn'],
  registration: {
    consents: ['video-conference', 'privacy'],
    notices: onlineNotices,
    capacity: 100,
    waitingList: true,
  },
  meeting: exampleMeeting(81100000108),
  attendees: 9,
}
