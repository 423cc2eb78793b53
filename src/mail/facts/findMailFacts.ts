import type { Payload } from 'payload'
import { mayQuote } from '../../registrations/rules/addressConfirmation.ts'
import { accessOf, type MeetingAccess } from '../../conferences/accessOf.ts'
import { whyNotJoin } from '../../meetings/rules/meetingAccess.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { Announced } from '../../announcements/announcedChanges.ts'
import { type MailKind, mailKind } from '../rules/mailKind.ts'
import { tokenFromSeed } from '../../registrations/rules/keys.ts'
import { findAskedTogether } from '../../registrations/findAskedTogether.ts'
import type { StoredRegistration } from '../../registrations/findRegistration.ts'
import { greetedName } from '../compose/greetedName.ts'
import type { MailFacts, MailWording, NextEvent } from '../compose/MailFacts.ts'
import { findEventFacts } from './findEventFacts.ts'
import type { MailBatch } from './MailBatch.ts'
import type { Addresses } from '../../addresses/rules/addresses.ts'

/** Finds what a mail about a registration is made of, as it is now; null where the event is gone. */
export async function findMailFacts({
  payload,
  kind,
  registration,
  announced,
  written = null,
  now,
  batch,
}: {
  payload: Payload
  kind: MailKind
  registration: StoredRegistration
  /** What the mail tells of a changed event. */
  announced: Announced
  /** The words of this very mail. Default: those of its kind. */
  written?: MailWording | null
  now: Date
  batch: MailBatch
}): Promise<MailFacts | null> {
  const { locale } = registration
  const facts = await findEventFacts({ payload, kind, eventId: registration.event, locale, batch })
  if (!facts) return null
  const { event, addresses } = facts
  const mayJoin = mailKind(kind).carriesAccess && whyNotJoin({ registration, event, now }) === null
  const token = tokenFromSeed({ seed: registration.tokenSeed, secret: payload.secret })
  const doorUrl = addresses.urlOf(addresses.join(token))
  const together =
    kind === 'addressConfirmation' ? await findAskedTogether({ payload, registration, now }) : []
  return {
    ...facts,
    status: registration.status,
    hadPlace: Boolean(registration.confirmedAt),
    attended: registration.attended === true,
    // What asks for the confirmation never quotes, even when it is looked at afterwards.
    name: kind !== 'addressConfirmation' && mayQuote(registration) ? greetedName(registration.name) : null,
    registrationUrl: addresses.urlOf(addresses.registration(token)),
    doorUrl,
    alsoConfirms: await eventsOf({ registrations: together, locale, addresses, batch }),
    confirmUntil: earliest([registration, ...together]),
    access: mayJoin ? await findAccess({ payload, registration, doorUrl, batch }) : null,
    ...announced,
    wording: written ?? (await batch.wording({ kind, locale })),
  }
}

/** How the person gets in; `follows` where the editors have not said so yet. */
async function findAccess({
  payload,
  registration,
  doorUrl,
  batch,
}: {
  payload: Payload
  registration: StoredRegistration
  doorUrl: string
  batch: MailBatch
}): Promise<MeetingAccess | 'follows'> {
  const meeting = await batch.meeting(registration.event)
  if (!meeting) return 'follows'
  return accessOf({ payload, meeting, registration, doorUrl })
}

/** Until when everything in the mail can be confirmed. */
function earliest(registrations: readonly StoredRegistration[]): string | null {
  return registrations.flatMap(({ expiresAt }) => expiresAt ?? []).sort()[0] ?? null
}

async function eventsOf({
  registrations,
  locale,
  addresses,
  batch,
}: {
  registrations: readonly StoredRegistration[]
  locale: Locale
  addresses: Addresses
  batch: MailBatch
}): Promise<NextEvent[]> {
  const events: NextEvent[] = []
  for (const { event: eventId } of registrations) {
    const event = await batch.publicEvent({ eventId, locale })
    if (event) events.push({ ...event, url: addresses.urlOf(addresses[locale].event(event.slug)) })
  }
  return events
}
