/** What the list of events said above it by itself, as long as the name of the organiser was this one. */
export const shippedIntroduction = {
  organiser: 'Grünes Forum Selbstverwaltung',
  de: 'Austausch, Wissen und Werkzeug für alle, die vor Ort Politik machen oder machen wollen.',
  en: 'Exchange, knowledge and tools for everyone who makes local politics, or wants to.',
}

/** The id of the appearance where nobody has stored one before: the same for processes that start at once. */
export const idOfFirst = '5e1f1a7e-0000-4000-8000-000000000001'
