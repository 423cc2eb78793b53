import type { AudienceGroup } from '../../announcements/rules/audience.ts'
import type { MessageText } from '../../announcements/rules/participantMessage.ts'
import type { Locale } from '../../i18n/rules/locale.ts'

/** A message as it stands in the form. */
export interface MessageDraft {
  texts: Record<Locale, MessageText>
  group: AudienceGroup
  /** The registrations that were chosen one by one; null: all of the group. */
  people: readonly string[] | null
  /** The key of a question, empty where it does not matter what was answered. */
  question: string
  /** The id of the answer, empty until it is chosen. */
  option: string
  isLater: boolean
  /** Day and time as they were typed, by the clock of the event. */
  sendAt: string
}

const nothing: MessageText = { subject: '', body: '' }

export const emptyDraft: MessageDraft = {
  texts: { de: nothing, en: nothing },
  group: 'confirmed',
  people: null,
  question: '',
  option: '',
  isLater: false,
  sendAt: '',
}

/** Whom a message is for, as the server is asked. */
export function audienceIn({ group, people, question, option }: MessageDraft): object {
  if (people) return { group, people }
  return question === '' ? { group } : { group, question, option }
}

/** The message as the server takes it. */
export function sentDraft(draft: MessageDraft): object {
  const { texts, isLater, sendAt } = draft
  return { texts, audience: audienceIn(draft), sendAt: isLater ? sendAt : null }
}
