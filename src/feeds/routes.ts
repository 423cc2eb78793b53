import { organiserIn } from '../appearance/appearance.ts'
import { type Context, type ErrorHandler, Hono } from 'hono'
import type { Payload } from 'payload'
import type { SitePaths } from '../addresses/rules/addresses.ts'
import { formatFields, listFields } from '../addresses/rules/listFields.ts'
import { type FeedFile, feedFiles, type FeedFilter } from '../addresses/rules/feeds.ts'
import { type Locale, locales } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { openToAllSites } from '../protection/openToAllSites.ts'
import { findPublicEvent } from '../programme/publicEvents.ts'
import { renderEventCalendar } from './eventCalendar.ts'
import { renderEventsAtom } from './eventsAtom.ts'
import { renderEventsCalendar } from './eventsCalendar.ts'
import type { FeedContext } from './FeedContext.ts'
import { feedMessages } from '../i18n/feedMessages.ts'
import { findFeed } from './findFeed.ts'
import { readFeedFilter } from './readFeedFilter.ts'
import { renderSunflowerCalendar } from './sunflowerCalendar.ts'

const calendarType = 'text/calendar; charset=utf-8'

const formats: Record<FeedFile, { contentType: string; render: (context: FeedContext) => string }> = {
  'events.ics': { contentType: calendarType, render: renderEventsCalendar },
  'sunflower.ics': { contentType: calendarType, render: renderSunflowerCalendar },
  'events.atom': { contentType: 'application/atom+xml; charset=utf-8', render: renderEventsAtom },
}

/** What a feed can be narrowed to by its path, as patterns. */
const filters: FeedFilter[] = [
  {},
  { topic: ':topic' },
  { partner: ':partner' },
  { topic: ':topic', partner: ':partner' },
]

const headers = {
  // Cached for a second, and for another one while it is revalidated: nobody sees anything older than two.
  'Cache-Control': 'public, max-age=1, stale-while-revalidate=1',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * Calendars and news of published events, all of them or those of a topic, a partner, a format, a town, some words, and
 * each event as a calendar file. What is not there and what broke are answered with a sentence and never with an empty
 * calendar, which would delete events where it is imported.
 */
export function createFeedRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const { addresses } = optionsOf(payload)
  for (const locale of locales) {
    const eventFile = addresses[locale].calendar(':slug').replace(':slug.ics', ':file{[^/]+\\.ics}')
    app.use(eventFile, openToAllSites('GET'))
    app.get(eventFile, (context) => answerEventFile({ context, payload, locale }))
    for (const file of feedFiles) {
      for (const filter of filters) {
        const path = addresses[locale].feed(file, filter)
        app.use(path, openToAllSites('GET'))
        app.get(path, (context) => answerFeed({ context, payload, locale, file }))
      }
    }
  }
  app.onError(answerFailure({ payload }))
  return app
}

async function answerEventFile({
  context,
  payload,
  locale,
}: {
  context: Context
  payload: Payload
  locale: Locale
}): Promise<Response> {
  const slug = (context.req.param('file') ?? '').slice(0, -'.ics'.length)
  const event = await findPublicEvent({ payload, slug, locale, now: new Date() })
  if (!event) return answerNotFound({ context, sentence: feedMessages(locale).eventNotFound })
  const { addresses } = optionsOf(payload)
  const organiser = organiserIn({ payload, locale })
  if (event.slug !== slug) return context.redirect(addresses[locale].calendar(event.slug), 301)
  // As of the last change and not of this request, so that an unchanged event is an unchanged file.
  const calendar = renderEventCalendar({
    event,
    organiser,
    addresses,
    locale,
    now: new Date(event.updatedAt),
  })
  return context.body(calendar, 200, {
    ...headers,
    'Content-Type': calendarType,
    'Content-Language': locale,
    'Content-Disposition': `attachment; filename="${event.slug.replace(/[^\w.-]/g, '-')}.ics"`,
  })
}

async function answerFeed({
  context,
  payload,
  locale,
  file,
}: {
  context: Context
  payload: Payload
  locale: Locale
  file: FeedFile
}): Promise<Response> {
  const filter = readFeedFilter(context)
  const { feedNotFound } = feedMessages(locale)
  if ('unknown' in filter) return answerNotFound({ context, sentence: feedNotFound[filter.unknown] })
  const feed = await findFeed({ payload, locale, filter, now: new Date() })
  if ('unknown' in feed) return answerNotFound({ context, sentence: feedNotFound[feed.unknown] })
  const { addresses, timeZone } = optionsOf(payload)
  const organiser = organiserIn({ payload, locale })
  const paths = addresses[locale]
  if ('movedTo' in feed) return context.redirect(paths.feed(file, feed.movedTo), 301)
  // One address for one feed, though the query of a list page is understood.
  if (context.req.query(listFields.topic) ?? context.req.query(listFields.partner)) {
    return context.redirect(paths.feed(file, filter), 301)
  }
  const { contentType, render } = formats[file]
  const body = render({
    feed,
    organiser,
    addresses,
    timeZone,
    locale,
    feedUrl: addresses.urlOf(paths.feed(file, filter)),
    pageUrl: addresses.urlOf(pageOf({ paths, filter })),
  })
  return context.body(body, 200, {
    ...headers,
    // What somebody has typed nobody else asks for.
    ...(filter.search && { 'Cache-Control': 'no-cache' }),
    'Content-Type': contentType,
    'Content-Language': locale,
  })
}

/** The page that shows what a feed holds: the list, narrowed as it is, or the page of its partner. */
function pageOf({ paths, filter: { partner, ...filter } }: { paths: SitePaths; filter: FeedFilter }): string {
  const query = formatFields(filter)
  return partner !== undefined && query === '' ? paths.partner(partner) : paths.home + query
}

function answerNotFound({ context, sentence }: { context: Context; sentence: string }): Response {
  return context.text(`${sentence}\n`, 404, { 'Cache-Control': 'no-store' })
}

const answerFailure =
  ({ payload }: { payload: Payload }): ErrorHandler =>
  (error, context) => {
    payload.logger.error({ err: toLoggableError(error), msg: 'A feed could not be answered' })
    const locale = optionsOf(payload).addresses.localeOf(context.req.path)
    return context.text(`${feedMessages(locale).failure}\n`, 500, { 'Cache-Control': 'no-store' })
  }
