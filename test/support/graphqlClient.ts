/** What /graphql answers, as far as every answer looks alike. */
export interface GraphqlAnswer<Data> {
  data: Data
  errors?: {
    message: string
    path?: (string | number)[]
    extensions: { code: string; argumentName?: string }
  }[]
}

/** Asks /graphql as a client would. `Data` is what the test expects; its assertions check it. */
export async function askGraphql<Data>({
  url,
  query,
  variables,
}: {
  url: string
  query: string
  variables?: Record<string, unknown>
}): Promise<GraphqlAnswer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as GraphqlAnswer<Data>
}
