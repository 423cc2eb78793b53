import type { EventFixture } from '../EventFixture.ts'
import { onlineNotices } from '../notices.ts'
import { bulletList, richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'
import { exampleMeeting } from './exampleMeeting.ts'

/** A postponed event. */
export const rufbusUndTakt: EventFixture = {
  slug: 'rufbus-und-takt',
  title: {
    de: 'Rufbus und Takt: ÖPNV im ländlichen Raum',
    en: 'Dial-a-ride and timetables: public transport in rural areas',
  },
  summary: {
    de: 'Wie aus drei Schulbussen am Tag ein Angebot wird, mit dem man ohne Auto zur Ärztin kommt.',
    en: 'How three school buses a day become a service that gets you to the doctor without a car.',
  },
  description: richText(
    'In vielen Orten fährt der Bus nur, wenn Schule ist. Wer älter ist, jung oder kein Auto hat, bleibt zu Hause oder ist auf Nachbar*innen angewiesen.',
    'Antonia Wiepcke stellt vor, wie Landkreise Rufbusse und feste Takte verbinden, und rechnet vor, was das kostet. Danach sprechen wir darüber, was Kreistage und Gemeinden selbst anstoßen können:',
    bulletList(
      'Nahverkehrsplan: Wann wird er fortgeschrieben, und wer wird gehört?',
      'Haltestellen: Wer baut sie barrierefrei um?',
      'Ehrenamt: Wo helfen Bürgerbusse, und wo überfordern sie?',
    ),
    'Der neue Termin steht noch nicht endgültig fest; wir tragen ihn hier ein.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'tuesday', afterDays: 27, from: '18:30', to: '20:30' }),
  format: 'online',
  location: { name: 'online (Zoom)' },
  status: 'postponed',
  topics: ['mobilitaet'],
  speakers: [{ key: 'antonia-wiepcke', role: 'input' }],
  partners: ['buendnis-bus-und-bahn'],
  registration: { consents: ['video-conference', 'privacy'], notices: onlineNotices },
  meeting: exampleMeeting(81100000105),
}
