/** Whom the example events are held with, by slug. All but the first are invented. */
export const partners = {
  'lag-migration-und-flucht': {
    name: 'LAG Migration & Flucht',
    nameInSentence: 'der LAG Migration & Flucht',
  },
  'netzwerk-dorf-mit-zukunft': {
    name: 'Netzwerk Dorf mit Zukunft',
    nameInSentence: 'dem Netzwerk Dorf mit Zukunft',
    url: 'https://dorf-mit-zukunft.example/',
  },
  'werkstatt-baukultur': {
    name: 'Werkstatt Baukultur',
    nameInSentence: 'der Werkstatt Baukultur',
    url: 'https://werkstatt-baukultur.example/',
  },
  'buendnis-bus-und-bahn': {
    name: 'Bündnis Bus & Bahn',
    nameInSentence: 'dem Bündnis Bus & Bahn',
    url: 'https://bus-und-bahn.example/',
  },
} as const satisfies Record<string, { name: string; nameInSentence: string; url?: string }>

export type PartnerKey = keyof typeof partners
