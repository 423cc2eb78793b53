import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import { headersOfNotModified, isKnown, statusOfHit } from './cacheStatus.ts'
import { type CachedResponse, cachedResponsesOf } from './CachedResponses.ts'
import { packedFor } from './packResponse.ts'
import { asksByBody, keyOf, type Question } from './keyOf.ts'
import { optionsOf } from '../options.ts'

type Listener = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Serves cached responses straight from Node's http, and passes every other request on. Only here for speed: the public
 * app gives the same responses, at several times the cost.
 */
export function serveCached({ payload, listener }: { payload: Payload; listener: Listener }): Listener {
  const cache = cachedResponsesOf(payload)
  const api = optionsOf(payload).addresses.graphql
  return (request, response) => {
    const { method = 'GET', url: target = '/', headers } = request
    const header = (name: string): string | undefined => headers[name] as string | undefined
    const question: Question = { method, target, header, api }
    const serveOrPass = (body: Buffer | null): void => {
      const key = keyOf({ question, body })
      const cached = key === null ? null : cache.find(key)
      if (!cached) return listener(request, response)
      const ifNoneMatch = body === null ? headers['if-none-match'] : null
      const send = (cached: CachedResponse): void =>
        write({ cached, response, isHead: method === 'HEAD', ifNoneMatch })
      const accepted = headers['accept-encoding']
      // Without a promise where nothing is packed: this is the path that has to be fast.
      if (!accepted || !cached.packed) send(cached)
      else void packedFor(cached, accepted).then(send)
    }
    if (!asksByBody(question)) return serveOrPass(null)
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
      // Where Hono's server looks for a body that was read before it.
      Object.assign(request, { rawBody: body })
      serveOrPass(body)
    })
  }
}

function write({
  cached,
  response,
  isHead,
  ifNoneMatch,
}: {
  cached: CachedResponse
  response: ServerResponse
  isHead: boolean
  ifNoneMatch: string | null | undefined
}): void {
  const { headers, body, etag } = cached
  const all = { ...headers, 'cache-status': statusOfHit(cached) }
  if (isKnown({ etag, ifNoneMatch })) {
    response.writeHead(304, headersOfNotModified(all)).end()
    return
  }
  response.writeHead(200, { ...all, 'content-length': body.length })
  response.end(isHead ? undefined : body)
}
