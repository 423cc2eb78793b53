import type { Locale } from '../../i18n/rules/locale.ts'

/** What a provider is asked for; each entry brings one thing into line with what is wanted, whatever that is by then. */
export const taskKinds = [
  { kind: 'room', label: { de: 'Raum der Konferenz', en: 'Room of the conference' } },
  { kind: 'person', label: { de: 'Persönlicher Zugang', en: 'Personal access' } },
  { kind: 'presence', label: { de: 'Anwesenheit', en: 'Presence' } },
] as const satisfies readonly { kind: string; label: Record<Locale, string> }[]

export type TaskKind = (typeof taskKinds)[number]['kind']
