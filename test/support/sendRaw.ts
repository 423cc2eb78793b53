import { once } from 'node:events'
import { type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import { buffer } from 'node:stream/consumers'

export interface RawAnswer {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  text: string
}

/** Sends a request just as it is given, on a connection of its own: `fetch` adds headers, and refuses some methods. */
export async function sendRaw({
  url,
  method = 'GET',
  headers = {},
  chunks = [],
}: {
  url: string
  method?: string
  headers?: OutgoingHttpHeaders
  /** Sent in chunks where no header names a length. */
  chunks?: (string | Buffer)[]
}): Promise<RawAnswer> {
  const sent = request(url, { method, headers, agent: false })
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>
  for (const chunk of chunks) sent.write(chunk)
  sent.end()
  const [answer] = await answered
  // What is refused before it was sent is not read to its end.
  sent.on('error', () => undefined)
  const bytes = await buffer(answer)
  return { status: answer.statusCode ?? 0, headers: answer.headers, bytes, text: bytes.toString() }
}
