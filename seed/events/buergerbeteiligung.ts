import type { EventFixture } from '../EventFixture.ts'
import { onlineNotices } from '../notices.ts'
import { richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'

/** A cancelled event. */
export const buergerbeteiligung: EventFixture = {
  slug: 'buergerbeteiligung-die-ankommt',
  title: { de: 'Bürgerbeteiligung, die ankommt', en: 'Participation that matters' },
  summary: {
    de: 'Bürgerräte, Beteiligungshaushalte und Einwohnerversammlungen: Was sie verändern, und was sie nur versprechen.',
    en: 'Citizens’ assemblies, participatory budgets and town meetings: what they change and what they merely promise.',
  },
  description: richText(
    'Zettel an Stellwände zu heften ist noch keine Beteiligung. Sie gelingt, wenn vorher klar ist, was zu entscheiden ist, und nachher sichtbar wird, was daraus wurde.',
    'Dr. Marten Osterloh hat Bürgerräte in kleinen und großen Städten begleitet. Er stellt vor, unter welchen Bedingungen ihre Empfehlungen in den Beschlüssen der Vertretungen wiederzufinden sind.',
    'Gemeinsam überlegen wir, welches Verfahren zu einer Gemeinde mit 3.000 Einwohner*innen passt.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'monday', afterDays: 17, from: '19:00', to: '21:00' }),
  format: 'online',
  location: { name: 'online (Zoom)' },
  status: 'cancelled',
  topics: ['demokratie-und-beteiligung'],
  speakers: [{ key: 'marten-osterloh', role: 'input' }],
  registration: { consents: ['video-conference', 'privacy'], notices: onlineNotices, capacity: 50 },
}
