import { linkByHand } from '../../conferences/rules/conferenceOf.ts'
import type { EventChange, WrittenEvent } from '../../events/rules/changes.ts'
import {
  type EventFacts,
  eventFactsOf,
  type FactChange,
  factChangesOf,
  phaseOf,
} from '../../events/rules/eventFacts.ts'

/** What those who have registered are told of by mail when an editor changes an event. */
export const announcementKinds = ['changed', 'accessLink', 'eventCancelled'] as const

export type AnnouncementKind = (typeof announcementKinds)[number]

/** That a part of the meeting access has changed. Never what it was or is: that is a secret (DESIGN 6). */
interface AccessChange {
  fact: AccessFact
}

const accessFacts = ['conference', 'joinUrl', 'meetingId', 'passcode', 'dialIn'] as const

export type AccessFact = (typeof accessFacts)[number]

export type AnnouncedChange = FactChange | AccessChange

/** What is to be told, and by which kind of mail. */
export interface AnnouncementContent {
  kind: AnnouncementKind
  changes: AnnouncedChange[]
}

/** Whether people are told, as the editor decides; they are where nobody has decided. */
export type AnnouncementDecision = 'inform' | 'silent'

/**
 * What of a changed event is announced to those who have registered; null where nothing that they count on has changed,
 * the event has never been published, is over before and after, or was and stays cancelled.
 */
export function announcementOfEvent({
  change: { before, after, columns },
  now,
}: {
  change: EventChange
  now: Date
}): AnnouncementContent | null {
  if (!before || !wasPublished(before)) return null
  if ([before, after].every((event) => phaseOf({ facts: eventFactsOf(event), now }) === 'over')) return null
  if (before.status === 'cancelled' && after.status === 'cancelled') return null
  const changes = factChangesOf({ before, after, columns })
  if (changes.length === 0) return null
  return { kind: after.status === 'cancelled' ? 'eventCancelled' : 'changed', changes }
}

/**
 * What of a changed meeting access is announced to those who are confirmed; null where nothing has changed, or where the
 * link would not be shown anyway: the event is not published, does not take place as planned, is over or not online. They
 * find it in the mail that tells of the event's new date.
 */
export function announcementOfAccess({
  before,
  after,
  event,
  now,
}: {
  /** Null where there was no access before. */
  before: Partial<Record<AccessFact, unknown>> | null
  after: Partial<Record<AccessFact, unknown>>
  event: { isPublished: boolean; facts: EventFacts }
  now: Date
}): AnnouncementContent | null {
  if (!isAccessShown({ event, now })) return null
  // A link by hand was there before there was anything else.
  const text = (value: unknown): string =>
    typeof value === 'string' && value !== linkByHand ? value.trim() : ''
  const changes = accessFacts.filter((fact) => text(before?.[fact]) !== text(after[fact]))
  return changes.length === 0 ? null : { kind: 'accessLink', changes: changes.map((fact) => ({ fact })) }
}

/** Tells whether those who are confirmed can get into the meeting of an event at the moment. */
export function isAccessShown({
  event: { isPublished, facts },
  now,
}: {
  event: { isPublished: boolean; facts: EventFacts }
  now: Date
}): boolean {
  if (!isPublished || facts.status !== 'scheduled' || facts.format === 'inPerson') return false
  return phaseOf({ facts, now }) !== 'over'
}

/** Tells whether a change is one of the event itself, and not of the access to its meeting. */
export function isFactChange(change: AnnouncedChange): change is FactChange {
  return 'before' in change
}

/**
 * The kinds whose later announcements make an earlier mail untrue: a cancelled event takes no new date, and a new
 * date takes back the cancellation.
 */
export function kindsThatSupersede(kind: AnnouncementKind): readonly AnnouncementKind[] {
  return kind === 'accessLink' ? ['accessLink'] : ['changed', 'eventCancelled']
}

/** Tells whether an event is or was published: people may have registered for one that is a draft again. */
function wasPublished({ _status, revision }: WrittenEvent): boolean {
  return _status === 'published' || (revision ?? 0) > 0
}
