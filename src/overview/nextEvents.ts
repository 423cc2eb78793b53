import { DateTime } from 'luxon'
import type { Where } from 'payload'
import { lacksConsents } from '../consents/lacksConsents.ts'
import { dayAt } from '../events/rules/calendarMonth.ts'
import { hasDate, openDate } from '../events/rules/eventPhase.ts'
import { missingToPublish } from '../events/rules/missingToPublish.ts'
import { formatMoment, formatMomentOfDay } from '../events/rules/eventTime.ts'
import { isAttendanceOpen } from '../participation/rules/attendance.ts'
import type { OverviewEvent } from './rules/overview.ts'
import { optionsOf } from '../options.ts'
import type { Event } from '../payload-types.ts'
import { countSeats } from '../registrations/countSeats.ts'
import type { OverviewQuery } from './OverviewQuery.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

const shown = 6

/** The events that come next, drafts too, with how full they are. */
export async function nextEvents(query: OverviewQuery): Promise<OverviewEvent[]> {
  const { payload, locale, now, helped } = query
  const upcoming: Where = {
    or: [
      { endsAt: { greater_than: now.toISOString() } },
      { status: { equals: 'postponed' } },
      // Whether or not it has a date: it may be the one that is missing.
      { and: [{ _status: { equals: 'draft' } }, { publishAt: { exists: true } }] },
    ],
  }
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.events,
    where: helped ? { and: [upcoming, { id: { in: helped } }] } : upcoming,
    draft: true,
    sort: 'startsAt',
    limit: shown,
    pagination: false,
    depth: 0,
    joins: false,
    ...inLanguage({ payload, locale }),
  })
  return Promise.all(docs.map((event) => toOverview({ event, ...query })))
}

async function toOverview({ event, ...query }: OverviewQuery & { event: Event }): Promise<OverviewEvent> {
  const { payload, locale, now } = query
  const options = optionsOf(payload)
  const timeZone = event.startsAt_tz ?? options.timeZone
  const seats = await countSeats({ payload, eventId: String(event.id) })
  const { totalDocs: accesses } = await payload.count({
    collection: options.slugs.meetings,
    where: { event: { equals: event.id } },
  })
  const { publishAt } = event
  const isPublished = event._status === 'published'
  const takesPlace = event.status === 'scheduled' && Boolean(event.startsAt)
  const isUnconsented = event.status !== 'cancelled' && (await lacksConsents({ payload, event }))
  return {
    id: event.id,
    title: event.title,
    when:
      hasDate(event) && event.startsAt
        ? formatMomentOfDay({ at: event.startsAt, timeZone, locale })
        : openDate[locale],
    isPublished,
    status: event.status,
    publishAt: publishAt && !isPublished ? formatMoment({ at: publishAt, timeZone, locale }) : null,
    isPublishingLate: Boolean(publishAt) && !isPublished && DateTime.fromISO(publishAt ?? '') < late(now),
    missing: isPublished
      ? []
      : [...missingToPublish(event), ...(isUnconsented ? (['consents'] as const) : [])],
    taken: seats.taken,
    waiting: seats.waiting,
    capacity: event.registration?.capacity ?? null,
    isToday: takesPlace && dayAt({ at: new Date(event.startsAt), timeZone }) === dayAt({ at: now, timeZone }),
    isAttendanceOpen: takesPlace && isPublished && isAttendanceOpen({ startsAt: event.startsAt, now }),
    lacksAccess: event.format !== 'inPerson' && event.status !== 'cancelled' && accesses === 0,
    lacksConsents: isUnconsented,
  }
}

/** A few minutes are not late yet: whoever publishes looks now and then. */
function late(now: Date): DateTime {
  return DateTime.fromJSDate(now).minus({ minutes: 5 })
}
