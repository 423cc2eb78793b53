import type { EventFixture } from '../EventFixture.ts'
import { onlineNotices } from '../notices.ts'
import { richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'
import { exampleMeeting } from './exampleMeeting.ts'

/** An event whose registration has not opened yet. */
export const kandidierenLohntSich: EventFixture = {
  slug: 'kandidieren-lohnt-sich',
  title: {
    de: 'Kandidieren lohnt sich: Mein Weg in die Gemeindevertretung',
    en: 'Standing for election: my way into the council',
  },
  summary: {
    de: 'Ein Abend für Menschen, die überlegen, ob Kommunalpolitik etwas für sie ist.',
    en: 'An evening for people who wonder whether local politics is for them.',
  },
  description: richText(
    'Wie viel Zeit kostet ein Mandat? Was, wenn ich von Abwassersatzungen keine Ahnung habe? Und wie gehe ich damit um, wenn der Ton rau wird?',
    'Drei Gemeindevertreter*innen erzählen ehrlich, was sie an ihrem Ehrenamt mögen und was sie gern vorher gewusst hätten. Danach teilen wir uns in kleine Gruppen auf, damit alle Fragen Platz haben.',
    'Eingeladen sind besonders Frauen, junge Leute und Menschen mit Einwanderungsgeschichte, die in den meisten Vertretungen noch fehlen.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'thursday', afterDays: 52, from: '19:00', to: '21:00' }),
  format: 'online',
  location: { name: 'online (Zoom)' },
  topics: ['handwerk-der-kommunalpolitik', 'demokratie-und-beteiligung'],
  speakers: [
    { key: 'friedrich-utecht', role: 'panel' },
    { key: 'selin-kroeger', role: 'panel' },
    { key: 'ole-petersdorf', role: 'panel' },
    { key: 'nele-hagedorn', role: 'moderation' },
  ],
  registration: {
    consents: ['video-conference', 'privacy'],
    notices: onlineNotices,
    opensAt: ({ startsAt }) => startsAt.minus({ days: 28 }).set({ hour: 9, minute: 0 }),
  },
  meeting: exampleMeeting(81100000107),
}
