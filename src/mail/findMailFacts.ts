import type { Payload } from 'payload'
import { mayQuote } from '../domain/addressConfirmation.ts'
import { whyNotJoin } from '../domain/joinAccess.ts'
import type { Locale } from '../domain/locale.ts'
import { type MailKind, mailKind } from '../domain/mailKind.ts'
import type { PublicEvent } from '../domain/publicEvent.ts'
import { tokenFromSeed } from '../domain/registrationToken.ts'
import { eventPageUrl } from '../feeds/eventPageUrl.ts'
import { optionsOf } from '../options.ts'
import { findMeeting } from '../services/findMeeting.ts'
import type { StoredRegistration } from '../services/findRegistration.ts'
import { toPublicEvents } from '../services/publicEventDocuments.ts'
import { greetedName } from './greetedName.ts'
import type { MailFacts } from './MailFacts.ts'

/** Finds what a mail about a registration is made of, as it is now; null where the event is gone. */
export async function findMailFacts({
  payload,
  kind,
  registration,
  now,
}: {
  payload: Payload
  kind: MailKind
  registration: StoredRegistration
  now: Date
}): Promise<MailFacts | null> {
  const { organiser, publicUrl } = optionsOf(payload)
  const { locale } = registration
  const event = await findEvent({ payload, id: registration.event, locale, now })
  if (!event) return null
  const mayJoin = mailKind(kind).carriesAccess && whyNotJoin({ registration, event, now }) === null
  const token = tokenFromSeed({ seed: registration.tokenSeed, secret: payload.secret })
  return {
    kind,
    locale,
    // What asks for the confirmation never quotes, even when it is looked at afterwards.
    name: kind !== 'addressConfirmation' && mayQuote(registration) ? greetedName(registration.name) : null,
    event,
    eventUrl: eventPageUrl({ publicUrl, slug: event.slug, locale }),
    registrationUrl: `${publicUrl}/anmeldung/${token}`,
    confirmUntil: registration.expiresAt ?? null,
    access: mayJoin ? ((await findMeeting({ payload, eventId: event.id })) ?? 'follows') : null,
    wording: await findWording({ payload, kind, locale }),
    organiser,
    publicUrl,
  }
}

// Unlike the pages, mails are also about events that were published and are not now: people had registered.
async function findEvent({
  payload,
  id,
  locale,
  now,
}: {
  payload: Payload
  id: string
  locale: Locale
  now: Date
}): Promise<PublicEvent | null> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.events,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    joins: false,
    locale,
  })
  const [event] = await toPublicEvents({ payload, events: docs, locale, now })
  return event ?? null
}

async function findWording({
  payload,
  kind,
  locale,
}: {
  payload: Payload
  kind: MailKind
  locale: Locale
}): Promise<MailFacts['wording']> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.mailTemplates,
    where: { and: [{ kind: { equals: kind } }, { locale: { equals: locale } }] },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return docs[0] ?? null
}
