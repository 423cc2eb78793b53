import { LRUCache } from 'lru-cache'
import type { Media } from '../../payload-types.ts'
import type { FeedEvent, PublicEvent, PublicTopic, RegistrationInfo, RichText } from '../rules/publicEvent.ts'
import { type LastingEvent, shownMaterials, toFeedEvent, toPublicEvent } from '../publicEventDocuments.ts'
import { type FoundFiles, textWithPictures } from '../publicImages.ts'
import type { PackedText } from './PackedText.ts'
import type { LocalProgramme } from './Programme.ts'
import type { StoredEvent } from './StoredEvent.ts'

/** Events whose description is kept, of each programme: those that are asked for at a time, and not those of years. */
const mostDescribed = 500

const described = new WeakMap<LocalProgramme, LRUCache<string, LastingEvent>>()

/** What the public sees of an event as long as the programme is the same one. */
function lastingEventOf({
  stored: { id, event },
  programme,
  publicUrl,
}: {
  stored: StoredEvent
  programme: LocalProgramme
  publicUrl: string
}): LastingEvent {
  let kept = described.get(programme)
  if (!kept) described.set(programme, (kept = new LRUCache({ max: mostDescribed })))
  let known = kept.get(id)
  if (!known) kept.set(id, (known = toPublicEvent({ event, related: programme, publicUrl })))
  return known
}

/** An event of the programme as the public sees it. Its longer texts are unpacked when they are read. */
export function describeEvent({
  stored,
  programme,
  registration,
  publicUrl,
  now,
}: {
  stored: StoredEvent
  programme: LocalProgramme
  registration: RegistrationInfo
  publicUrl: string
  now: Date
}): PublicEvent {
  const { event, description, notices, easyLanguage, pictures } = stored
  const known = {
    ...lastingEventOf({ stored, programme, publicUrl }),
    materials: shownMaterials({ event, media: programme.media, publicUrl, now }),
    registration,
  }
  const read = (text: PackedText | null): RichText =>
    readText({ text, pictures, media: programme.media, publicUrl })
  return Object.defineProperties(known, {
    description: { get: () => read(description), enumerable: true },
    notices: { get: () => read(notices), enumerable: true },
    easyLanguage: { get: () => read(easyLanguage), enumerable: true },
  }) as PublicEvent
}

/** Unpacks a text, and gives it its pictures. */
function readText({
  text,
  pictures,
  ...files
}: FoundFiles & { text: PackedText | null; pictures: readonly string[] }): RichText {
  const read = text?.read() ?? null
  return pictures.length > 0 ? textWithPictures({ text: read, ...files }) : read
}

/** What feeds tell of an event, and the files that its pictures were found in. */
interface KnownFeedEvent {
  feedEvent: FeedEvent
  files: readonly (Media | undefined)[]
}

const feedEvents = new WeakMap<StoredEvent, KnownFeedEvent>()

/** What feeds tell of an event of the programme: the same object until that changes. */
export function describeForFeeds({
  stored,
  programme: { topics, media },
  publicUrl,
}: {
  stored: StoredEvent
  programme: LocalProgramme
  publicUrl: string
}): FeedEvent {
  const { event, description, pictures } = stored
  const files = pictures.map((id) => media.get(id))
  const known = feedEvents.get(stored)
  const hasSameFiles = known?.files.every((file, index) => file === files[index]) ?? false
  if (known && hasSameFiles && isAsBefore({ before: known.feedEvent.topics, ids: stored.topics, topics })) {
    return known.feedEvent
  }
  const feedEvent = Object.defineProperty(toFeedEvent({ event, topics }), 'description', {
    get: () => readText({ text: description, pictures, media, publicUrl }),
    enumerable: true,
  }) as FeedEvent
  feedEvents.set(stored, { feedEvent, files })
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
