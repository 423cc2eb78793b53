import type { Slugs } from '../../options.ts'

/** What leads from the views of a collection to the guide. */
export type HelpSlugs = Partial<Slugs> & { users?: string; appearance: string }

const account = 'anmelden-und-das-passwort-ändern'
const event = 'eine-veranstaltung-anlegen'

/** The section of the guide for each collection. */
const sections: Partial<Record<keyof HelpSlugs, string>> = {
  events: event,
  eventTemplates: event,
  speakers: event,
  partners: event,
  topics: event,
  media: event,
  topicWishes: 'themenwünsche',
  registrations: 'anmeldungen-verwalten',
  messages: 'e-mails-nachsehen',
  announcements: 'termin-ändern-oder-absagen',
  meetings: 'den-zugang-zoom-link-hinterlegen',
  conferenceTasks: 'räume-die-zoom-selbst-anlegt',
  consentTexts: 'einen-einwilligungstext-ändern',
  mailTemplates: 'einen-mailtext-ändern',
  sites: 'andere-websites',
  webhookDeliveries: 'andere-websites',
  eventStatistics: 'jahresbericht',
  deletions: 'auskunft-löschung-aufbewahrung',
  auditEntries: 'wer-hat-was-geändert',
  users: 'wer-darf-was',
}

/** The section for views of a document or a list, by the last part of their address. */
const views: Record<string, string> = {
  teilnahme: 'anmeldungen-verwalten',
  anwesenheit: 'anwesenheit',
  nachricht: 'eine-nachricht-an-die-teilnehmenden-schreiben',
  kalender: 'der-kalender',
  versions: 'veröffentlichen',
  trash: 'papierkorb',
}

/** Each section that some view leads to. */
export const helpSections: readonly string[] = [
  account,
  'name-logo-farbe-der-auftritt',
  ...Object.values(sections),
  ...Object.values(views),
]

/** The section of the guide that tells of a view; null where none does: it belongs to somebody else. */
export function helpSection({ path, slugs }: { path: string; slugs: HelpSlugs }): string | null {
  const [kind, slug, ...rest] = path.split('/').filter((part) => part !== '')
  if (kind === undefined || kind === 'account') return account
  if (kind === 'globals') return slug === slugs.appearance ? 'name-logo-farbe-der-auftritt' : null
  if (kind !== 'collections') return null
  const name = (Object.keys(sections) as (keyof HelpSlugs)[]).find((each) => slugs[each] === slug)
  if (name === undefined) return null
  const view = rest.map((part) => views[part]).find((each) => each !== undefined)
  return view ?? sections[name] ?? null
}
