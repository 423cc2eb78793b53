import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload, type UploadConfig } from 'payload'
import { optionsOf } from '../options.ts'
import { withinTime } from '../runtime/withinTime.ts'

/** Milliseconds that another storage may take. */
const longestRead = 5000

/**
 * Reads the bytes of a picture by its address, from our own folder or from wherever the project stores its files; null where
 * it is in neither. Nothing is fetched over the net by us: a storage answers by its own handler.
 */
export async function readPicture({
  payload,
  url,
}: {
  payload: Payload
  url: string
}): Promise<Buffer | null> {
  const { upload } = payload.collections[optionsOf(payload).slugs.media]?.config ?? {}
  const filename = fileNameIn(url)
  if (!upload || filename === null) return null
  const folder = upload.staticDir
  const own = folder ? await readFile(path.join(folder, filename)).catch(() => null) : null
  return own ?? readFromStorage({ payload, filename, handlers: upload.handlers ?? [] })
}

function fileNameIn(url: string): string | null {
  try {
    const name = path.basename(decodeURIComponent(new URL(url).pathname))
    return name === '' || name === '..' ? null : name
  } catch {
    return null
  }
}

type Handlers = NonNullable<UploadConfig['handlers']>

async function readFromStorage({
  payload,
  filename,
  handlers,
}: {
  payload: Payload
  filename: string
  handlers: Handlers
}): Promise<Buffer | null> {
  const collection = optionsOf(payload).slugs.media
  const req = await createLocalReq({}, payload)
  for (const handler of handlers) {
    // Ours says how long a file may be kept, and answers nothing here.
    const args = { doc: { filename }, params: { collection, filename } } as unknown as Parameters<
      typeof handler
    >[1]
    const answer = await withinTime(Promise.resolve(handler(req, args)), longestRead)
    if (answer instanceof Response && answer.ok) return Buffer.from(await answer.arrayBuffer())
  }
  return null
}
