import type { PayloadRequest } from 'payload'
import type { DocumentStream } from '../../../src/documents/DocumentStream.ts'

const progressType = 'application/x-ndjson'

/**
 * Sends a document while it is being made. Who accepts lines of JSON gets how far it is among the pieces, which are
 * encoded in base64: `{"done":400,"total":10000}`, `{"bytes":"…"}`, at the end `{"complete":true}`.
 */
export function answerDocument({
  req,
  stream,
  total,
  type,
  name,
}: {
  req: PayloadRequest
  stream: DocumentStream
  total: number
  type: string
  /** Name of the file, in ASCII. */
  name: string
}): Response {
  const withProgress = (req.headers.get('accept') ?? '').includes(progressType)
  const pieces = withProgress ? framed(stream, total) : bytesOf(stream)
  return new Response(bodyOf({ pieces, req }), {
    headers: {
      'Content-Type': withProgress ? progressType : type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** Pulled piece by piece, as fast as it is read; whoever goes away ends the making. */
function bodyOf({
  pieces,
  req,
}: {
  pieces: AsyncGenerator<Uint8Array>
  req: PayloadRequest
}): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { value, done } = await pieces.next()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          req.payload.logger.error({ err: error, msg: 'A document could not be made' })
          controller.error(error)
        }
      },
      cancel: async () => {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

async function* bytesOf(stream: DocumentStream): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) if ('bytes' in piece) yield piece.bytes
}

async function* framed(stream: DocumentStream, total: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  const line = (value: object): Uint8Array => encoder.encode(`${JSON.stringify(value)}\n`)
  for await (const piece of stream) {
    yield line(
      'bytes' in piece
        ? { bytes: Buffer.from(piece.bytes).toString('base64') }
        : { done: piece.done, total: Math.max(total, piece.done) },
    )
  }
  yield line({ complete: true })
}
