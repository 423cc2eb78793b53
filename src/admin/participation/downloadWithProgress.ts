import type { AdminApi } from '../api.ts'
import { downloadFile } from '../downloadFile.ts'

/** How far a document is. */
export interface Progress {
  done: number
  total: number
}

type Line = Progress | { bytes: string } | { complete: true }

/**
 * Fetches a document and tells how far the server is with it. Throws where the server refuses, or where the document ends
 * before it is complete.
 */
export async function downloadWithProgress({
  api,
  path,
  body,
  signal,
  onProgress,
}: {
  api: AdminApi
  path: string
  /** What is asked for, where the address does not say all. */
  body?: object
  signal: AbortSignal
  onProgress: (progress: Progress) => void
}): Promise<void> {
  const response = await api.open(body ? 'POST' : 'GET', path, {
    signal,
    accept: 'application/x-ndjson',
    ...(body && { body }),
  })
  if (!response.body) throw new Error('The server answered with nothing')
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let isComplete = false
  for await (const line of linesOf(response.body)) {
    if ('bytes' in line) pieces.push(decoded(line.bytes))
    else if ('complete' in line) isComplete = true
    else onProgress(line)
  }
  if (!isComplete) throw new Error('The document ended before it was complete')
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  downloadFile({ blob: new Blob(pieces), name: name ?? 'download' })
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line) yield JSON.parse(line) as Line
  }
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
