import { askGraphql, type GraphqlAnswer } from './graphqlClient.ts'
import { startPayload, type TestPayload } from './startPayload.ts'
import { startPublicApp } from './startPublicApp.ts'

/** A Payload on an empty database, its public surface on a free port, and a client of the API. */
export interface TestApi extends TestPayload {
  url: string
  ask: <Data>(query: string, variables?: Record<string, unknown>) => Promise<GraphqlAnswer<Data>>
}

/** Starts Payload and its API. Call it once a test file, as startPayload. */
export async function startApi(): Promise<TestApi> {
  const test = await startPayload()
  const { url, stop } = await startPublicApp(test)
  return {
    ...test,
    url,
    ask: (query, variables) => askGraphql({ url, query, variables }),
    stop: async () => {
      await stop()
      await test.stop()
    },
  }
}
