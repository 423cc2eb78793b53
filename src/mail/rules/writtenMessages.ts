import type { AudienceGroup } from '../../announcements/rules/audience.ts'
import type { SendingState } from '../../announcements/rules/participantMessage.ts'
import type { Locale } from '../../i18n/rules/locale.ts'

/** A message to participants, and how far it has come. */
export interface ListedParticipantMessage {
  id: string
  subject: string
  state: SendingState
  group: AudienceGroup
  /** The answer that people gave it is for; null where it is for all of the group. */
  answer: string | null
  /** How many people were chosen one by one; null where it is for all of the group. */
  chosen: number | null
  /** Who wrote it, by name. */
  by: string | null
  /** RFC 3339. */
  writtenAt: string
  /** RFC 3339. */
  sendAt: string
  /** Null until everybody has a mail in the outbox. */
  recipients: number | null
  sent: number
  failed: number
  /** Those who had cancelled, or had another status, when their mail was to go out. */
  leftOut: number
}

/** What the view needs in which messages are written. */
export interface WrittenMessagesAnswer {
  event: {
    timeZone: string
    /** Whether some of its people have a way into a meeting. */
    isOnline: boolean
    isOver: boolean
    questions: { key: string; label: string; options: { id: string; label: string }[] }[]
  }
  /** The newest first. */
  messages: ListedParticipantMessage[]
}

/** How many people a message would go to. */
export interface ReachAnswer {
  total: number
  byLocale: Record<Locale, number>
  /** Why it can go to nobody, as a sentence; null where it can. */
  problem: string | null
}
