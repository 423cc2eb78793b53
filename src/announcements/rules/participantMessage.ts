import { type Locale, locales } from '../../i18n/rules/locale.ts'
import { languageShown } from '../../i18n/rules/localizedText.ts'
import { hasWords } from '../../richText/rules/hasWords.ts'

/**
 * Where a message to participants stands: to go out at its time, going out, held, called off while somebody would still
 * have got it, or done.
 */
export const sendingStates = ['scheduled', 'sending', 'paused', 'cancelled', 'sent'] as const

export type SendingState = (typeof sendingStates)[number]

/** What editors do with a message that is to go out, or is going out. */
export const sendingActions = [
  { action: 'sendNow', from: ['scheduled'], to: 'scheduled' },
  { action: 'pause', from: ['sending'], to: 'paused' },
  { action: 'resume', from: ['paused'], to: 'sending' },
  { action: 'cancel', from: ['scheduled', 'sending', 'paused'], to: 'cancelled' },
] as const satisfies readonly { action: string; from: readonly SendingState[]; to: SendingState }[]

export type SendingAction = (typeof sendingActions)[number]['action']

/** What an action does, and from which states; null where there is none of that name. */
export function sendingAction(
  name: string,
): { action: SendingAction; from: readonly SendingState[]; to: SendingState } | null {
  return sendingActions.find(({ action }) => action === name) ?? null
}

/** What a message says in one language: plain text, an empty line between paragraphs. */
export interface MessageText {
  subject: string
  body: string
}

/** What a message says, in each language in which it was written. */
export type MessageTexts = Partial<Record<Locale, MessageText>>

/** Reads what came for a message, without the languages in which nothing is said; null where it is something else. */
export function readMessageTexts(value: unknown): MessageTexts | null {
  if (typeof value !== 'object' || value === null) return null
  const texts: MessageTexts = {}
  for (const locale of locales) {
    const given: unknown = (value as Record<string, unknown>)[locale]
    if (given === undefined || given === null) continue
    const { subject, body } = given as Record<string, unknown>
    if (typeof subject !== 'string' || typeof body !== 'string') return null
    if (hasWords(subject) || hasWords(body)) texts[locale] = { subject: subject.trim(), body: body.trim() }
  }
  return texts
}

/** What a message says to whoever reads a language, in another where it has not been written in theirs. */
export function textFor({
  texts,
  locale,
}: {
  texts: MessageTexts
  locale: Locale
}): (MessageText & { language: Locale }) | null {
  const bodies = Object.fromEntries(locales.map((each) => [each, texts[each]?.body]))
  const language = locales.find((each) => each === languageShown({ value: bodies, locale }))
  const text = language && texts[language]
  return language && text ? { ...text, language } : null
}
