import type { FactChange } from '../domain/eventFacts.ts'
import type { Locale } from '../domain/locale.ts'
import type { MailKind } from '../domain/mailKind.ts'
import type { PublicEvent } from '../domain/publicEvent.ts'
import type { RegistrationStatus } from '../domain/registrationMoves.ts'
import type { Organiser } from '../options.ts'
import type { MailTemplate, Meeting } from '../payload-types.ts'

/** Everything that an automated mail is made of. */
export interface MailFacts {
  kind: MailKind
  locale: Locale
  /** Where the registration stands. */
  status: RegistrationStatus
  /** How to greet the person; null where no name was given. */
  name: string | null
  event: PublicEvent
  eventUrl: string
  /** One's own registration. Whoever knows it can cancel. */
  registrationUrl: string
  /** The way into the meeting, for those who may have it; `follows` where the editors have not entered it yet. */
  access: MeetingAccess | 'follows' | null
  /** What has changed of the event; empty where the mail does not tell of that. */
  changes: FactChange[]
  /** Editors' own words; null where the built-in ones apply. */
  wording: Pick<MailTemplate, 'subject' | 'body'> | null
  organiser: Organiser
  publicUrl: string
}

export type MeetingAccess = Pick<Meeting, 'provider' | 'joinUrl' | 'meetingId' | 'passcode' | 'dialIn'>
