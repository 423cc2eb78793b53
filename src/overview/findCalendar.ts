import type { PayloadRequest, Where } from 'payload'
import { eventMarks } from '../events/rules/eventMarks.ts'
import { eventTown } from '../events/rules/eventTown.ts'
import { wallClockText } from '../events/rules/wallClockText.ts'
import { zoneAfter } from '../events/rules/zoneWords.ts'
import { type Locale, toLocale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import type { Event } from '../payload-types.ts'
import { countSeatsTaken } from '../registrations/seatsTaken.ts'
import { findShown } from './findShown.ts'
import { type CalendarAnswer, type CalendarEvent, maxCalendarEvents } from './rules/calendar.ts'

/** Milliseconds by which days begin earlier or later anywhere on earth. */
const farthestZone = 14 * 60 * 60_000

/** What takes place within a span of days, as the user of a request may see it in the list of events. */
export async function findCalendar({
  req,
  from,
  to,
  limit = maxCalendarEvents,
}: {
  req: PayloadRequest
  /** The first of these days in UTC. */
  from: Date
  /** The day after the last. */
  to: Date
  /** Events that are shown. Default: `maxCalendarEvents`. */
  limit?: number
}): Promise<CalendarAnswer> {
  const { payload } = req
  const locale = toLocale(req.i18n.language)
  const [after, before] = [from.getTime() - farthestZone, to.getTime() + farthestZone].map((at) =>
    new Date(at).toISOString(),
  )
  const where: Where = {
    and: [
      { startsAt: { less_than: before } },
      { or: [{ endsAt: { greater_than: after } }, { startsAt: { greater_than: after } }] },
    ],
  }
  const docs = await findShown<Event>({
    req,
    name: 'events',
    where,
    select: {
      title: true,
      startsAt: true,
      startsAt_tz: true,
      endsAt: true,
      status: true,
      _status: true,
      format: true,
      location: { name: true, city: true },
      registration: { enabled: true, capacity: true },
      updatedAt: true,
    },
    sort: 'startsAt',
    limit: limit + 1,
    locale,
  })
  const shown = docs.slice(0, limit)
  const eventIds = shown.map(({ id }) => String(id))
  const [seats, published] = [
    await countSeatsTaken({ payload, eventIds }),
    await findPublished({ req, drafts: shown.filter(({ _status }) => _status === 'draft') }),
  ]
  const { update } = payload.collections[optionsOf(payload).slugs.events].config.access
  return {
    events: shown.flatMap((event) => {
      const taken = seats.get(String(event.id)) ?? 0
      return placed({ event, taken, isPublished: published.has(String(event.id)), locale, req })
    }),
    isCut: docs.length > shown.length,
    mayEdit: Boolean(await update({ req })),
  }
}

/** Which of some drafts the public sees in an earlier state. */
async function findPublished({
  req,
  drafts,
}: {
  req: PayloadRequest
  drafts: Event[]
}): Promise<ReadonlySet<string>> {
  if (drafts.length === 0) return new Set()
  const docs = await findShown<Event>({
    req,
    name: 'events',
    where: { and: [{ id: { in: drafts.map(({ id }) => id) } }, { _status: { equals: 'published' } }] },
    select: { slug: true },
    sort: 'id',
    limit: drafts.length,
    isStored: true,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

/** None where its times cannot be read. */
function placed({
  event,
  taken,
  isPublished,
  locale,
  req,
}: {
  event: Event
  taken: number
  isPublished: boolean
  locale: Locale
  req: PayloadRequest
}): CalendarEvent[] {
  const { id, title, startsAt, endsAt, registration, updatedAt } = event
  const timeZone = event.startsAt_tz ?? optionsOf(req.payload).timeZone
  const start = startsAt ? wallClockText({ at: startsAt, timeZone }) : null
  if (!startsAt || start === null) return []
  const takesPeople = Boolean(registration?.enabled) || taken > 0
  const marks = eventMarks(event)
  return [
    {
      id,
      title,
      start,
      end: endsAt ? wallClockText({ at: endsAt, timeZone }) : null,
      timeZone,
      zone:
        zoneAfter({ at: startsAt, timeZone, locale: 'de' }) &&
        zoneAfter({ at: startsAt, timeZone, locale }).trim(),
      town: eventTown(event),
      marks: isPublished ? marks.map((mark) => (mark === 'draft' ? 'changed' : mark)) : marks,
      seats: takesPeople ? { taken, capacity: registration?.capacity ?? null } : null,
      updatedAt,
    },
  ]
}
