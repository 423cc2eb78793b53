import { isSameFact } from '../../events/rules/isSameFact.ts'

/** What staff change that the audit trail tells of. */
export type AuditedKind =
  | 'events'
  | 'eventTemplates'
  | 'speakers'
  | 'partners'
  | 'topics'
  | 'media'
  | 'meetings'
  | 'registrations'
  | 'announcements'
  | 'mailTemplates'
  | 'consentTexts'
  | 'appearance'
  | 'users'

/** What is done to a document; the trash is emptied by the system itself. */
export type AuditOperation = 'create' | 'update' | 'trash' | 'restore' | 'empty' | 'delete'

/** One changed field. The values are there only where they are harmless. */
export interface AuditedChange {
  /** Dotted, as `registration.capacity`. */
  field: string
  from?: string | number | boolean | null
  to?: string | number | boolean | null
  /** IANA names: the zones in which moments were meant. */
  fromZone?: string
  toZone?: string
}

/** Months for which the trail is kept, unless the options say otherwise. */
export const defaultAuditMonths = 24

/**
 * The fields whose values the trail may show: states, times, places, numbers, roles. Whatever people write about
 * themselves, texts, and the access to a meeting are told as changed, and no more.
 */
const shown: Record<AuditedKind, readonly string[]> = {
  events: [
    '_status',
    'status',
    'startsAt',
    'endsAt',
    'format',
    'location.name',
    'location.street',
    'location.postalCode',
    'location.city',
    'registration.enabled',
    'registration.opensAt',
    'registration.closesAt',
    'registration.capacity',
    'registration.waitingList',
    'registration.confirmsAddress',
    'publishAt',
  ],
  eventTemplates: [],
  // Of speakers and files not even a title: they are called by people's names.
  speakers: [],
  partners: [],
  topics: [],
  media: [],
  meetings: [],
  registrations: ['status', 'attended'],
  announcements: ['state', 'sendAt'],
  mailTemplates: ['kind', 'locale'],
  consentTexts: ['version', 'required', 'preselected'],
  appearance: ['name', 'shortName', 'website', 'accent', 'senderName'],
  users: ['roles'],
}

/** Whether the trail tells of what is called so. */
export function isAudited(name: string): name is AuditedKind {
  return Object.hasOwn(shown, name)
}

/** What a change does to some fields. What it does not mention stays, and is not told. */
export function auditedChanges({
  kind,
  fields,
  before,
  after,
}: {
  kind: AuditedKind
  /** Dotted names of the fields to look at. */
  fields: readonly string[]
  /** Null where there was nothing. */
  before: Record<string, unknown> | null
  after: Record<string, unknown>
}): AuditedChange[] {
  return fields.flatMap((field) => {
    const to = valueAt(after, field)
    const from = before ? valueAt(before, field) : undefined
    if (to === undefined || isSame(from, to)) return []
    if (!shown[kind].includes(field)) return [{ field }]
    return [{ field, from: plain(from), to: plain(to), ...zonesOf({ field, before, after }) }]
  })
}

/** Payload stores the zone of a moment beside it. */
function zonesOf({
  field,
  before,
  after,
}: Pick<Parameters<typeof auditedChanges>[0], 'before' | 'after'> & { field: string }): Pick<
  AuditedChange,
  'fromZone' | 'toZone'
> {
  const [from, to] = [before ?? {}, after].map((values) => valueAt(values, `${field}_tz`))
  return {
    ...(typeof from === 'string' ? { fromZone: from } : {}),
    ...(typeof to === 'string' ? { toZone: to } : typeof from === 'string' ? { toZone: from } : {}),
  }
}

function valueAt(document: Record<string, unknown>, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
      document,
    )
}

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/

function isSame(one: unknown, other: unknown): boolean {
  const isMoment = [one, other].every((each) => typeof each === 'string' && instant.test(each))
  return isMoment ? Date.parse(String(one)) === Date.parse(String(other)) : isSameFact(one, other)
}

function plain(value: unknown): string | number | boolean | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/** The moment before which entries are old enough to go. */
export function auditKeptSince({ now, months }: { now: Date; months: number }): Date {
  const since = new Date(now)
  since.setUTCMonth(since.getUTCMonth() - months)
  return since
}
