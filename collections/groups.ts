/** The groups of the admin's navigation. */
export const groups = {
  programme: { de: 'Programm', en: 'Programme' },
  participation: { de: 'Teilnahme', en: 'Participation' },
  settings: { de: 'Einstellungen', en: 'Settings' },
}
