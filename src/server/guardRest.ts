import type { CollectionConfig, Endpoint, Payload, PayloadHandler, PayloadRequest } from 'payload'
import { deletePreference } from './deletePreference.ts'
import { refuseRest } from './refuseRest.ts'

/**
 * Lets the endpoints of collections refuse what cannot be answered with 400: a query that the database does not
 * understand, a body that cannot be read. Payload takes both for errors of its own, answers 500 and logs a stack, so that
 * anybody could fill the log.
 */
export function guardRest(payload: Payload): void {
  for (const { config } of Object.values(payload.collections)) {
    if (!config.endpoints) continue
    const find = config.endpoints.find(({ method, path }) => method === 'get' && path === '/')?.handler
    config.endpoints = config.endpoints
      .filter((endpoint) => isSwitchedOn({ endpoint, config }))
      .map((endpoint) => ({
        ...endpoint,
        handler: guarded({ endpoint: mended({ endpoint, config }), find }),
      }))
  }
}

/** Payload leaves endpoints where they have nothing to do, to verify an address or to read versions, and they break there. */
function isSwitchedOn({
  endpoint: { path },
  config: { auth, versions },
}: {
  endpoint: Pick<Endpoint, 'path'>
  config: Pick<CollectionConfig, 'auth' | 'versions'>
}): boolean {
  if (path === '/verify/:id') return typeof auth === 'object' && Boolean(auth.verify)
  return !/^\/versions(\/|$)/.test(path) || Boolean(versions)
}

function mended({
  endpoint,
  config: { slug },
}: {
  endpoint: Endpoint
  config: Pick<CollectionConfig, 'slug'>
}): Endpoint {
  const isMended = slug === 'payload-preferences' && endpoint.method === 'delete'
  return isMended ? { ...endpoint, handler: deletePreference(endpoint.handler) } : endpoint
}

function guarded({
  endpoint: { method, handler },
  find,
}: {
  endpoint: Pick<Endpoint, 'method' | 'handler'>
  find: PayloadHandler | undefined
}): PayloadHandler {
  const takesBody = method !== 'get' && method !== 'delete'
  return async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      const reader = method === 'get' ? handler : find
      const message =
        reader && isServerError(error) && (await isQueryAtFault({ reader, req }))
          ? 'The query cannot be answered: check where, sort, limit and page.'
          : takesBody && (isUnreadableBody(error) || (req.data !== undefined && !isObject(req.data)))
            ? 'The body could not be read.'
            : null
      if (message === null) throw error
      req.payload.logger.info({ msg: 'A request to REST was refused', reason: (error as Error).name })
      return refuseRest({ status: 400, message })
    }
  }
}

const isObject = (data: unknown): boolean => typeof data === 'object' && data !== null && !Array.isArray(data)

const isServerError = (error: unknown): boolean => ((error as { status?: number }).status ?? 500) >= 500

/** Whether it is no JSON, or what the parser of forms (busboy) says of one that is cut off or none at all. */
export function isUnreadableBody(error: unknown): boolean {
  const { name, message } = error as Error
  return (
    name === 'SyntaxError' ||
    /^(Invalid JSON|Unexpected end of form|Multipart: Boundary not found|Malformed part header|Request is not eligible for file upload)/.test(
      message,
    )
  )
}

/** What breaks with a query, and works without it, is the query's fault. Only ever reads. */
async function isQueryAtFault({
  reader,
  req,
}: {
  reader: PayloadHandler
  req: PayloadRequest
}): Promise<boolean> {
  const { query } = req
  const breaks = async (tried: PayloadRequest['query']): Promise<boolean> => {
    req.query = { ...tried }
    try {
      await reader(req)
      return false
    } catch (error) {
      return isServerError(error)
    } finally {
      req.query = query
    }
  }
  return (await breaks(query)) && !(await breaks({ limit: '1', depth: '0' }))
}
