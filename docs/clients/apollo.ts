import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import { type ListedEvent, listedFields } from './describeEvent.ts'
import { patientFetch } from './patientFetch.ts'

// The same event in German and in English is two entries of the cache, so ask for `id` and `locale` of each.
const byLanguage = { keyFields: ['id', 'locale'] }

/** Apollo Client 4. Make one for the whole page; on a server, one for each request. */
export function createApolloClient({
  endpoint,
  timeout,
}: {
  endpoint: string
  timeout?: number
}): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: endpoint, fetch: patientFetch(timeout) }),
    cache: new InMemoryCache({
      possibleTypes: { Node: ['Event', 'Speaker', 'Partner', 'Topic'] },
      typePolicies: {
        Query: {
          fields: {
            // Each of these lists is one of its own; `first`, `after`, `last` and `before` are pages of it.
            events: relayStylePagination(['filter', 'orderBy', 'locale']),
            speakers: relayStylePagination(['locale']),
            partners: relayStylePagination(['locale']),
          },
        },
        Event: byLanguage,
        Speaker: byLanguage,
        Partner: byLanguage,
        Topic: byLanguage,
        // Parts of what they stand in: what two queries ask of them is put together.
        RegistrationInfo: { merge: true },
        Location: { merge: true },
        Organiser: { merge: true },
        Viewer: { merge: true },
      },
    }),
  })
}

/** A page of events: relayStylePagination keeps `edges`. The next one: `fetchMore({ variables: { after: endCursor } })`. */
export const eventsQuery: TypedDocumentNode<
  {
    events: {
      edges: { node: ListedEvent & { id: string } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  },
  { first: number; after?: string | null; locale?: 'de' | 'en' }
> = gql`
  query Events($first: Int!, $after: String, $locale: Locale) {
    events(first: $first, after: $after, locale: $locale) {
      edges { cursor node { id locale ${listedFields} } }
      pageInfo { hasNextPage endCursor }
    }
  }
`

/** The next events. Throws where nothing comes, and where the answer holds errors. */
export async function upcomingEvents({
  client,
  first = 5,
  locale = 'de',
}: {
  client: ApolloClient
  first?: number
  locale?: 'de' | 'en'
}): Promise<ListedEvent[]> {
  const { data } = await client.query({ query: eventsQuery, variables: { first, locale } })
  return data?.events.edges.map(({ node }) => node) ?? []
}
