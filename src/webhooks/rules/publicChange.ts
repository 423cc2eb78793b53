import { isSameFact } from '../../events/rules/calendarChange.ts'
import type { WebhookType } from './pendingWebhooks.ts'

/** A stored event as far as it decides what sites are told: in one language, with ids in place of what it refers to. */
interface WrittenEvent {
  _status?: unknown
  status?: unknown
  [field: string]: unknown
}

/** What pages, feeds and the API show of an event. Not the revision, which follows from these. */
const publicFields = [
  'title',
  'slug',
  'summary',
  'description',
  'startsAt',
  'startsAt_tz',
  'endsAt',
  'format',
  'status',
  'location',
  'speakers',
  'partners',
  'topics',
  'image',
  'materials',
  'registration',
] as const

/** What the public sees of the rules of registration; the rest of the group is for editors. */
const publicRules = [
  'enabled',
  'opensAt',
  'closesAt',
  'capacity',
  'waitingList',
  'consents',
  'questions',
  'asksForTopics',
  'notices',
]

/** What a write of an event is to other sites; null where the public sees no difference, as with a draft. */
export function publicChangeOf({
  before,
  after,
}: {
  before: WrittenEvent | null
  after: WrittenEvent
}): WebhookType | null {
  const wasPublic = before?._status === 'published'
  const isPublic = after._status === 'published'
  if (!wasPublic || !before) return isPublic ? 'event.published' : null
  if (!isPublic) return 'event.withdrawn'
  if (after.status === 'cancelled' && before.status !== 'cancelled') return 'event.cancelled'
  return publicFields.some((field) => !isSameFact(shown(before, field), shown(after, field)))
    ? 'event.changed'
    : null
}

function shown(event: WrittenEvent, field: (typeof publicFields)[number]): unknown {
  const value = event[field]
  if (field !== 'registration' || typeof value !== 'object' || value === null) return plain(value)
  return plain(Object.fromEntries(Object.entries(value).filter(([key]) => publicRules.includes(key))))
}

const moment = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/

/**
 * Says the same in the same way: a moment in UTC, a document by its id, a row without the id that a new one gets. A box
 * that was never ticked is one that is not ticked.
 */
function plain(value: unknown): unknown {
  if (value === false) return null
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string' && moment.test(value)) return new Date(value).toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if ('id' in value && 'createdAt' in value) return value.id
  const entries = Object.entries(value).filter(([key]) => key !== 'id')
  return Object.fromEntries(entries.map(([key, each]) => [key, plain(each)]))
}
