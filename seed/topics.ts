import type { Bilingual } from './Bilingual.ts'

/** What the example events are about, by slug. */
export const topics = {
  'migration-und-flucht': { de: 'Migration & Flucht', en: 'Migration & asylum' },
  'haushalt-und-finanzen': { de: 'Haushalt & Finanzen', en: 'Budget & finance' },
  'klima-und-energie': { de: 'Klima & Energie', en: 'Climate & energy' },
  mobilitaet: { de: 'Mobilität', en: 'Mobility' },
  'demokratie-und-beteiligung': { de: 'Demokratie & Beteiligung', en: 'Democracy & participation' },
  'wohnen-und-bauen': { de: 'Wohnen & Bauen', en: 'Housing & building' },
  'handwerk-der-kommunalpolitik': { de: 'Handwerk der Kommunalpolitik', en: 'The craft of local politics' },
} as const satisfies Record<string, Bilingual>

export type TopicKey = keyof typeof topics
