import type { Payload, PayloadRequest } from 'payload'
import { movedInstant, type SeriesDate } from './rules/series.ts'
import { optionsOf } from '../options.ts'
import type { Event } from '../payload-types.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'

/**
 * Makes one event for each date, like another event in everything but its times; the opening and the end of
 * registration move along. Returns the ids, in the order of the dates. What was made before a failure stays.
 */
export async function createSeries({
  payload,
  event,
  dates,
  publish,
  req,
}: {
  payload: Payload
  event: Event
  dates: readonly SeriesDate[]
  /** Else they become drafts. */
  publish: boolean
  req: PayloadRequest
}): Promise<(string | number)[]> {
  const timeZone = event.startsAt_tz ?? optionsOf(payload).timeZone
  const ids: (string | number)[] = []
  for (const { startsAt, endsAt } of dates) {
    const move = (at: string | null | undefined): string | null =>
      movedInstant({ at, from: event.startsAt, to: startsAt, timeZone })
    const { id } = await payload.duplicate({
      collection: optionsOf(payload).slugs.events,
      id: event.id,
      data: {
        startsAt,
        endsAt,
        registration: {
          opensAt: move(event.registration?.opensAt),
          closesAt: move(event.registration?.closesAt),
        },
        _status: publish ? 'published' : 'draft',
      },
      context: { isSeries: true },
      depth: 0,
      overrideAccess: false,
      req,
    })
    ids.push(id)
    await yieldToEventLoop()
  }
  return ids
}
