import type { SendEmailOptions } from 'payload'
import type { AccentColours } from '../../appearance/rules/accentColours.ts'
import type { MailPictures } from '../pictures/MailPicture.ts'
import type { Locale } from '../../i18n/rules/locale.ts'

/** What a mail says, before it is laid out as text and as HTML. All of it is plain text, and none of it is trusted. */
export interface MailContent {
  locale: Locale
  organiserName: string
  /** Null: the green that mails come with. */
  accent: AccentColours | null
  pictures: MailPictures
  subject: string
  /** What inboxes show beside the subject. */
  preview: string
  heading: string
  /** Greeting and opening, a paragraph each. */
  opening: string[]
  /** Set where the event does not take place as planned. */
  notice: string | null
  /** What was otherwise before; null where the mail does not tell of that. */
  changes: { heading: string; facts: MailFact[] } | null
  /** Of the event; null where the mail is about none. */
  title: string | null
  facts: MailFact[]
  /** The one thing to do, where there is one. */
  action: MailAction | null
  access: MailAccess | null
  /** What stands apart, such as materials. */
  sections: MailSection[]
  notes: string[]
  /** Lines that end what is said; none where nobody wrote any. */
  signature: string[]
  /** One's own registration; null where the mail is about none. */
  own: { heading: string; text: string | null; links: MailLink[] } | null
  footer: MailFooter
}

/** A line such as Datum: Donnerstag, 12. März 2026. */
export interface MailFact {
  label: string
  value: string
}

export interface MailLink {
  label: string
  url: string
}

interface MailSection {
  heading: string
  links: MailLink[]
}
/** A link as a button, and again as an address to copy. */
export type MailAction = MailLink & { urlLabel: string }

/** The meeting access. */
export interface MailAccess {
  heading: string
  /** Null where the link follows later. */
  join: MailAction | null
  /** The page that leads in, beside a link that does. */
  door: MailLink | null
  facts: MailFact[]
  note: string
}

/** Who writes, why, and where to turn to. */
export interface MailFooter {
  reason: string
  automatic: string
  questions: MailFact | null
  address: string[]
  links: MailLink[]
}

/** What one kind of mail has that the others have not. */
export interface KindContent {
  /** What was otherwise before. Default: nothing is said of that. */
  changes?: MailFact[]
  /** What follows the opening; none where left out. */
  paragraphs?: string[]
  /** Default: none. */
  action?: MailAction
  access: MailAccess | null
  /** None where left out. */
  sections?: MailSection[]
  notes: string[]
  own: Pick<NonNullable<MailContent['own']>, 'text' | 'links'>
  attachments: NonNullable<SendEmailOptions['attachments']>
}
