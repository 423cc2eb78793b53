import type { Context } from 'hono'
import type { FeedFilter } from '../addresses/rules/feeds.ts'
import {
  eventFormats,
  type listFields,
  readAccessibility,
  readTyped,
  unknownChoice,
} from '../addresses/rules/listFields.ts'

/**
 * Reads what a feed is narrowed to: topic and partner from its path, the rest from its query. The query of a list page is
 * understood as it is, so that one need but put it behind the feed. What there is not to choose is told.
 */
export function readFeedFilter({ req }: Context): FeedFilter | { unknown: 'format' | 'accessibility' } {
  const fields = new URL(req.url).searchParams
  const typed = (name: keyof typeof listFields): string | undefined => readTyped(fields, name) || undefined
  const unknown = unknownChoice(fields)
  if (unknown) return { unknown }
  const format = typed('format')
  const accessibility = readAccessibility(fields)
  return {
    topic: req.param('topic') ?? typed('topic'),
    partner: req.param('partner') ?? typed('partner'),
    format: eventFormats.find((each) => each === format),
    city: typed('city'),
    accessibility: accessibility.length > 0 ? accessibility : undefined,
    search: typed('search'),
  }
}
