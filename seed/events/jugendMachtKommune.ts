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
  programme: [
    { startsAfter: -30, title: { de: 'Ankommen mit Getränken', en: 'Doors open, with drinks' } },
    {
      startsAfter: 0,
      endsAfter: 20,
      title: { de: 'Begrüßung und Kennenlernen', en: 'Welcome, and getting to know each other' },
      speakers: ['nele-hagedorn'],
    },
    {
      startsAfter: 20,
      endsAfter: 60,
      title: { de: 'Wie wir einen Nachtbus durchgesetzt haben', en: 'How we got a night bus' },
      text: {
        de: 'Bericht aus einem Jugendbeirat, mit Zeit für Fragen.',
        en: 'A report from a youth council, with time for questions.',
      },
      speakers: ['ole-petersdorf'],
    },
    {
      startsAfter: 60,
      endsAfter: 105,
      title: { de: 'Was in die Hauptsatzung gehört', en: 'What belongs into the statutes' },
      speakers: ['paula-rennhack'],
    },
    { startsAfter: 105, endsAfter: 150, title: { de: 'Mittagspause', en: 'Lunch' } },
    {
      startsAfter: 150,
      endsAfter: 220,
      title: { de: 'Werkstatt: unser Entwurf einer Satzung', en: 'Workshop: our draft of statutes' },
      text: {
        de: 'Beide Gruppen, in Greifswald und online, arbeiten am selben Text.',
        en: 'Both groups, in Greifswald and online, work on the same text.',
      },
      speakers: ['ole-petersdorf', 'paula-rennhack'],
    },
    { startsAfter: 220, endsAfter: 240, title: { de: 'Wie es weitergeht', en: 'What comes next' } },
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
