import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { httpError } from './httpError.ts'
import { readJsonBody, UnreadableBody } from './readJsonBody.ts'

/** Hands a request to an Apollo Server and its answer back. `statusOf` has the last word about the status. */
export async function askApollo<Value extends BaseContext>({
  context,
  server,
  contextValue,
  statusOf,
}: {
  context: Context
  server: ApolloServer<Value>
  contextValue: () => Promise<Value>
  statusOf: (answer: { response: HTTPGraphQLResponse; body: string }) => number
}): Promise<Response> {
  const { req } = context
  try {
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: req.method === 'POST' ? 'POST' : 'GET',
        headers: new HeaderMap(Object.entries(req.header())),
        search: new URL(req.url).search,
        body: req.method === 'POST' ? await readBody(context) : undefined,
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
    const code = error.status === 415 ? 'UNSUPPORTED_MEDIA_TYPE' : 'BAD_REQUEST'
    return httpError({ context, status: error.status, code, message: error.message })
  }
}

const readBody = ({ req }: Context): Promise<unknown> =>
  readJsonBody({ contentType: req.header('Content-Type') ?? '', octets: () => req.arrayBuffer() })
