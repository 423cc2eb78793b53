import type { EventFixture } from '../EventFixture.ts'
import { onlineNotices } from '../notices.ts'
import { richText } from '../richText.ts'
import { today } from '../times.ts'
import { exampleMeeting } from './exampleMeeting.ts'

/** An event of today: it begins this evening, or is running. */
export const feierabendrunde: EventFixture = {
  slug: 'feierabendrunde',
  title: {
    de: 'Feierabendrunde: Ihre Fragen aus der Gemeindevertretung',
    en: 'After-work round: your questions from the council',
  },
  summary: {
    de: 'Offene Sprechstunde für Gemeindevertreter*innen, sachkundige Einwohner*innen und alle, die es werden wollen.',
    en: 'An open consultation for council members and everyone who wants to become one.',
  },
  description: richText(
    'Darf der Bürgermeister den Tagesordnungspunkt einfach absetzen? Muss die Verwaltung auf unsere Anfrage antworten? Und was tun, wenn im Hauptausschuss immer alles nichtöffentlich ist?',
    'In der Feierabendrunde gibt es keine Vorträge, nur Fragen und Antworten. Paula Rennhack kennt die Kommunalverfassung, die anderen Teilnehmer*innen kennen die Praxis.',
    'Kommen Sie dazu, wann es passt. Wer schon eine Frage hat, kann sie bei der Anmeldung nennen.',
  ),
  times: today,
  format: 'online',
  location: { name: 'online (Zoom)' },
  topics: ['handwerk-der-kommunalpolitik'],
  speakers: [
    {
      key: 'paula-rennhack',
      role: 'input',
      label: { de: 'Antworten & Moderation', en: 'Answers & moderation' },
    },
  ],
  registration: {
    consents: ['video-conference', 'privacy'],
    notices: onlineNotices,
    asksForTopics: false,
    questions: [
      {
        label: { de: 'Welche Frage bringen Sie mit?', en: 'Which question do you bring?' },
        required: false,
      },
    ],
  },
  meeting: exampleMeeting(81100000103),
}
