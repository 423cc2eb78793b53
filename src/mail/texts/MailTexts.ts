import type { MailKind } from '../../domain/mailKind.ts'
import type { EventStatus } from '../../domain/publicEvent.ts'

/** The built-in words of the automated mails in one language. */
export interface MailTexts {
  greeting: (name: string | null) => string
  kinds: Record<MailKind, KindTexts>
  facts: { date: string; time: string; location: string }
  /** What is said of an event that does not take place as planned. */
  eventStatus: Record<EventStatus, string | null>
  access: {
    heading: string
    headingHybrid: string
    join: (provider: string) => string
    link: string
    meetingId: string
    passcode: string
    dialIn: string
    follows: string
    keepPrivate: string
  }
  confirmation: { link: string; until: (moment: string) => string }
  calendar: string
  calendarWithoutLink: string
  ownHeading: string
  eventPage: string
  footer: { questions: string; automatic: string; imprint: string; privacy: string }
}

/** What one kind of mail says by itself. */
export interface KindTexts {
  subject: (title: string) => string
  heading: string
  /** The paragraph after the greeting. */
  opening: string
  /** Before the link to one's own registration. */
  own: string
  /** The words of the link to one's own registration. */
  ownLink: string
  /** Why one gets this mail (Art. 14 GDPR). */
  reason: string
}
