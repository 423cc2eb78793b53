import type { EventFixture } from '../EventFixture.ts'
import { onlineNotices } from '../notices.ts'
import { richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'
import { exampleMeeting } from './exampleMeeting.ts'

/** A hybrid event that asks how people will take part. */
export const jugendMachtKommune: EventFixture = {
  slug: 'jugend-macht-kommune',
  title: {
    de: 'Jugend macht Kommune: Beiräte, die mitentscheiden',
    en: 'Youth makes politics: councils that have a say',
  },
  summary: {
    de: 'Rederecht, eigenes Budget, feste Ansprechpersonen: Was Jugendbeiräte brauchen. In Greifswald und online.',
    en: 'The right to speak, a budget, people to turn to: what youth councils need. In Greifswald and online.',
  },
  description: richText(
    'Ein Jugendbeirat, der nur zu Festen eingeladen wird, ist schnell wieder leer. Einer mit Rederecht und eigenem Budget verändert, worüber eine Stadtvertretung spricht.',
    'Ole Petersdorf erzählt von einem Beirat, der einen Nachtbus durchgesetzt hat, und davon, wie mühsam das war. Paula Rennhack erklärt, was Hauptsatzungen regeln müssen, damit Beteiligung nicht vom guten Willen abhängt.',
    'Sie können nach Greifswald kommen oder sich per Zoom zuschalten. Beide Gruppen arbeiten am selben Entwurf einer Satzung.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'saturday', afterDays: 31, from: '11:00', to: '15:00' }),
  format: 'hybrid',
  location: {
    name: 'Jugendzentrum am Ryck und online (Zoom)',
    street: 'Beispielplatz 1',
    postalCode: '17489',
    city: 'Greifswald',
  },
  accessibility: {
    captions: true,
    signLanguage: true,
    stepFree: true,
    accessibleToilet: true,
    easyLanguageText: richText(
      'Auch junge Menschen sollen in ihrer Gemeinde mitbestimmen.',
      'Wir sprechen darüber, wie das geht.',
      'Sie können vor Ort dabei sein oder im Internet.',
      'Bitte melden Sie sich vorher an.',
    ),
  },
  topics: ['demokratie-und-beteiligung'],
  speakers: [
    { key: 'ole-petersdorf', role: 'input' },
    { key: 'paula-rennhack', role: 'input' },
    { key: 'nele-hagedorn', role: 'moderation' },
  ],
  registration: {
    asksForSupport: true,
    consents: ['video-conference', 'privacy', 'photographs'],
    notices: onlineNotices,
    capacity: 60,
    confirmsAddress: true,
    waitingList: true,
    questions: [
      {
        label: { de: 'Wie möchten Sie teilnehmen?', en: 'How would you like to take part?' },
        required: true,
        options: [
          { de: 'in Greifswald', en: 'in Greifswald' },
          { de: 'online', en: 'online' },
        ],
      },
      {
        label: { de: 'Was sollten wir beim Essen beachten?', en: 'Is there anything to mind about food?' },
        required: false,
      },
    ],
  },
  meeting: exampleMeeting(81100000106),
}
