/** Who speaks at the example events, by slug. All but the first are invented. */
export const speakers = {
  'ulrike-seemann-katz': {
    name: 'Ulrike Seemann-Katz',
    position:
      'Sprecherin der LAG Migration & Flucht und Vorsitzende der Kreistagsfraktion Ludwigslust-Parchim',
  },
  'joerdis-brandmoeller': {
    name: 'Jördis Brandmöller',
    position: 'Kämmerin einer Amtsverwaltung im Ruhestand',
  },
  'tewes-lindqvist': {
    name: 'Tewes Lindqvist',
    position: 'Landschaftsarchitekt und Berater für Klimaanpassung',
  },
  'antonia-wiepcke': {
    name: 'Antonia Wiepcke',
    position: 'Verkehrsplanerin mit Schwerpunkt ländlicher Raum',
  },
  'marten-osterloh': {
    name: 'Dr. Marten Osterloh',
    position: 'Politikwissenschaftler, forscht zu Bürgerräten',
  },
  'selin-kroeger': { name: 'Selin Aydoğan-Kröger', position: 'Stadtplanerin und sachkundige Einwohnerin' },
  'friedrich-utecht': {
    name: 'Friedrich Utecht',
    position: 'ehrenamtlicher Bürgermeister einer Gemeinde mit 640 Einwohner*innen',
  },
  'nele-hagedorn': { name: 'Nele Hagedorn', position: 'freie Moderatorin' },
  'paula-rennhack': { name: 'Paula Rennhack', position: 'Juristin mit Schwerpunkt Kommunalrecht' },
  'ole-petersdorf': { name: 'Ole Petersdorf', position: 'Sprecher eines Jugendbeirats' },
} as const satisfies Record<string, { name: string; position: string }>

export type SpeakerKey = keyof typeof speakers
