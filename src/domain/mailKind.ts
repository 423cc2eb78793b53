import type { Locale } from './locale.ts'
import type { RegistrationStatus } from './registrationMoves.ts'

interface MailKindRow {
  kind: string
  /** What editors see. */
  label: Record<Locale, string>
  /** The statuses in which a registration must still be for the mail to be true. */
  trueWhile: readonly RegistrationStatus[]
  /** Whether the way into the meeting is in it. */
  carriesAccess: boolean
  /** From which moment of its event on the mail comes too late. Default: its start. */
  lateFrom?: 'start' | 'end' | 'never'
  /** Sent to everybody at once, so it lets the mails go first that somebody is waiting for. Default: false. */
  isBulk?: boolean
}

/** The mails that the system sends by itself. */
export const mailKinds = [
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
    kind: 'cancellation',
    label: { de: 'Abmeldung bestätigt', en: 'Cancellation confirmed' },
    trueWhile: ['cancelled'],
    carriesAccess: false,
    lateFrom: 'never',
  },
] as const satisfies readonly MailKindRow[]

export type MailKind = (typeof mailKinds)[number]['kind']

/** What is known about a kind of mail. */
export function mailKind(kind: MailKind): Required<MailKindRow> {
  const known: MailKindRow | undefined = mailKinds.find((each) => each.kind === kind)
  if (!known) throw new Error(`There is no mail of the kind ${String(kind)}`)
  return { lateFrom: 'start', isBulk: false, ...known }
}

/** What a mail text may hold between double braces. */
export const mailPlaceholders = ['name', 'title', 'date', 'time', 'location'] as const

export type MailPlaceholder = (typeof mailPlaceholders)[number]

const placeholder = /\{\{([^{}]*)\}\}/g

/** The names between double braces that stand for nothing. */
export function unknownPlaceholders(text: string): string[] {
  const names = [...text.matchAll(placeholder)].map(([, name = '']) => name.trim())
  return names.filter((name) => !mailPlaceholders.some((known) => known === name))
}

/** Puts values in place of placeholders. Unknown names stay as they are. */
export function fillPlaceholders(text: string, values: Record<MailPlaceholder, string>): string {
  return text.replace(placeholder, (whole, name: string) => {
    const known = mailPlaceholders.find((each) => each === name.trim())
    return known ? values[known] : whole
  })
}
