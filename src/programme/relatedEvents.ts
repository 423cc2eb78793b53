import type { Payload } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import type { PublicEvent } from './rules/publicEvent.ts'
import { findPublicEvents } from './publicEvents.ts'

/** Where to go on from an event. */
export interface RelatedEvents {
  /** Whether they share a topic with it; else they are simply the next ones. */
  shareTopic: boolean
  events: PublicEvent[]
}

/** Finds coming events on the topics of an event, or the next ones where there are none. Cancelled ones are no way to go on. */
export async function findRelatedEvents({
  payload,
  locale,
  now,
  event,
  limit,
}: {
  payload: Payload
  locale: Locale
  now: Date
  event: Pick<PublicEvent, 'id' | 'topics'>
  limit: number
}): Promise<RelatedEvents> {
  const topics = event.topics.map(({ slug }) => slug)
  const find = async (filter: { topics?: string[] }): Promise<PublicEvent[]> => {
    // A few more, of which some may be left out.
    const { events } = await findPublicEvents({ payload, locale, now, filter, limit: 2 * limit + 1 })
    return events.filter(({ id, status }) => id !== event.id && status !== 'cancelled').slice(0, limit)
  }
  const ofTopics = topics.length > 0 ? await find({ topics }) : []
  if (ofTopics.length > 0) return { shareTopic: true, events: ofTopics }
  return { shareTopic: false, events: await find({}) }
}
