import { type Context, Hono } from 'hono'
import type { Payload } from 'payload'
import { readTyped, unknownChoice } from '../../addresses/rules/listFields.ts'
import { type Locale, locales } from '../../i18n/rules/locale.ts'
import { cityAmong, findPublicCities } from '../../programme/publicCities.ts'
import { findPublicEvents } from '../../programme/publicEvents.ts'
import { findPublicSubject } from '../../programme/publicSubjects.ts'
import { findPublicTopics } from '../../programme/publicTopics.ts'
import { currentProgramme } from '../../programme/readModel/currentProgramme.ts'
import { answerMissing } from '../answers/answerMissing.tsx'
import { answerPage } from '../answers/answerPage.tsx'
import { CityList } from '../components/list/CityList.tsx'
import { TopicList } from '../components/list/TopicList.tsx'
import { publicCacheControl } from '../headers.ts'
import { formatListQuery, isAskedOften, readListQuery } from '../listQuery.ts'
import { EventListPage } from '../pages/EventListPage.tsx'
import { optionsOf } from '../../options.ts'

const pageSize = { upcoming: 100, past: 30 }

/** What is to come, and the archive; each narrowed to a topic, a format, a town, what people need to take part, words. */
export function createListRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  for (const locale of locales) {
    const paths = optionsOf(payload).addresses[locale]
    app.get(paths.home, (context) => answerList({ context, payload, locale, period: 'upcoming' }))
    app.get(paths.archive, (context) => answerList({ context, payload, locale, period: 'past' }))
    if (paths.events !== paths.home) app.get(paths.events, (context) => context.redirect(paths.home, 301))
  }
  return app
}

async function answerList({
  context,
  payload,
  locale,
  period,
}: {
  context: Context
  payload: Payload
  locale: Locale
  period: 'upcoming' | 'past'
}): Promise<Response> {
  const { pathname, search, searchParams } = new URL(context.req.url)
  const unknown = unknownChoice(searchParams)
  if (unknown) return answerMissing({ context, payload, missing: unknown })
  // Those of a partner are on its page.
  const partner = readTyped(searchParams, 'partner')
  if (partner)
    return context.redirect(optionsOf(payload).addresses[locale].partner(encodeURIComponent(partner)), 302)
  const query = readListQuery(searchParams)
  // One address for one answer: what a browser sends of fields left empty, and what others hang on, goes.
  if (`?${searchParams}` !== (formatListQuery(query) || '?')) {
    return context.redirect(pathname + formatListQuery(query), 302)
  }
  const programme = await currentProgramme(payload)
  const local = programme[locale]
  const topics = await findPublicTopics({ payload, programme, locale })
  const { topic, format, city, accessibility, after } = query
  if (topic && !topics.some(({ slug }) => slug === topic)) {
    const moved = findPublicSubject({ programme: local, kind: 'topics', slug: topic })
    if (moved) return context.redirect(pathname + formatListQuery({ ...query, topic: moved.slug }), 301)
    return answerMissing({ context, payload, missing: 'topic', choices: <TopicList topics={topics} /> })
  }
  const cities = findPublicCities(local)
  const known = city === undefined ? undefined : cityAmong(cities, city)
  if (known !== city) {
    if (known) return context.redirect(pathname + formatListQuery({ ...query, city: known }), 302)
    return answerMissing({ context, payload, missing: 'city', choices: <CityList cities={cities} /> })
  }
  const page = await findPublicEvents({
    payload,
    locale,
    now: new Date(),
    filter: {
      period,
      ...(topic && { topics: [topic] }),
      ...(format && { formats: [format] }),
      ...(city && { city }),
      ...(accessibility && { accessibility }),
      ...(query.search && { search: query.search }),
    },
    order: period === 'past' ? 'descending' : 'ascending',
    limit: pageSize[period],
    after,
  })
  if (isAskedOften(query) && search === formatListQuery(query)) {
    context.header('Cache-Control', publicCacheControl)
  }
  return answerPage({
    context,
    payload,
    locale,
    content: { events: page.events },
    page: () => <EventListPage period={period} page={page} query={query} topics={topics} cities={cities} />,
  })
}
