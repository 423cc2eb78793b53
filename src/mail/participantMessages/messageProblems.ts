import { type Audience, isKnownAfterwards } from '../../announcements/rules/audience.ts'
import type { MessageTexts } from '../../announcements/rules/participantMessage.ts'
import { defaultLocale, type Locale, locales } from '../../i18n/rules/locale.ts'
import { writingMessages } from '../../i18n/writingMessages.ts'
import {
  maxMailBodyLength,
  maxMailSubjectLength,
  messagePlaceholders,
  placeholdersIn,
} from '../rules/mailKind.ts'
import { placeholdersFor } from '../rules/placeholdersFor.ts'
import { placeholderProblems } from '../rules/placeholderProblems.ts'
import type { MessageEvent } from './findMessageEvent.ts'

/** What is wrong with a message, as a sentence for the field that it stands at. */
export interface MessageProblem {
  path: string
  message: string
}

/** Everything that keeps a message from being sent as it is, for whoever writes it. */
export function messageProblems({
  event,
  texts,
  audience,
  sendAt,
  language,
  now,
}: {
  event: MessageEvent
  texts: MessageTexts
  audience: Audience
  /** Null: at once. */
  sendAt: Date | null
  /** Of the sentences. */
  language: Locale
  now: Date
}): MessageProblem[] {
  const words = writingMessages(language).problems
  const problems: MessageProblem[] = []
  for (const locale of locales) {
    const { subject, body } = texts[locale] ?? { subject: '', body: '' }
    if (locale !== defaultLocale && !texts[locale]) continue
    if (!subject) problems.push({ path: `${locale}.subject`, message: words.noSubject(locale) })
    if (!body) problems.push({ path: `${locale}.body`, message: words.noBody(locale) })
    if (subject.length > maxMailSubjectLength)
      problems.push({ path: `${locale}.subject`, message: words.tooLong(maxMailSubjectLength) })
    if (body.length > maxMailBodyLength)
      problems.push({ path: `${locale}.body`, message: words.tooLong(maxMailBodyLength) })
    problems.push(...problemsOfPlaceholders({ event, audience, language, locale, subject, body }))
  }
  // What is scheduled waits for the end of the event anyway.
  if (isKnownAfterwards(audience.group) && !event.isOver && sendAt === null)
    problems.push({ path: 'audience', message: words.notOver })
  if (sendAt && sendAt <= now) problems.push({ path: 'sendAt', message: words.past })
  return problems
}

function problemsOfPlaceholders({
  event,
  audience,
  language,
  locale,
  ...texts
}: {
  event: MessageEvent
  audience: Audience
  language: Locale
  locale: Locale
  subject: string
  body: string
}): MessageProblem[] {
  const placeholders = placeholdersFor({ isOnline: event.isOnline, group: audience.group })
  return (['subject', 'body'] as const).flatMap((field) => {
    const path = `${locale}.${field}`
    const text = texts[field]
    const isDoor = !placeholders.includes('door') && placeholdersIn(text).includes('door')
    const sentences = placeholderProblems({ text, language, placeholders: messagePlaceholders })
    if (isDoor) sentences.push(writingMessages(language).problems.noDoor)
    return sentences.map((message) => ({ path, message }))
  })
}
