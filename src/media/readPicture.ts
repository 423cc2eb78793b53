import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload, type UploadConfig } from 'payload'
import { optionsOf } from '../options.ts'
import { withinTime } from '../runtime/withinTime.ts'

/** Milliseconds that another storage may take. */
const longestRead = 5000

/**
 * Reads the bytes of a picture by its address, from our own folder or from wherever the project stores its files; null where
 * it is in neither. A storage answers by its own handler. Over the net we fetch only what that leads to, and what a storage
 * plugin has given an address of its own, past Payload.
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
  return own ?? readFromStorage({ payload, url, filename, upload })
}

function fileNameIn(url: string): string | null {
  try {
    const name = path.basename(decodeURIComponent(new URL(url).pathname))
    return name === '' || name === '..' ? null : name
  } catch {
    return null
  }
}

async function readFromStorage({
  payload,
  url,
  filename,
  upload,
}: {
  payload: Payload
  url: string
  filename: string
  upload: UploadConfig
}): Promise<Buffer | null> {
  const collection = optionsOf(payload).slugs.media
  const req = await createLocalReq({}, payload)
  const doc = await documentOf({ payload, filename, upload })
  for (const handler of upload.handlers ?? []) {
    // Ours says how long a file may be kept, and answers nothing here.
    const args = { doc, params: { collection, filename } } as unknown as Parameters<typeof handler>[1]
    const answer = await withinTime(Promise.resolve(handler(req, args)), longestRead)
    if (!(answer instanceof Response)) continue
    // Signed for a while, so that browsers fetch it from there.
    const signed = answer.status === 302 && answer.headers.get('Location')
    return signed ? fetchBytes(signed) : bytesOf(answer)
  }
  // A storage plugin that answers nothing writes all addresses itself: nobody else can say what is fetched.
  const isElsewhere = new URL(url).origin !== new URL(optionsOf(payload).publicUrl).origin
  return upload.adapter && isElsewhere ? fetchBytes(url) : null
}

/** The document of a file as it is stored, with what a storage has written there of where it lies. */
async function documentOf({
  payload,
  filename,
  upload,
}: {
  payload: Payload
  filename: string
  upload: UploadConfig
}): Promise<object> {
  const names = ['filename', ...(upload.imageSizes ?? []).map(({ name }) => `sizes.${name}.filename`)]
  const found = await payload.db.findOne({
    collection: optionsOf(payload).slugs.media,
    where: { or: names.map((name) => ({ [name]: { equals: filename } })) },
  })
  return (found as object | null) ?? { filename }
}

async function fetchBytes(url: string): Promise<Buffer | null> {
  return bytesOf(await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(longestRead) }))
}

async function bytesOf(answer: Response): Promise<Buffer | null> {
  return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null
}
