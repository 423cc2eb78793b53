import type { Payload } from 'payload'
import {
  type AnnouncementKind,
  announcementKinds,
  isFactChange,
  kindsThatSupersede,
} from './rules/announcement.ts'
import { type EditorsWords, spokenWords } from './rules/editorsWords.ts'
import { type EventFacts, type FactChange, joinChanges } from '../events/rules/eventFacts.ts'
import { optionsOf } from '../options.ts'
import type { Announcement, Message } from '../payload-types.ts'
import { findAnnounceableEvent } from './announceableEvent.ts'
import { idsIn } from '../events/eventDocuments.ts'

/** A mail that tells of an announcement, and not one of the others. */
export type AnnouncingMessage = Message & { kind: AnnouncementKind }

/** Tells whether a mail tells of an announcement. */
export function isAnnouncing(message: Message): message is AnnouncingMessage {
  return announcementKinds.some((kind) => kind === message.kind)
}

/** What a mail has to tell of an event. */
export interface Announced {
  changes: FactChange[]
  /** What the editors say of it, oldest first. */
  words: EditorsWords[]
}

/**
 * What a mail has to tell of an event, for the person it goes to. Earlier mails that have not gone out to them are
 * made up for: what they see as old is what they were told last. What they see as new is what holds when the mail
 * goes out, so that a change that was taken back without telling is in no mail. Afterwards it stays what it was.
 */
export async function findAnnounced({
  payload,
  message,
}: {
  payload: Payload
  message: Message
}): Promise<Announced> {
  if (!isAnnouncing(message)) return { changes: [], words: [] }
  const announcements = await findUntold({ payload, message })
  // Why an event was moved says nothing of why it is called off.
  const words = announcements
    .filter(({ kind }) => kind === message.kind)
    .flatMap(({ words: said }) => spokenWords(said) ?? [])
  if (message.kind === 'accessLink') return { changes: [], words }
  const changes = announcements.flatMap((each) => (each.changes as FactChange[]).filter(isFactChange))
  const now = message.sentAt ? undefined : await findFacts({ payload, announcements })
  return { changes: joinChanges({ changes, now }), words }
}

/** The announcements since the last one that the person was told, up to that of the mail; oldest first. */
async function findUntold({
  payload,
  message,
}: {
  payload: Payload
  message: AnnouncingMessage
}): Promise<Announcement[]> {
  const { slugs } = optionsOf(payload)
  const [registration] = idsIn([message.registration])
  const { docs: messages } = await payload.find({
    collection: slugs.messages,
    where: {
      and: [
        { registration: { equals: registration } },
        { kind: { in: [...kindsThatSupersede(message.kind)] } },
      ],
    },
    depth: 0,
    pagination: false,
  })
  const { docs } = await payload.find({
    collection: slugs.announcements,
    where: { id: { in: messages.flatMap((each) => idsIn([each.announcement])) } },
    sort: 'changedAt',
    depth: 0,
    pagination: false,
  })
  const ofMessage = (each: Message): number =>
    docs.findIndex(({ id }) => String(id) === idsIn([each.announcement])[0])
  const own = ofMessage(message)
  const told = messages.filter(({ sentAt }) => sentAt).map(ofMessage)
  return docs.slice(Math.max(-1, ...told.filter((place) => place < own)) + 1, own + 1)
}

async function findFacts({
  payload,
  announcements: [announcement],
}: {
  payload: Payload
  announcements: Announcement[]
}): Promise<EventFacts | undefined> {
  const [id] = idsIn([announcement?.event])
  const event = id ? await findAnnounceableEvent({ payload, id }) : null
  return event?.facts
}
