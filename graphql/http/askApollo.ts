import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { httpError } from './httpError.ts'
import { readJsonBody, UnreadableBody } from './readJsonBody.ts'

/** Hands a request to an Apollo Server, and its answer back. `statusOf` has the last word about the status. */
export async function askApollo<Value extends BaseContext>({
  context,
  server,
  contextValue,
  method = context.req.method,
  statusOf,
}: {
  context: Context
  server: ApolloServer<Value>
  contextValue: () => Promise<Value>
  /** As which method to take it, where that is not its own. */
  method?: string
  statusOf: (answer: { response: HTTPGraphQLResponse; body: string }) => number
}): Promise<Response> {
  const { req } = context
  try {
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method,
        headers: new HeaderMap(Object.entries(req.header())),
        search: new URL(req.url).search,
        body: method === 'POST' ? await readJsonBody(context) : undefined,
      },
      context: contextValue,
    })
    const { body } = response
    if (body.kind !== 'complete')
      throw new Error('The schema has no directive that makes an answer come in parts')
    for (const [name, value] of response.headers) context.header(name, value)
    return context.body(body.string, statusOf({ response, body: body.string }) as ContentfulStatusCode)
  } catch (error) {
    if (!(error instanceof UnreadableBody)) throw error
    return httpError({ context, status: 400, code: 'BAD_REQUEST', message: error.message })
  }
}
