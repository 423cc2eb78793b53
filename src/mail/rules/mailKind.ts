import type { Locale } from '../../i18n/rules/locale.ts'
import type { RegistrationStatus } from '../../registrations/rules/moves.ts'

interface MailKindRow {
  kind: string
  /** What editors see. */
  label: Record<Locale, string>
  /** The statuses in which a registration must still be for the mail to be true. */
  trueWhile: readonly RegistrationStatus[]
  /** Whether the meeting access is in it. */
  carriesAccess: boolean
  /** From which moment of its event on the mail comes too late. Default: its start. */
  lateFrom?: 'start' | 'end' | 'never'
  /** Sent to everybody at once, so it lets the mails go first that somebody is waiting for. Default: false. */
  isBulk?: boolean
  /** Whether its words can be replaced for all events; not where they are written each time. Default: true. */
  hasTemplate?: boolean
}

/** The mails that the system sends by itself. */
export const mailKinds = [
  {
    kind: 'addressConfirmation',
    label: { de: 'Bitte Adresse bestätigen', en: 'Please confirm your address' },
    trueWhile: ['pending'],
    carriesAccess: false,
  },
  {
    kind: 'confirmation',
    label: { de: 'Anmeldebestätigung mit Zugangslink', en: 'Confirmation with the join link' },
    trueWhile: ['confirmed'],
    carriesAccess: true,
  },
  {
    kind: 'waitlisted',
    label: { de: 'Auf der Warteliste', en: 'On the waiting list' },
    trueWhile: ['waitlisted'],
    carriesAccess: false,
  },
  {
    kind: 'promoted',
    label: { de: 'Von der Warteliste nachgerückt', en: 'Moved up from the waiting list' },
    trueWhile: ['confirmed'],
    carriesAccess: true,
  },
  {
    kind: 'alreadyRegistered',
    label: { de: 'Noch einmal angemeldet', en: 'Registered once more' },
    trueWhile: ['confirmed', 'waitlisted'],
    carriesAccess: false,
  },
  {
    kind: 'cancellation',
    label: { de: 'Abmeldung bestätigt', en: 'Cancellation confirmed' },
    trueWhile: ['cancelled'],
    carriesAccess: false,
    lateFrom: 'never',
  },
  {
    kind: 'changed',
    label: { de: 'Änderung von Termin, Ort oder Stand', en: 'Change of time, place or status' },
    trueWhile: ['pending', 'confirmed', 'waitlisted'],
    isBulk: true,
    // Whoever could not get in before, since the event was postponed or not online, can now.
    carriesAccess: true,
  },
  {
    kind: 'accessLink',
    label: { de: 'Neuer Zugang', en: 'New access' },
    trueWhile: ['confirmed'],
    carriesAccess: true,
    // Whoever could not get in any more needs it while the event is on.
    lateFrom: 'end',
    isBulk: true,
  },
  {
    kind: 'reminder',
    label: { de: 'Erinnerung mit Zugangslink', en: 'Reminder with the join link' },
    trueWhile: ['confirmed'],
    carriesAccess: true,
    isBulk: true,
  },
  {
    kind: 'eventCancelled',
    label: { de: 'Veranstaltung abgesagt', en: 'Event cancelled' },
    trueWhile: ['pending', 'confirmed', 'waitlisted'],
    carriesAccess: false,
    lateFrom: 'end',
    isBulk: true,
  },
  {
    kind: 'followUp',
    label: { de: 'Nach der Veranstaltung', en: 'After the event' },
    trueWhile: ['confirmed'],
    carriesAccess: false,
    lateFrom: 'never',
    isBulk: true,
  },
  {
    kind: 'participantMessage',
    label: { de: 'Nachricht an Teilnehmende', en: 'Message to participants' },
    trueWhile: ['confirmed', 'waitlisted'],
    carriesAccess: false,
    // When it comes is what its editors chose.
    lateFrom: 'never',
    isBulk: true,
    hasTemplate: false,
  },
] as const satisfies readonly MailKindRow[]

export type MailKind = (typeof mailKinds)[number]['kind']

/** What is known about a kind of mail. */
export function mailKind(kind: MailKind): Required<MailKindRow> {
  const known: MailKindRow | undefined = mailKinds.find((each) => each.kind === kind)
  if (!known) throw new Error(`There is no mail of the kind ${String(kind)}`)
  return { lateFrom: 'start', isBulk: false, hasTemplate: true, ...known }
}

/** The mails whose words can be replaced for all events. */
export const templatedKinds = mailKinds.filter(({ kind }) => mailKind(kind).hasTemplate)

/** Characters of a subject that editors write. */
export const maxMailSubjectLength = 200
/** Characters of a mail text that editors write. */
export const maxMailBodyLength = 5000

/** What a mail text may hold between double braces. */
export const mailPlaceholders = ['name', 'title', 'date', 'time', 'location'] as const

/** Those, and the recipient's own pages, whose addresses are in each mail by themselves: what a message may hold. */
export const messagePlaceholders = [...mailPlaceholders, 'page', 'door'] as const

export type MailPlaceholder = (typeof messagePlaceholders)[number]

const placeholder = /\{\{([^{}]*)\}\}/g

/** The names between double braces that stand for nothing, each once. */
export function unknownPlaceholders(
  text: string,
  known: readonly MailPlaceholder[] = mailPlaceholders,
): string[] {
  return placeholdersIn(text).filter((name) => !known.some((each) => each === name))
}

/** The names between double braces, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name.trim()))]
}

/** Tells whether double braces were opened and not closed, or the other way round: what is meant would stay as it is. */
export function hasStrayBraces(text: string): boolean {
  return /\{\{|\}\}/.test(text.replace(placeholder, ''))
}

/** Puts values in place of placeholders. Unknown names stay as they are. */
export function fillPlaceholders(text: string, values: Record<MailPlaceholder, string>): string {
  return text.replace(placeholder, (whole, name: string) => {
    const known = messagePlaceholders.find((each) => each === name.trim())
    return known ? values[known] : whole
  })
}
