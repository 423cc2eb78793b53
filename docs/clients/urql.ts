import { cacheExchange, Client, fetchExchange, gql } from '@urql/core'
import { type ListedEvent, listedFields } from './describeEvent.ts'
import { patientFetch } from './patientFetch.ts'

/** urql asks by GET, which browsers and proxies keep, and its cache goes by whole queries, so languages do not mix. */
export function createUrqlClient({ endpoint, timeout }: { endpoint: string; timeout?: number }): Client {
  return new Client({
    url: endpoint,
    fetch: patientFetch(timeout),
    exchanges: [cacheExchange, fetchExchange],
  })
}

const query = gql<{ events: { nodes: ListedEvent[] } }, { first: number; locale: 'de' | 'en' }>`
  query Upcoming($first: Int!, $locale: Locale) {
    events(first: $first, locale: $locale) { nodes { id ${listedFields} } }
  }
`

/** The next events. urql gives errors back rather than to throw them. */
export async function upcomingEvents({
  client,
  first = 5,
  locale = 'de',
}: {
  client: Client
  first?: number
  locale?: 'de' | 'en'
}): Promise<ListedEvent[]> {
  const { data, error } = await client.query(query, { first, locale }).toPromise()
  if (error) throw error
  return data?.events.nodes ?? []
}
