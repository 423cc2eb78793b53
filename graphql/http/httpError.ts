import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** A request that is no GraphQL request at all, answered in the shape that GraphQL clients understand. */
export function httpError({
  context,
  status,
  code,
  message,
}: {
  context: Context
  status: ContentfulStatusCode
  code: string
  message: string
}): Response {
  // The body may not have been read to its end: a request that follows on the same connection would be cut off.
  context.header('Connection', 'close')
  return context.json({ errors: [{ message, extensions: { code } }] }, status)
}
