import type { EditorsWords } from '../../announcements/rules/editorsWords.ts'
import type { FactChange } from '../../events/rules/eventFacts.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { MailKind } from '../rules/mailKind.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { RegistrationStatus } from '../../registrations/rules/moves.ts'
import type { Appearance } from '../../appearance/rules/Appearance.ts'
import type { MeetingAccess } from '../../conferences/accessOf.ts'
import type { MailPictures } from '../pictures/MailPicture.ts'
import type { MailTemplate } from '../../payload-types.ts'
import type { Addresses } from '../../addresses/rules/addresses.ts'

/** Everything that an automated mail is made of. */
export interface MailFacts {
  kind: MailKind
  locale: Locale
  /** Where the registration stands. */
  status: RegistrationStatus
  /** Whether the person has a place, or had one before. */
  hadPlace: boolean
  /** Whether it is noted that the person was there. */
  attended: boolean
  /** How to greet the person; null where no name was given, or it must not be quoted yet. */
  name: string | null
  event: PublicEvent
  eventUrl: string
  /** One's own registration. Whoever knows it can cancel. */
  registrationUrl: string
  /** One's own way into the meeting, which decides itself whom it lets in. */
  doorUrl: string
  /** What the link confirms besides; empty in all other mails. */
  alsoConfirms: NextEvent[]
  /** Until when the address can be confirmed, RFC 3339; null where that is not asked for. */
  confirmUntil: string | null
  /** The meeting access, for those who may have it; `follows` where the editors have not entered it yet. */
  access: MeetingAccess | 'follows' | null
  /** What has changed of the event; empty where the mail does not tell of that. */
  changes: FactChange[]
  /** What the editors say of that themselves. */
  words: EditorsWords[]
  /** What the mail afterwards says besides; null in all others. */
  followUp: FollowUp | null
  /** Editors' own words; null where the built-in ones apply. */
  wording: MailWording | null
  organiser: Appearance
  pictures: MailPictures
  addresses: Addresses
}

export type MailWording = Pick<MailTemplate, 'subject' | 'body'>

interface FollowUp {
  /** The editors' own paragraphs about this very event. */
  text: string | null
  nextEvents: NextEvent[]
}

/** An event to come, as a mail names it. */
export type NextEvent = Pick<PublicEvent, 'title' | 'startsAt' | 'endsAt' | 'timeZone'> & { url: string }
