import fresh from 'fresh'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest, UploadConfig } from 'payload'
import { isSavedByBrowsers } from './rules/documentTypes.ts'
import { versionParameter } from './rules/fileUrl.ts'

type UploadHandler = NonNullable<UploadConfig['handlers']>[number]

/** What of a file is kept by browsers alone: whoever takes a picture back must not find it at a proxy. */
const caching = {
  /** Under an address that the next change of the file replaces. */
  versioned: 'private, max-age=31536000, immutable',
  /** Asked for again each time, and sent again only where it has changed. */
  plain: 'private, no-cache',
}

/**
 * Says of a file in our own folder for how long it can be kept, and sends nothing to whoever has it; of one in another
 * storage that it is asked for again each time. A handler of Payload's uploads: it comes after the access, and leaves the
 * file itself to Payload, or to the handler of that storage.
 */
export function cacheFile({ mediaDir }: { mediaDir: string }): UploadHandler {
  const handler = async (
    req: PayloadRequest,
    { doc, params: { collection, filename } }: Parameters<UploadHandler>[1],
  ): Promise<Response | undefined> => {
    const headers = (req.responseHeaders ??= new Headers())
    headers.set('X-Content-Type-Options', 'nosniff')
    // Without the name, browsers take that of the address.
    if (isSavedByBrowsers(filename)) headers.set('Content-Disposition', 'attachment')
    const file = await stat(path.join(mediaDir, path.basename(filename))).catch(() => null)
    if (!file) {
      const { upload } = req.payload.collections[collection as 'media'].config
      // Whoever may read every file is let through to those that are none, and Payload takes that for an error of ours.
      const isNowhere = !(doc as object | undefined) && upload.handlers?.length === 1
      // Another storage knows whether it has changed, and no proxy is to guess.
      headers.set('Cache-Control', caching.plain)
      return isNowhere
        ? Response.json({ errors: [{ message: 'There is no such file.' }] }, { status: 404 })
        : undefined
    }
    const etag = `"${file.size.toString(36)}-${Math.trunc(file.mtimeMs).toString(36)}"`
    headers.set('ETag', etag)
    headers.set('Cache-Control', req.searchParams.has(versionParameter) ? caching.versioned : caching.plain)
    const ifRange = req.headers.get('If-Range')
    // A part of other bytes than those that the client has the rest of.
    if (ifRange !== null && ifRange !== etag) req.headers.delete('Range')
    const ifNoneMatch = req.headers.get('If-None-Match') ?? undefined
    return fresh({ 'if-none-match': ifNoneMatch }, { etag }) ? new Response(null, { status: 304 }) : undefined
  }
  // Its type has no handler that answers some requests and passes others on, as Payload's own adapters do.
  return handler as UploadHandler
}
