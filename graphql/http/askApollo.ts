import {
  type ApolloServer,
  type BaseContext,
  HeaderMap,
  type HTTPGraphQLResponse,
  type ApolloServerPlugin,
} from '@apollo/server'
import { type Context, type MiddlewareHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { httpError } from './httpError.ts'
import { ApolloServerErrorCode } from '@apollo/server/errors'
import { OperationTypeNode } from 'graphql'
import type { GraphqlContext } from '../context.ts'

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
        search: withoutEmptyParameters(req.url),
        body: method === 'POST' ? withoutEmptyName(await readJsonBody(context)) : undefined,
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

/** What a form or a program leaves empty, it does not mean. */
function withoutEmptyParameters(url: string): string {
  const { searchParams } = new URL(url)
  const given = [...searchParams].filter(([name, value]) => value !== '' || name === 'query')
  return new URLSearchParams(given).toString()
}

function withoutEmptyName(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('operationName' in body)) return body
  return body.operationName === '' ? { ...body, operationName: null } : body
}

/** Thrown where a body is no JSON that could hold a GraphQL request. */
export class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody'
}

/** Tells whether a media type is that of JSON in UTF-8, the only one that is read. */
function isJson(contentType: string): boolean {
  const [mediaType = '', ...parameters] = contentType
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length)
  return mediaType === 'application/json' && /^("?)utf-?8\1$/.test(charset ?? 'utf-8')
}

/** Reads the body of a POST; none where it is not sent as JSON. Throws UnreadableBody where it says so and is none. */
export async function readJsonBody({ req }: Context): Promise<unknown> {
  if (!isJson(req.header('Content-Type') ?? '')) return undefined
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await req.arrayBuffer()))
  } catch {
    throw new UnreadableBody('Invalid JSON: the body must be such as {"query": "{ topics { name } }"}.')
  }
}

/**
 * Refuses a POST of anything but JSON. Forms and plain text are what a foreign page may send without asking first, so
 * that no mutation comes by them.
 */
export const requireJson: MiddlewareHandler = async (context, next) => {
  const contentType = context.req.header('Content-Type') ?? ''
  if (context.req.method !== 'POST' || isJson(contentType)) return next()
  const got = contentType === '' ? 'none' : `“${contentType.slice(0, 100)}”`
  return httpError({
    context,
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: `The Content-Type must be application/json in UTF-8, got ${got}.`,
  })
}

interface Answer {
  errors?: { extensions?: { code?: string } }[]
}

/**
 * The status of an answer. As `application/json` a well-formed request is answered with 200 even where its query is
 * wrong (GraphQL over HTTP, 6.4.1): intermediaries that know no GraphQL may answer with 400 too, and a client could not
 * tell whose answer it reads. Apollo answers 400 to those under both media types.
 */
export function httpStatusOf({
  response,
  body,
}: {
  response: Pick<HTTPGraphQLResponse, 'status' | 'headers'>
  body: string
}): number {
  const status = response.status ?? 200
  if (status !== 400 || !response.headers.get('content-type')?.startsWith('application/json')) return status
  const { errors = [] } = JSON.parse(body) as Answer
  const isMalformed = errors.some(({ extensions }) => extensions?.code === ApolloServerErrorCode.BAD_REQUEST)
  return isMalformed ? 400 : 200
}

/**
 * Seconds for which others may keep the answer to a query, and give it while they ask again. Together with the second
 * that a change takes from one process to another, no answer is older than two and a half.
 */
const forOthers = 'public, max-age=1, stale-while-revalidate=1'

/** Says of each answer whether it may be cached: those to queries may, unless something is wrong or somebody's own in it. */
export const setCacheControl: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http }, operation, contextValue }) => {
      const isWell = body.kind === 'single' && body.singleResult.errors === undefined
      const isQuery = operation?.operation === OperationTypeNode.QUERY
      const isCacheable = isWell && isQuery && !contextValue.isPersonal
      http.headers.set('cache-control', isCacheable ? forOthers : 'no-store')
      // The media type of the answer is the client's choice.
      http.headers.set('vary', 'Accept')
    },
  }),
}
