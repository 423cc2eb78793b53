import type { Locale } from './locale.ts'
import type { RegistrationStatus } from './registrationMoves.ts'

/**
 * The mails that the system sends by itself: the names that editors see, the statuses in which a registration must
 * still be for the mail to be true, and whether the way into the meeting is in it.
 */
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
  },
] as const satisfies readonly {
  kind: string
  label: Record<Locale, string>
  trueWhile: readonly RegistrationStatus[]
  carriesAccess: boolean
}[]

export type MailKind = (typeof mailKinds)[number]['kind']

/** What is known about a kind of mail. */
export function mailKind(kind: MailKind): {
  trueWhile: readonly RegistrationStatus[]
  carriesAccess: boolean
} {
  const known = mailKinds.find((each) => each.kind === kind)
  if (!known) throw new Error(`There is no mail of the kind ${String(kind)}`)
  return known
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
