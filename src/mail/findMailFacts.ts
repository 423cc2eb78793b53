import type { Payload, Where } from 'payload'
import { mayQuote } from '../domain/addressConfirmation.ts'
import { whyNotJoin } from '../domain/joinAccess.ts'
import type { FactChange } from '../domain/eventFacts.ts'
import type { Locale } from '../domain/locale.ts'
import { type MailKind, mailKind } from '../domain/mailKind.ts'
import { tokenFromSeed } from '../domain/registrationToken.ts'
import type { MailTemplate } from '../payload-types.ts'
import { findMeeting } from '../services/findMeeting.ts'
import { findOnly } from '../services/findOnly.ts'
import type { StoredRegistration } from '../services/findRegistration.ts'
import { findEventFacts } from './findEventFacts.ts'
import { greetedName } from './greetedName.ts'
import type { MailFacts } from './MailFacts.ts'

/** Finds what a mail about a registration is made of, as it is now; null where the event is gone. */
export async function findMailFacts({
  payload,
  kind,
  registration,
  changes = [],
  now,
}: {
  payload: Payload
  kind: MailKind
  registration: StoredRegistration
  /** What the mail tells of a changed event. Default: nothing. */
  changes?: FactChange[]
  now: Date
}): Promise<MailFacts | null> {
  const { locale } = registration
  const facts = await findEventFacts({ payload, kind, eventId: registration.event, locale, now })
  if (!facts) return null
  const { event, publicUrl } = facts
  const mayJoin = mailKind(kind).carriesAccess && whyNotJoin({ registration, event, now }) === null
  const token = tokenFromSeed({ seed: registration.tokenSeed, secret: payload.secret })
  return {
    ...facts,
    status: registration.status,
    // What asks for the confirmation never quotes, even when it is looked at afterwards.
    name: kind !== 'addressConfirmation' && mayQuote(registration) ? greetedName(registration.name) : null,
    registrationUrl: `${publicUrl}/anmeldung/${token}`,
    confirmUntil: registration.expiresAt ?? null,
    access: mayJoin ? ((await findMeeting({ payload, eventId: event.id })) ?? 'follows') : null,
    changes,
    wording: await findWording({ payload, kind, locale }),
  }
}

function findWording({
  payload,
  kind,
  locale,
}: {
  payload: Payload
  kind: MailKind
  locale: Locale
}): Promise<MailFacts['wording']> {
  const where: Where = { and: [{ kind: { equals: kind } }, { locale: { equals: locale } }] }
  return findOnly<MailTemplate>({ payload, name: 'mailTemplates', where })
}
