import type { Payload } from 'payload'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { MailKind } from '../rules/mailKind.ts'
import { eventPageUrl } from '../../feeds/eventPageUrl.ts'
import { optionsOf } from '../../options.ts'
import { findMailEvent } from './findMailEvent.ts'
import { findNextEvents } from './findNextEvents.ts'
import type { FollowUp, MailFacts } from '../compose/MailFacts.ts'

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
  const { organiser, publicUrl } = optionsOf(payload)
  const event = await findMailEvent({ payload, id: eventId, locale, now })
  if (!event) return null
  const followUp = kind === 'followUp' ? await findFollowUp({ payload, eventId, locale, now }) : null
  return {
    kind,
    locale,
    event,
    eventUrl: eventPageUrl({ publicUrl, slug: event.slug, locale }),
    followUp,
    organiser,
    publicUrl,
  }
}

/** What only the mail afterwards says. */
async function findFollowUp({
  payload,
  eventId,
  locale,
  now,
}: {
  payload: Payload
  eventId: string
  locale: Locale
  now: Date
}): Promise<FollowUp> {
  const event = await payload.findByID({
    collection: optionsOf(payload).slugs.events,
    id: eventId,
    select: { messages: true },
    depth: 0,
    joins: false,
    locale,
    disableErrors: true,
  })
  const nextEvents = await findNextEvents({ payload, besides: eventId, locale, now })
  return { text: event?.messages?.followUpText ?? null, nextEvents }
}
