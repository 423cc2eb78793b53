import type { EventFixture } from '../EventFixture.ts'
import { onlineNotices } from '../notices.ts'
import { richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'
import { exampleMeeting } from './exampleMeeting.ts'

/** A full event with a waiting list. */
export const klimaanpassungAufDemLand: EventFixture = {
  slug: 'klimaanpassung-auf-dem-land',
  title: {
    de: 'Klimaanpassung auf dem Land: Wasser halten, Schatten schaffen',
    en: 'Climate adaptation in the country: holding water, making shade',
  },
  summary: {
    de: 'Dürre im Frühjahr, Starkregen im Sommer: Was Gemeinden mit Gräben, Alleen und Bebauungsplänen tun können.',
    en: 'Drought in spring, downpours in summer: what municipalities can do with ditches, avenues and land-use plans.',
  },
  description: richText(
    'Erst fehlt das Wasser, dann kommt alles auf einmal. Viele Gräben im Land wurden angelegt, um Felder schnell trockenzulegen; heute wünschen sich dieselben Dörfer, dass der Regen bliebe.',
    'Tewes Lindqvist zeigt an fünf Beispielen, was sich mit einfachen Mitteln ändern lässt: Staustufen in Gräben, entsiegelte Schulhöfe, Festsetzungen im Bebauungsplan, neue Bäume für alte Alleen, ein Hitzetelefon für ältere Menschen.',
    'Damit alle ihre eigene Gemeinde mitbringen können, arbeiten wir in einer kleinen Gruppe. Wer keinen Platz mehr bekommt, kommt auf die Warteliste.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'wednesday', afterDays: 19, from: '18:00', to: '20:00' }),
  format: 'online',
  location: { name: 'online (Zoom)' },
  topics: ['klima-und-energie', 'wohnen-und-bauen'],
  speakers: [
    { key: 'tewes-lindqvist', role: 'input' },
    { key: 'nele-hagedorn', role: 'moderation' },
  ],
  partners: ['netzwerk-dorf-mit-zukunft'],
  registration: {
    consents: ['video-conference', 'privacy'],
    notices: onlineNotices,
    capacity: 5,
    waitingList: true,
  },
  meeting: exampleMeeting(81100000104),
  attendees: 7,
}
