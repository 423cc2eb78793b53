import {
  isEmailAddress,
  maxEmailLength,
  normaliseEmailAddress,
} from '../../registrations/rules/emailAddress.ts'
import { locales } from '../../i18n/rules/locale.ts'
import { maxTopicSuggestionLength, textProblems } from '../../registrations/rules/input.ts'
import type { RegistrationProblem } from '../../registrations/rules/errors.ts'

/** Where a wish stands with the editors. */
export type TopicWishState = 'new' | 'takenUp' | 'declined'

/** What came for a wish, before anything is known about it. */
export interface RawTopicWish {
  text: string
  email?: string | null
  /** Whether the person wants to be told when something comes of it. */
  notify?: boolean | null
  locale?: string | null
}

/** Everything that is wrong with a wish, so that a person can mend it all at once. */
export function topicWishProblems({ text, email, notify, locale }: RawTopicWish): RegistrationProblem[] {
  const problems: RegistrationProblem[] =
    text.trim() === ''
      ? [{ code: 'INVALID_INPUT', rule: 'wishMissing', field: ['text'], details: {} }]
      : textProblems({ value: text, field: ['text'], maxLength: maxTopicSuggestionLength, lines: true })
  const address = normaliseEmailAddress((email ?? '').slice(0, maxEmailLength + 1))
  if (address !== '' && !isEmailAddress(address)) {
    problems.push({ code: 'INVALID_INPUT', rule: 'email', field: ['email'], details: {} })
  }
  if (address === '' && notify) {
    problems.push({ code: 'INVALID_INPUT', rule: 'wishEmailMissing', field: ['email'], details: {} })
  }
  if (locale && !locales.some((known) => known === locale)) {
    problems.push({ code: 'INVALID_INPUT', rule: 'unknownLocale', field: ['locale'], details: {} })
  }
  return problems
}

/** The address to keep with a wish: none, where the person has not said that they want to be told. Art. 5 (1) c GDPR. */
export function addressToKeep({ email, notify }: RawTopicWish): string | null {
  const address = normaliseEmailAddress(email ?? '')
  return notify && address !== '' ? address : null
}

/** Characters; an event's title has room for more. */
const maxTitleLength = 100

/** A title for the draft of an event: the first line of the wish, cut between words. */
export function titleOfWish(text: string): string {
  const [line = ''] = text.trim().split(/[\r\n]+/)
  const plain = line.replace(/\s+/g, ' ').trim()
  if (plain.length <= maxTitleLength) return plain
  const cut = plain.slice(0, maxTitleLength)
  const lastWord = cut.lastIndexOf(' ')
  return `${(lastWord > 0 ? cut.slice(0, lastWord) : cut).trimEnd()} …`
}

/** The paragraphs of a wish: parted by line breaks, none of them empty. */
export function paragraphsOfWish(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}
