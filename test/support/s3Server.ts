import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The other side of Amazon's own client: a storage of buckets that holds what is put there, and forgets what is deleted. */
export interface S3Server {
  /** Where it is, without a bucket. */
  url: string
  /** What it holds, by bucket and key. */
  objects: Map<string, { body: Buffer; type: string }>
  stop: () => Promise<void>
}

/** Buckets that anybody may read, such as those whose files are linked to. */
const isPublic = (key: string): boolean => key.startsWith('public')

/** Starts one. Servers of S3 on npm are not kept, or ask for a newer Node. */
export async function startS3Server(): Promise<S3Server> {
  const objects: S3Server['objects'] = new Map()
  const server = createServer((request, response) => {
    void answer({ request, response, objects })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function answer({
  request,
  response,
  objects,
}: {
  request: IncomingMessage
  response: ServerResponse
  objects: S3Server['objects']
}): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3')
  const key = decodeURIComponent(pathname.slice(1))
  const isSigned = Boolean(request.headers.authorization) || searchParams.has('X-Amz-Signature')
  const fail = (status: number, code: string): void =>
    void response
      .writeHead(status, { 'Content-Type': 'application/xml' })
      .end(request.method === 'HEAD' ? '' : `<Error><Code>${code}</Code><Key>${key}</Key></Error>`)
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  if (!isSigned && !(isReading && isPublic(key))) return fail(403, 'AccessDenied')
  if (request.method === 'PUT') {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    objects.set(key, { body: Buffer.concat(chunks), type: request.headers['content-type'] ?? '' })
    return void response.writeHead(200, { ETag: '"stored"' }).end()
  }
  if (request.method === 'DELETE') {
    objects.delete(key)
    return void response.writeHead(204).end()
  }
  const found = objects.get(key)
  if (!found) return fail(404, 'NoSuchKey')
  const headers = { 'Content-Type': found.type, 'Content-Length': found.body.length, ETag: '"stored"' }
  return void response.writeHead(200, headers).end(request.method === 'HEAD' ? '' : found.body)
}
