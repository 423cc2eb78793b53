import type { Context, MiddlewareHandler } from 'hono'
import { httpError } from './httpError.ts'

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

/** Refuses a POST of anything but JSON, which Apollo would call blocked or missing. */
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
