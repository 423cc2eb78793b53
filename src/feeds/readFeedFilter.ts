import type { Context } from 'hono'
import type { FeedFilter } from '../addresses/rules/feeds.ts'
import { eventFormats, listFields, readAccessibility, readTyped } from '../addresses/rules/listFields.ts'

/**
 * Reads what a feed is narrowed to: topic and partner from its path, the rest from its query. The query of a list page is
 * understood as it is, so that one need but put it behind the feed. A format that there is not is told: whoever left it
 * out would fill calendars with what nobody chose; so is something that helps people to take part.
 */
export function readFeedFilter({ req }: Context): FeedFilter | { unknown: 'format' | 'accessibility' } {
  const fields = new URL(req.url).searchParams
  const typed = (name: keyof typeof listFields): string | undefined => readTyped(fields, name) || undefined
  const given = typed('format')
  const format = eventFormats.find((each) => each === given)
  if (given !== undefined && format === undefined) return { unknown: 'format' }
  const accessibility = readAccessibility(fields)
  const needed = new Set(fields.getAll(listFields.accessibility))
  if (needed.size > accessibility.length) return { unknown: 'accessibility' }
  return {
    topic: req.param('topic') ?? typed('topic'),
    partner: req.param('partner') ?? typed('partner'),
    format,
    city: typed('city'),
    accessibility: accessibility.length > 0 ? accessibility : undefined,
    search: typed('search'),
  }
}
