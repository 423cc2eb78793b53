import type { FeedEvent, PublicEvent, PublicTopic, RegistrationInfo } from '../rules/publicEvent.ts'
import { toFeedEvent, toPublicEvent } from '../publicEventDocuments.ts'
import type { LocalProgramme } from './Programme.ts'
import type { StoredEvent } from './StoredEvent.ts'

/** An event of the programme as the public sees it. Its longer texts are unpacked when they are read. */
export function describeEvent({
  stored: { event, description, notices, easyLanguage },
  programme,
  registration,
  publicUrl,
}: {
  stored: StoredEvent
  programme: LocalProgramme
  registration: RegistrationInfo
  publicUrl: string
}): PublicEvent {
  const known = { ...toPublicEvent({ event, related: programme, publicUrl }), registration }
  return Object.defineProperties(known, {
    description: { get: () => description?.read() ?? null, enumerable: true },
    notices: { get: () => notices?.read() ?? null, enumerable: true },
    easyLanguage: { get: () => easyLanguage?.read() ?? null, enumerable: true },
  }) as PublicEvent
}

const feedEvents = new WeakMap<StoredEvent, FeedEvent>()

/** What feeds tell of an event of the programme: the same object until that changes. */
export function describeForFeeds({
  stored,
  programme: { topics },
}: {
  stored: StoredEvent
  programme: LocalProgramme
}): FeedEvent {
  const { event, description } = stored
  const known = feedEvents.get(stored)
  if (known && isAsBefore({ before: known.topics, ids: stored.topics, topics })) return known
  const feedEvent = Object.defineProperty(toFeedEvent({ event, topics }), 'description', {
    get: () => description?.read() ?? null,
    enumerable: true,
  }) as FeedEvent
  feedEvents.set(stored, feedEvent)
  return feedEvent
}

function isAsBefore({
  before,
  ids,
  topics,
}: {
  before: readonly PublicTopic[]
  ids: readonly string[]
  topics: ReadonlyMap<string, PublicTopic>
}): boolean {
  const now = ids.flatMap((id) => topics.get(id) ?? [])
  return (
    now.length === before.length &&
    now.every(({ slug, name }, index) => slug === before[index]?.slug && name === before[index].name)
  )
}
