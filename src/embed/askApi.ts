/** Milliseconds after which nobody waits any longer. */
const patience = 20_000

interface Answer<Data> {
  data?: Data | null
  errors?: { extensions?: { code?: string } }[]
}

/** What is asked, and of whom. */
export interface Question {
  /** Where the server is. */
  base: URL
  query: string
  variables: object
}

const apiOf = (base: URL): URL => new URL('graphql', base)

async function read<Data>(url: URL, init: RequestInit): Promise<Data> {
  const response = await fetch(url, {
    ...init,
    credentials: 'omit',
    signal: AbortSignal.timeout(patience),
  })
  const { data, errors } = (await response.json()) as Answer<Data>
  if (errors || !data) throw new Error(errors?.[0]?.extensions?.code)
  return data
}

/** Asks by GET, so that the answer can be cached on the way. Throws an error whose message is the code of the API's refusal,
 * or what the browser throws where nothing came. */
export function askApi<Data>({
  base,
  query,
  variables,
  isFresh,
}: Question & {
  /** Around every cache on the way. */
  isFresh: boolean
}): Promise<Data> {
  const url = apiOf(base)
  url.search = String(new URLSearchParams({ query, variables: JSON.stringify(variables) }))
  return read(url, { cache: isFresh ? 'reload' : 'default' })
}

/** Changes something, by POST. Throws as askApi does. */
export function tellApi<Data>({ base, query, variables }: Question): Promise<Data> {
  const headers = { 'Content-Type': 'application/json' }
  return read(apiOf(base), { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
}
