import type { Payload } from 'payload'
import { whyNotJoin } from '../domain/joinAccess.ts'
import type { Locale } from '../domain/locale.ts'
import { type MailKind, mailKind } from '../domain/mailKind.ts'
import { tokenFromSeed } from '../domain/registrationToken.ts'
import { eventPageUrl } from '../feeds/eventPageUrl.ts'
import { optionsOf } from '../options.ts'
import { findMeeting } from '../services/findMeeting.ts'
import type { StoredRegistration } from '../services/findRegistration.ts'
import { findMailEvent } from './findMailEvent.ts'
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
  const event = await findMailEvent({ payload, id: registration.event, locale, now })
  if (!event) return null
  const mayJoin = mailKind(kind).carriesAccess && whyNotJoin({ registration, event, now }) === null
  const token = tokenFromSeed({ seed: registration.tokenSeed, secret: payload.secret })
  return {
    kind,
    locale,
    name: greetedName(registration.name),
    event,
    eventUrl: eventPageUrl({ publicUrl, slug: event.slug, locale }),
    registrationUrl: `${publicUrl}/anmeldung/${token}`,
    access: mayJoin ? ((await findMeeting({ payload, eventId: event.id })) ?? 'follows') : null,
    wording: await findWording({ payload, kind, locale }),
    organiser,
    publicUrl,
  }
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
