import type { Event } from '../../payload-types.ts'
import { eventAccessibility } from './accessibility.ts'
import { readCoordinates } from './coordinates.ts'
import { eventPlace } from './eventPlace.ts'
import { publicTimes } from './publicTimes.ts'

type Rules = NonNullable<Event['registration']>

/** A column of a stored event; the rules of registration stand behind a dot. */
type EventColumn = Exclude<keyof Event, 'registration'> | `registration.${keyof Rules}`

/** What editors and the system alone see. Every other column must have its row below. */
type InternalColumn =
  | 'id'
  | 'createdAt'
  | 'deletedAt'
  | '_status'
  | 'endsAt_tz'
  | 'durationHours'
  | 'label'
  | 'publishAt'
  | 'publishAt_tz'
  | 'publishingUntil'
  | 'meeting'
  | 'messages'
  | 'announcements'
  | 'announce'
  | 'announceWords'
  | 'allowPastDate'
  | 'clearsAttendance'
  | 'datesChangedAt'
  | 'pendingAnnouncements'
  | 'pendingWebhooks'
  | 'registration.opensAt_tz'
  | 'registration.closesAt_tz'
  | 'registration.holdHours'
  | 'registration.keepDays'

export type PublicColumn = Exclude<EventColumn, InternalColumn>

/** What those who have registered count on. */
export type EventFact = 'startsAt' | 'endsAt' | 'format' | 'location' | 'status'

interface PublicEventField {
  /**
   * What the public sees, made of the event in one language; it is a member of `FeedEvent` and `PublicEvent` then. Left
   * out where it takes other documents: `toPublicEvent` and `registrationInfoOf` show these.
   */
  shown?: (event: Event) => unknown
  /** Whether other sites are told of a change. */
  webhook?: true
  /** Whether a change raises the calendar SEQUENCE. */
  calendar?: true
  /** The facts in which a change is announced to those who have registered. */
  announced?: readonly EventFact[]
  /**
   * The paths of its texts that are written once per language, with the name that `untranslated` has for each: `*` stands
   * for the place in the list, null for a text that is not marked.
   */
  localised?: Readonly<Record<string, string | null>>
}

/**
 * What the public may know of an event: the one place that says what is read, how it is shown, who is told of a change,
 * and which texts fall back to German.
 */
export const publicEventFields = {
  slug: { shown: ({ slug }) => slug, webhook: true },
  // Lead to the page, and are shown nowhere.
  formerSlugs: {},
  title: { shown: ({ title }) => title, webhook: true, calendar: true, localised: { title: 'title' } },
  summary: {
    shown: ({ summary }) => summary || null,
    webhook: true,
    localised: { summary: 'summary' },
  },
  description: { webhook: true, localised: { description: 'description' } },
  // RFC 3339, UTC.
  startsAt: {
    shown: (event) => publicTimes(event).startsAt,
    webhook: true,
    calendar: true,
    announced: ['startsAt'],
  },
  // RFC 3339, UTC.
  endsAt: {
    shown: (event) => publicTimes(event).endsAt,
    webhook: true,
    calendar: true,
    announced: ['endsAt'],
  },
  startsAt_tz: { webhook: true, calendar: true, announced: ['startsAt', 'endsAt'] },
  // An address is one in person alone.
  format: {
    shown: ({ format }) => format,
    webhook: true,
    calendar: true,
    announced: ['format', 'location'],
  },
  status: {
    shown: ({ status }) => status,
    webhook: true,
    calendar: true,
    // A postponed event has no date.
    announced: ['startsAt', 'endsAt', 'status'],
  },
  location: {
    shown: (event) => ({
      ...eventPlace(event),
      // Nobody goes to an event online.
      coordinates: event.format === 'online' ? null : readCoordinates(event.location?.coordinates),
    }),
    webhook: true,
    calendar: true,
    announced: ['location'],
    localised: { 'location.name': 'location' },
  },
  accessibility: {
    shown: (event) => eventAccessibility(event),
    webhook: true,
    localised: {
      'accessibility.note': 'accessibility.note',
      'accessibility.easyLanguageText': 'accessibility.easyLanguage',
    },
  },
  topics: { webhook: true },
  speakers: { webhook: true, localised: { 'speakers.label': 'role.*' } },
  partners: { webhook: true },
  image: { webhook: true },
  materials: { webhook: true, localised: { 'materials.title': 'material.*' } },
  programme: {
    webhook: true,
    localised: { 'programme.title': 'programmeTitle.*', 'programme.text': 'programmeText.*' },
  },
  'registration.enabled': { webhook: true },
  'registration.opensAt': { webhook: true },
  'registration.closesAt': { webhook: true },
  'registration.capacity': { webhook: true },
  'registration.waitingList': { webhook: true },
  'registration.consents': { webhook: true },
  'registration.questions': {
    webhook: true,
    localised: {
      'registration.questions.label': 'question.*',
      'registration.questions.options.label': null,
    },
  },
  'registration.asksForTopics': { webhook: true },
  // Asked on our own pages alone.
  'registration.asksForSupport': {},
  'registration.confirmsAddress': { webhook: true },
  'registration.notices': { webhook: true, localised: { 'registration.notices': 'notices' } },
  // Follow from the others, or from the moment of the write: nobody is told of these by themselves.
  publishedAt: { shown: ({ publishedAt }) => publishedAt ?? null },
  previousStartsAt: {
    shown: (event) =>
      event.status === 'postponed' ? publicTimes(event).startsAt : (event.previousStartsAt ?? null),
  },
  updatedAt: { shown: ({ updatedAt }) => updatedAt },
  // Calendar UID (RFC 5545 3.8.4.7); never changes.
  uid: { shown: ({ uid, id }) => uid ?? String(id) },
  // Calendar SEQUENCE (RFC 5545 3.8.7.4).
  revision: { shown: ({ revision }) => revision ?? 0 },
} as const satisfies Record<PublicColumn, PublicEventField>

type Table = typeof publicEventFields

/** The members of a public event that its stored document alone tells. */
export type ShownFields = {
  [
    Column in keyof Table as Table[Column] extends { shown: unknown } ? Column : never
  ]: Table[Column] extends {
    shown: (event: Event) => infer Shown
  }
    ? Shown
    : never
}

const fields: Readonly<Record<PublicColumn, PublicEventField>> = publicEventFields
const rows = Object.entries(fields) as [PublicColumn, PublicEventField][]

export const publicColumns: readonly PublicColumn[] = rows.map(([column]) => column)

/** Tells whether sites are told, or calendars are to be updated, when some columns have changed. */
export function concerns({
  columns,
  whom,
}: {
  columns: readonly PublicColumn[]
  whom: 'webhook' | 'calendar'
}): boolean {
  return columns.some((column) => fields[column][whom])
}

/** The facts that change with some columns. */
export function factsIn(columns: readonly PublicColumn[]): Set<EventFact> {
  return new Set(columns.flatMap((column) => fields[column].announced ?? []))
}

/** What is to be read of a stored event to show it. */
export const publicEventSelect: Record<string, true> = Object.fromEntries(
  rows.map(([column]) => [column.replace(/\..*/, ''), true]),
)

/** The texts of an event that are written once per language. */
export const localisedTexts: readonly { path: string[]; mark: string | null }[] = rows.flatMap(
  ([, { localised = {} }]) =>
    Object.entries(localised).map(([path, mark]) => ({ path: path.split('.'), mark })),
)

const shownRows = rows.flatMap(([column, { shown }]) => (shown ? [{ column, shown }] : []))

/** What a stored event, in one language, shows the public by itself. */
export function shownFields(event: Event): ShownFields {
  return Object.fromEntries(shownRows.map(({ column, shown }) => [column, shown(event)])) as ShownFields
}
