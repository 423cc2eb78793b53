import type { EventFixture } from '../EventFixture.ts'
import { onlineNotices } from '../notices.ts'
import { bulletList, richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'
import { exampleMeeting } from './exampleMeeting.ts'

/** A past event, longer ago. */
export const waermeplanungImDorf: EventFixture = {
  slug: 'waermeplanung-im-dorf',
  title: {
    de: 'Wärmeplanung im Dorf: klein anfangen, gemeinsam heizen',
    en: 'Heat planning in villages: starting small, heating together',
  },
  summary: {
    de: 'Wie kleine Gemeinden zu einem Wärmeplan kommen, und wann sich ein Nahwärmenetz lohnt.',
    en: 'How small municipalities get to a heat plan, and when a local heat network pays.',
  },
  description: richText(
    'Auch Gemeinden mit wenigen hundert Einwohner*innen brauchen eine Antwort auf die Frage, womit in zwanzig Jahren geheizt wird. Wer früh plant, kann Leitungen verlegen, wenn die Straße ohnehin offen ist.',
    'Im Mittelpunkt stehen drei Fragen:',
    bulletList(
      'Welche Daten braucht ein Wärmeplan, und wer hat sie?',
      'Wann trägt sich ein Nahwärmenetz, wann sind Wärmepumpen die bessere Wahl?',
      'Wie bleiben die Gewinne im Ort?',
    ),
    'Friedrich Utecht berichtet aus einer Gemeinde, die ihr Netz als Genossenschaft betreibt, mit allem, was dabei schiefging.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'wednesday', afterDays: -75, from: '19:00', to: '21:00' }),
  format: 'online',
  location: { name: 'online (Zoom)' },
  topics: ['klima-und-energie'],
  speakers: [
    { key: 'tewes-lindqvist', role: 'input' },
    { key: 'friedrich-utecht', role: 'panel', label: { de: 'Erfahrungsbericht', en: 'From experience' } },
  ],
  partners: ['netzwerk-dorf-mit-zukunft'],
  registration: { consents: ['video-conference', 'privacy'], notices: onlineNotices },
  meeting: exampleMeeting(81100000102),
}
