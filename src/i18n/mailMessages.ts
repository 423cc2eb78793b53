import type { AccessFact } from '../announcements/rules/announcement.ts'
import type { EventFacts } from '../events/rules/eventFacts.ts'
import type { MailKind } from '../mail/rules/mailKind.ts'
import type { EventFormat, EventStatus } from '../programme/rules/publicEvent.ts'

/** The built-in words of the automated mails in one language. */
export interface MailTexts {
  greeting: (name: string | null) => string
  kinds: Record<MailKind, KindTexts>
  facts: { date: string; time: string; location: string }
  /** What is said of an event that does not take place as planned. */
  eventStatus: Record<EventStatus, string | null>
  /** How a change of an event reads. */
  changes: {
    heading: string
    labels: Record<keyof EventFacts | AccessFact, string>
    formats: Record<EventFormat, string>
    statuses: Record<EventStatus, string>
    before: (value: string) => string
    after: (value: string) => string
  }
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
  materials: string
  nextEvents: string
  confirmation: { link: string; until: (moment: string) => string }
  calendar: string
  calendarReplaced: string
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
  /** Before the link to one's own registration; null where nothing needs saying. */
  own: string | null
  /** The words of the link to one's own registration. */
  ownLink: string
  /** Why one gets this mail (Art. 14 GDPR). */
  reason: string
}
