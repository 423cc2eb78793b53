import type { CalendarEvent } from '../../overview/rules/calendar.ts'

/** What the calendar of events in the admin says, in one language. */
export interface CalendarMessages {
  heading: string
  steps: string
  today: string
  previous: Record<'month' | 'week', string>
  next: Record<'month' | 'week', string>
  views: string
  month: string
  week: string
  add: string
  /** `$0` is the day. */
  addOnDay: string
  dragHint: string
  empty: Record<'month' | 'week', string>
  cut: (shown: number) => string
  loading: string
  failed: string
  again: string
  more: (count: number) => string
  marks: Record<CalendarEvent['marks'][number], string>
  seats: (seats: { taken: number; capacity: number | null }) => string
  move: string
  moveThis: (title: string) => string
  day: string
  time: string
  moveNow: string
  back: string
  moveHeading: (title: string) => string
  moveTo: (moment: string) => string
  moveAgain: string
  draftOnly: string
  moved: (move: { title: string; moment: string }) => string
  undo: string
  refused: {
    cancelled: string
    changed: string
    locked: (by: string) => string
    somebody: string
    unread: string
    failed: string
    stale: string
  }
}

/** What the calendar says in German. */
export const german: CalendarMessages = {
  heading: 'Kalender',
  steps: 'Zeitraum',
  today: 'Heute',
  previous: { month: 'Voriger Monat', week: 'Vorige Woche' },
  next: { month: 'Nächster Monat', week: 'Nächste Woche' },
  views: 'Ansicht',
  month: 'Monat',
  week: 'Woche',
  add: 'Neue Veranstaltung',
  addOnDay: 'Neue Veranstaltung am $0',
  dragHint:
    'Veranstaltungen lassen sich mit der Maus auf einen anderen Tag ziehen, oder mit „Verschieben …“. Ein Klick auf einen leeren Tag beginnt eine neue.',
  empty: {
    month: 'In diesem Monat ist nichts geplant.',
    week: 'In dieser Woche ist nichts geplant.',
  },
  cut: (shown) => `Gezeigt werden die ersten ${shown} Veranstaltungen dieses Zeitraums.`,
  loading: 'Lädt …',
  failed: 'Die Veranstaltungen ließen sich nicht laden.',
  again: 'Noch einmal versuchen',
  more: (count) => `${count} weitere`,
  marks: {
    draft: 'Entwurf',
    changed: 'Änderungen nicht veröffentlicht',
    cancelled: 'abgesagt',
    postponed: 'verschoben',
  },
  seats: ({ taken, capacity }) =>
    capacity === null ? `${taken} angemeldet` : `${taken} von ${capacity} Plätzen`,
  move: 'Verschieben …',
  moveThis: (title) => `Verschieben: ${title}`,
  day: 'Tag',
  time: 'Beginn (Uhrzeit)',
  moveNow: 'Verschieben',
  back: 'Abbrechen',
  moveHeading: (title) => `„${title}“ verschieben?`,
  moveTo: (moment) => `Verschieben auf ${moment}? Das Ende geht mit.`,
  moveAgain: 'Der neue Termin steht damit fest: Die Veranstaltung gilt wieder „wie geplant“.',
  draftOnly: 'Sie bleibt ein Entwurf.',
  moved: ({ title, moment }) => `„${title}“ ist jetzt am ${moment}.`,
  undo: 'Rückgängig machen',
  refused: {
    cancelled:
      'Diese Veranstaltung ist abgesagt. Soll sie wieder stattfinden, öffnen Sie sie und ändern Sie „Findet statt?“.',
    changed:
      'Zu dieser Veranstaltung gibt es Änderungen, die noch nicht veröffentlicht sind. Öffnen Sie sie, und verschieben Sie sie dort.',
    locked: (by) => `${by} schreibt gerade in dieser Veranstaltung. Verschoben ist nichts.`,
    somebody: 'Jemand anders',
    unread: 'Diesen Tag oder diese Uhrzeit gibt es nicht.',
    failed: 'Das Verschieben hat nicht geklappt. Verschoben ist nichts; bitte versuchen Sie es noch einmal.',
    stale:
      'Inzwischen hat jemand anders gespeichert. Verschoben ist nichts; Sie sehen jetzt den neuen Stand.',
  },
}
