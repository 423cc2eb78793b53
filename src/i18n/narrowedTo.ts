import type { FeedFilter } from '../addresses/rules/feeds.ts'
import type { Locale } from './rules/locale.ts'
import { siteMessages } from './siteMessages.ts'

/** What a list or a feed is narrowed to, in words: Klima & Energie, online, Schwerin, „Wasser“. Empty where it is not. */
export function narrowedTo({
  filter: { format, city, accessibility = [], search },
  subjects,
  locale,
}: {
  filter: FeedFilter
  /** The names of its topic and partner; what there is none of is left out. */
  subjects: readonly (string | undefined)[]
  locale: Locale
}): string[] {
  const messages = siteMessages(locale)
  return [
    ...subjects,
    format && messages.format[format],
    city,
    ...accessibility.map((feature) => messages.accessibility.feature[feature]),
    search && messages.filter.searchedFor(search),
  ].filter((each): each is string => Boolean(each))
}
