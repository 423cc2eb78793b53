import { type ListedEvent, listedFields } from './describeEvent.ts'
import { patientFetch } from './patientFetch.ts'

/** A question to the API. */
export interface Question {
  /** Such as https://events.example.org/graphql */
  endpoint: string
  query: string
  variables?: object
  /** The key of your site (gfe_…). On a server alone, never in a page; reading needs none. */
  key?: string
  /** Milliseconds. Default: five seconds. */
  timeout?: number
}

/** Asks the API. Throws where nothing comes in time, where it is no answer of the API, and where the answer holds errors. */
export async function ask<Data>({ endpoint, query, variables = {}, key, timeout }: Question): Promise<Data> {
  const response = await patientFetch(timeout)(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(key && { Authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  })
  // A proxy in between may answer in HTML.
  const answer = (await response.json().catch(() => null)) as {
    data?: Data | null
    errors?: { message: string }[]
  } | null
  // Errors come with status 200 as well.
  if (answer?.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '))
  if (!answer?.data) throw new Error(`The API answered with status ${response.status}`)
  return answer.data
}

const query = `query Upcoming($first: Int, $filter: EventFilter, $locale: Locale) {
  events(first: $first, filter: $filter, locale: $locale) { nodes { ${listedFields} } }
}`

/** The next events, cancelled and postponed ones among them. */
export async function upcomingEvents({
  first = 5,
  filter = {},
  locale = 'de',
  ...question
}: Omit<Question, 'query' | 'variables'> & {
  first?: number
  /** As `EventFilter` of the API: { topics: ['klima'], city: 'Schwerin' } */
  filter?: object
  locale?: 'de' | 'en'
}): Promise<ListedEvent[]> {
  const variables = { first, filter, locale }
  const { events } = await ask<{ events: { nodes: ListedEvent[] } }>({ ...question, query, variables })
  return events.nodes
}
