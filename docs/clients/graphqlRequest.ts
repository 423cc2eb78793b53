import { gql, GraphQLClient } from 'graphql-request'
import { type ListedEvent, listedFields } from './describeEvent.ts'
import { patientFetch } from './patientFetch.ts'

const query = gql`
  query Upcoming($first: Int!, $locale: Locale) {
    events(first: $first, locale: $locale) { nodes { ${listedFields} } }
  }
`

/** The next events. Throws where nothing comes, and where the answer holds errors. */
export async function upcomingEvents({
  endpoint,
  timeout,
  first = 5,
  locale = 'de',
}: {
  endpoint: string
  timeout?: number
  first?: number
  locale?: 'de' | 'en'
}): Promise<ListedEvent[]> {
  const client = new GraphQLClient(endpoint, { fetch: patientFetch(timeout) })
  const { events } = await client.request<{ events: { nodes: ListedEvent[] } }>(query, { first, locale })
  return events.nodes
}
