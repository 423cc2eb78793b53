/** The mails that the system sends by itself, with the names that editors see. */
export const mailKinds = [
  {
    kind: 'confirmation',
    label: { de: 'Anmeldebestätigung mit Zugangslink', en: 'Confirmation with the join link' },
  },
  { kind: 'waitlisted', label: { de: 'Auf der Warteliste', en: 'On the waiting list' } },
  { kind: 'cancellation', label: { de: 'Abmeldung bestätigt', en: 'Cancellation confirmed' } },
] as const

export type MailKind = (typeof mailKinds)[number]['kind']

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
