import type { EventFixture } from '../EventFixture.ts'
import { onlineNotices } from '../notices.ts'
import { richText } from '../richText.ts'
import { comingWeekday } from '../times.ts'

/** A draft: nobody but editors sees it. */
export const haushaltssicherung: EventFixture = {
  slug: 'haushaltssicherung-ohne-kahlschlag',
  title: {
    de: 'Haushaltssicherung ohne Kahlschlag',
    en: 'Consolidating budgets without clear-cutting',
  },
  summary: {
    de: 'Sparen, ohne Bibliothek und Jugendclub zu verlieren: Beispiele aus drei Städten.',
    en: 'Saving without losing the library and the youth club: examples from three towns.',
  },
  description: richText(
    'Wenn die Rechtsaufsicht ein Haushaltssicherungskonzept verlangt, stehen zuerst die freiwilligen Leistungen auf der Liste. Es geht auch anders.',
    'Entwurf: Referent*in und Termin sind noch mit der Kämmerei abzustimmen.',
  ),
  times: (now) => comingWeekday({ now, weekday: 'wednesday', afterDays: 60, from: '18:30', to: '20:30' }),
  format: 'online',
  location: { name: 'online (Zoom)' },
  isDraft: true,
  topics: ['haushalt-und-finanzen'],
  speakers: [{ key: 'joerdis-brandmoeller', role: 'input' }],
  registration: { consents: ['video-conference', 'privacy'], notices: onlineNotices },
}
