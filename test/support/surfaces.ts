import { buildSchema } from 'graphql'
import type { Hono } from 'hono'
import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { toGlobalId } from '../../graphql/globalId.ts'
import { locales } from '../../src/i18n/rules/locale.ts'
import { type FeedFilter, feedFiles } from '../../src/addresses/rules/feeds.ts'
import { maximalQuery } from './maximalQuery.ts'
import { addresses } from './addresses.ts'

/** A request to the public app, or to Payload's REST where its path begins with /api. */
export interface SurfaceRequest {
  path: string
  init?: RequestInit
}

export interface SurfaceFacts {
  payload: Payload
  app: Hono
  /** Of a published event with everything an event can have. */
  event: { id: string; slug: string }
  feedFilter: FeedFilter
  /** Ids of documents that nobody outside may read, by collection. */
  closed: Record<string, string>
  /** Of the one who asks, where there is one. */
  token: string | null
  /** What a search would have to find for something to leak. */
  guesses: readonly string[]
}

const form = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
})

const graphql = (query: string, variables: object = {}): SurfaceRequest => ({
  path: '/graphql',
  init: {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
    headers: { 'Content-Type': 'application/json' },
  },
})

const pages = ({ event, token }: SurfaceFacts): SurfaceRequest[] =>
  locales.flatMap((locale) => {
    const paths = addresses[locale]
    const page = paths.event(event.slug)
    const own = ['falsch', 'A'.repeat(43), ...(token ? [token] : [])]
    return [
      { path: paths.home },
      { path: paths.archive },
      { path: page },
      { path: `${page}?_locale=all&draft=true` },
      { path: paths.registered(event.slug) },
      { path: paths.waitlisted(event.slug) },
      { path: paths.confirmAddress(event.slug) },
      { path: paths.register(event.slug), init: form('email=kaputt') },
      { path: paths.register(event.slug), init: form(`email=${'x'.repeat(100_000)}`) },
      { path: paths.event('gibt-es-nicht') },
      { path: paths.topicWish },
      { path: paths.topicWish, init: form('text=&email=kaputt') },
      { path: paths.topicWishThanks },
      { path: paths.imprint },
      { path: paths.privacy },
      ...own.map((each) => ({ path: addresses.registration(each) })),
      ...own.map((token) => ({ path: addresses.withdraw({ token, key: 'privacy' }) })),
      { path: `/teilnehmen/${'A'.repeat(43)}` },
    ]
  })

const feeds = ({ event, feedFilter: { topic, partner } }: SurfaceFacts): SurfaceRequest[] => [
  { path: `/veranstaltungen/${event.slug}.ics` },
  ...locales.flatMap((locale) =>
    feedFiles.flatMap((file) =>
      [{}, { topic }, { partner }, { topic, partner }, { topic: 'gibt-es-nicht' }].map((filter) => ({
        path: addresses[locale].feed(file, filter),
      })),
    ),
  ),
]

/** Whatever a page loads, and what belongs to no page. */
async function assets({ app, event }: SurfaceFacts): Promise<SurfaceRequest[]> {
  const html = await (await app.request(`/veranstaltungen/${event.slug}`)).text()
  const linked = [...html.matchAll(/(?:src|href)="(\/[^"#]*)"/g)].map(([, path = '/']) => path)
  const others = [
    '/embed.js',
    '/robots.txt',
    '/sitemap.xml',
    '/favicon.ico',
    '/health/live',
    '/health/ready',
    '/metrics',
    '/gibt-es-nicht',
    '/anmeldung/aufgabe',
  ]
  return [...new Set([...linked, ...others])].map((path) => ({ path }))
}

/** Every field of the schema, each root field by itself, and what is not in the schema. */
async function api({ event, closed, token, guesses }: SurfaceFacts): Promise<SurfaceRequest[]> {
  const schema = buildSchema(await readFile('graphql/schema.graphql', 'utf8'))
  const args: Record<string, string> = {
    node: `(id: "${toGlobalId({ type: 'Event', id: event.id })}")`,
    events: '(first: 50, filter: { period: ALL })',
    registration: `(token: "${token ?? 'A'.repeat(43)}")`,
  }
  const everything = maximalQuery({ schema, slug: event.slug, args })
  const ids = Object.entries(closed).flatMap(([slug, id]) => [
    `Meeting:${id}`,
    `Registration:${id}`,
    `${slug}:${id}`,
  ])
  return [
    graphql(everything),
    // Once more, so that it may come from what is kept.
    graphql(everything),
    {
      path: `/graphql?query=${encodeURIComponent(everything)}`,
    },
    ...[
      '{ topics { id } }',
      '{ nothing }',
      '{',
      '{ event(slug: "x") { meeting { joinUrl passcode } } }',
      '{ registrations { email } meetings { joinUrl } sites { key } messages { recipient } }',
    ].map((query) => graphql(query)),
    graphql(
      '{ __schema { types { name description fields { name description args { name defaultValue } } inputFields { name } } } }',
    ),
    ...['de', 'en'].map((locale) =>
      graphql(`{ event(slug: "${event.slug}", locale: ${locale}) { title description(format: PLAIN) } }`),
    ),
    ...ids.map((id) =>
      graphql('query ($id: ID!) { node(id: $id) { id } }', { id: Buffer.from(id).toString('base64url') }),
    ),
    ...guesses.flatMap((search) => [
      graphql('query ($search: String) { events(filter: { search: $search }) { totalCount nodes { id } } }', {
        search,
      }),
      graphql('query ($token: String!) { registration(token: $token) { status } }', { token: search }),
      graphql(
        'mutation ($token: String!) { confirmRegistration(token: $token) { userErrors { message } } }',
        { token: search },
      ),
    ]),
  ]
}

const queries = (guess: string): string[] => [
  '',
  '?depth=10',
  '?depth=10&draft=true&locale=all',
  '?select[meeting]=true&select[keyHash]=true&select[tokenHash]=true&depth=5',
  '?populate[meetings][joinUrl]=true&populate[users][hash]=true&depth=5',
  '?joins[meeting][limit]=10&depth=3',
  `?where[or][0][event.meeting.joinUrl][like]=${guess}`,
  '?sort=-joinUrl&pagination=false',
  '?trash=true&showHiddenFields=true&overrideAccess=true',
]

/** Payload's REST: every collection, by list, id, version and count, and what lies beside them. */
function rest({ payload, event, closed, guesses: [guess = ''] }: SurfaceFacts): SurfaceRequest[] {
  const paths = Object.keys(payload.collections).flatMap((slug) => [
    ...queries(guess).map((query) => `/api/${slug}${query}`),
    ...[closed[slug] ?? event.id].flatMap((id) =>
      queries(guess)
        .slice(0, 5)
        .map((query) => `/api/${slug}/${id}${query}`),
    ),
    ...['', '?depth=5&limit=100', '?showHiddenFields=true'].map((query) => `/api/${slug}/versions${query}`),
    `/api/${slug}/count`,
    // Editors may see each mail; where ids are numbers, one could have that of the event.
    `/api/${slug}/${slug === 'messages' ? 'unknown' : event.id}/preview`,
    `/api/${slug}/access/${event.id}`,
  ])
  return [
    ...paths,
    '/api/access',
    '/api/users/me',
    '/api/users/init',
    '/api/globals/x',
    '/api/globals/x/versions',
    '/api/graphql',
    '/api/payload-preferences/x',
    '/api/payload-locked-documents',
    '/api/payload-jobs/run',
  ].map((path) => ({ path }))
}

/** Everything that answers to anybody. What is new is added here, and every test of what may leak sees it. */
export async function everySurface(facts: SurfaceFacts): Promise<SurfaceRequest[]> {
  return [...pages(facts), ...feeds(facts), ...(await assets(facts)), ...(await api(facts)), ...rest(facts)]
}
