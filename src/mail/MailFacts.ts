import type { Locale } from '../domain/locale.ts'
import type { MailKind } from '../domain/mailKind.ts'
import type { PublicEvent } from '../domain/publicEvent.ts'
import type { Organiser } from '../options.ts'
import type { MailTemplate, Meeting } from '../payload-types.ts'

/** Everything that an automated mail is made of. */
export interface MailFacts {
  kind: MailKind
  locale: Locale
  /** How to greet the person; null where no name was given, or it must not be quoted yet. */
  name: string | null
  event: PublicEvent
  eventUrl: string
  /** One's own registration. Whoever knows it can cancel. */
  registrationUrl: string
  /** Until when the address can be confirmed, RFC 3339; null where that is not asked for. */
  confirmUntil: string | null
  /** The way into the meeting, for those who may have it; `follows` where the editors have not entered it yet. */
  access: MeetingAccess | 'follows' | null
  /** Editors' own words; null where the built-in ones apply. */
  wording: Pick<MailTemplate, 'subject' | 'body'> | null
  organiser: Organiser
  publicUrl: string
}

export type MeetingAccess = Pick<Meeting, 'provider' | 'joinUrl' | 'meetingId' | 'passcode' | 'dialIn'>
