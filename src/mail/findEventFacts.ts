import type { Payload } from 'payload'
import type { Locale } from '../domain/locale.ts'
import type { MailKind } from '../domain/mailKind.ts'
import { eventPageUrl } from '../feeds/eventPageUrl.ts'
import { optionsOf } from '../options.ts'
import { toPublicEvents } from '../services/publicEventDocuments.ts'
import { findNextEvents } from './findNextEvents.ts'
import type { MailFacts } from './MailFacts.ts'

/** What a mail says of its event and of who writes: everything that is the same for all its people. */
export type SharedFacts = Omit<
  MailFacts,
  'status' | 'name' | 'registrationUrl' | 'confirmUntil' | 'access' | 'changes' | 'wording'
>

/**
 * Finds what a kind of mail says of an event, as it is now; null where the event is gone. Unlike the pages, mails are
 * also about events that were published and are not now: people had registered.
 */
export async function findEventFacts({
  payload,
  kind,
  eventId,
  locale,
  now,
}: {
  payload: Payload
  kind: MailKind
  eventId: string
  locale: Locale
  now: Date
}): Promise<SharedFacts | null> {
  const { slugs, organiser, publicUrl } = optionsOf(payload)
  const { docs } = await payload.find({
    collection: slugs.events,
    where: { id: { equals: eventId } },
    limit: 1,
    pagination: false,
    depth: 0,
    joins: false,
    locale,
  })
  const [event] = await toPublicEvents({ payload, events: docs, locale, now })
  if (!event) return null
  const followUp = kind === 'followUp' && {
    text: docs[0]?.messages?.followUpText ?? null,
    nextEvents: await findNextEvents({ payload, besides: eventId, locale, now }),
  }
  return {
    kind,
    locale,
    event,
    eventUrl: eventPageUrl({ publicUrl, slug: event.slug, locale }),
    followUp: followUp || null,
    organiser,
    publicUrl,
  }
}
