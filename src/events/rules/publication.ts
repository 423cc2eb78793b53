import type { EventChange } from './changes.ts'
import { instantOf } from './instantOf.ts'

/** What a write notes of the public life of an event. RFC 3339; null where there is nothing to note. */
export interface Publication {
  /** When it was published first. */
  publishedAt: string | null
  /** When it was to begin before it was moved last, of what the public has seen. */
  previousStartsAt: string | null
}

/**
 * The public life of an event after a write. What was never public was never moved; an event that goes back to where it was
 * before counts as never moved. A draft on top of what is published changes nothing.
 */
export function publicationAfter({
  change: { before, after },
  now,
}: {
  change: EventChange
  now: Date
}): Publication {
  const known = {
    publishedAt: instantOf(before?.publishedAt),
    previousStartsAt: instantOf(before?.previousStartsAt),
  }
  const isPublic = after._status === 'published'
  if (before?._status === 'published' && !isPublic) return known
  const publishedAt = known.publishedAt ?? (isPublic ? now.toISOString() : null)
  const [was, is] = [instantOf(before?.startsAt), instantOf(after.startsAt)]
  if (known.publishedAt === null || was === null || is === null) return { ...known, publishedAt }
  const [wasPostponed, isPostponed] = [before, after].map((event) => event?.status === 'postponed')
  if (!wasPostponed && !isPostponed) {
    if (was === is) return { ...known, publishedAt }
    return { publishedAt, previousStartsAt: is === known.previousStartsAt ? null : was }
  }
  // What is entered while an event is postponed nobody has seen: the former time stays the one before that.
  const seen = wasPostponed ? (known.previousStartsAt ?? was) : was
  return { publishedAt, previousStartsAt: is === seen ? null : seen }
}
