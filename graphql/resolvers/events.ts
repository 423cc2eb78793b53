import { eventSpan } from '../../src/events/rules/eventPhase.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { type EventFilter, findPublicEvents } from '../../src/programme/publicEvents.ts'
import { badUserInput } from '../badUserInput.ts'
import { eventCursor, readEventCursor } from '../cursor.ts'
import type { EventFilter as EventFilterInput, QueryResolvers } from '../generated/resolverTypes.ts'
import { pageInfoOf } from '../pageInfo.ts'
import { readPageSize } from '../pageSize.ts'

/** Characters. */
const maxSearchLength = 200

const maxSlugs = 50

/** A page of published events. */
export const events: NonNullable<QueryResolvers['events']> = async (_, args, context) => {
  const { payload, now, programme } = context
  const locale = toLocale(args.locale)
  const page = await findPublicEvents({
    payload,
    programme: await programme(),
    locale,
    now,
    filter: readFilter(args.filter ?? {}),
    order: args.orderBy ?? 'ascending',
    limit: readPageSize({ first: args.first, context }),
    ...(typeof args.after === 'string' && { after: readEventCursor(args.after) }),
  })
  const nodes = page.events.map((event) => Object.assign(event, { locale }))
  const edges = nodes.map((node) => ({ node, cursor: eventCursor({ ...node, ...eventSpan(node) }) }))
  const cursors = edges.map(({ cursor }) => cursor)
  return {
    nodes,
    edges,
    totalCount: page.totalCount,
    pageInfo: pageInfoOf({ page, cursors, after: args.after }),
  }
}

/** A condition that is null is none, as one that is left out. */
function readFilter({ format, ...filter }: EventFilterInput): EventFilter {
  const { search, topics, speakers, partners } = filter
  // Each word and each slug becomes a condition of its own in the database.
  if ((search?.length ?? 0) > maxSearchLength) {
    throw badUserInput({
      argument: 'filter.search',
      message: `filter.search must have at most ${maxSearchLength} characters, got ${search?.length}`,
    })
  }
  for (const [name, slugs] of Object.entries({ topics, speakers, partners })) {
    if ((slugs?.length ?? 0) > maxSlugs) {
      throw badUserInput({
        argument: `filter.${name}`,
        message: `filter.${name} must have at most ${maxSlugs} slugs, got ${slugs?.length}`,
      })
    }
  }
  const conditions = Object.entries({ ...filter, formats: format }).filter(
    ([, condition]) => condition !== null,
  )
  return Object.fromEntries(conditions)
}
