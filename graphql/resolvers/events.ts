import { eventSpan } from '../../src/events/rules/eventPhase.ts'
import { type Locale, toLocale } from '../../src/i18n/rules/locale.ts'
import { type EventFilter, findPublicEvents } from '../../src/programme/publicEvents.ts'
import { badUserInput } from '../badUserInput.ts'
import type { GraphqlContext } from '../context.ts'
import { eventCursor, readEventCursor } from '../cursor.ts'
import type {
  EventFilter as EventFilterInput,
  QueryResolvers,
  TopicEventsArgs,
} from '../generated/resolverTypes.ts'
import type { EventModel, EventOrder } from '../models.ts'
import { connectionOf, readPage } from '../paging.ts'
import { enums } from './enums.ts'

/** Characters. */
const maxSearchLength = 200

const maxSlugs = 50

/** A page of published events. */
export const events: NonNullable<QueryResolvers['events']> = (_, { locale, ...args }, context) =>
  pageOfEvents({ args, context, locale: toLocale(locale) })

/** A page of the published events that refer to somebody or something. */
export const eventsOf =
  (kind: NonNullable<EventFilter['subject']>['kind']) =>
  ({ id, locale }: { id: string; locale: Locale }, args: Partial<TopicEventsArgs>, context: GraphqlContext) =>
    pageOfEvents({ args, context, locale, subject: { kind, id } })

async function pageOfEvents({
  args,
  context,
  locale,
  subject,
}: {
  args: Partial<TopicEventsArgs>
  context: GraphqlContext
  locale: Locale
  subject?: EventFilter['subject']
}) {
  const { payload, now, programme } = context
  const { by, order } = args.orderBy ?? enums.EventOrder.STARTS_AT_ASC
  const request = readPage({ args, context, readCursor: (given) => readEventCursor({ ...given, by }) })
  const page = await findPublicEvents({
    payload,
    programme: await programme(),
    locale,
    now,
    filter: { ...readFilter(args.filter ?? {}), ...(subject && { subject }) },
    by,
    order,
    ...request,
  })
  return connectionOf({
    nodes: page.events.map((event) => Object.assign(event, { locale })),
    cursorOf: (event) => eventCursor({ id: event.id, by, moment: momentOf({ event, by }) }),
    totalCount: page.totalCount,
    page,
  })
}

/** The moment that an event has its place in a list by. */
function momentOf({ event, by }: { event: EventModel; by: EventOrder['by'] }): string {
  return by === 'startsAt' ? eventSpan(event).startsAt : event.updatedAt
}

/** A condition that is null is none, as one that is left out. */
function readFilter({ format, status, ...filter }: EventFilterInput): EventFilter {
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
  const conditions = Object.entries({ ...filter, formats: format, statuses: status }).filter(
    ([, condition]) => condition !== null,
  )
  return Object.fromEntries(conditions)
}
