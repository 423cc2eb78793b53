import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/compress'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { CachedResponse } from './CachedResponses.ts'
import { chooseEncoding, type Encoding } from './rules/chooseEncoding.ts'

/** Octets below which packing saves no packet of the network. */
const worthIt = 1024

/** Of brotli's eleven: a millisecond for our largest page, a fortieth of what the best takes, for a tenth more octets. */
const quality = 5

const pack: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  gzip: (body) => promisify(gzip)(body),
}

/**
 * What a response is kept as, so that it can be sent packed. `Vary` says of each text that it can be, of a short one too,
 * which the next change may make longer.
 */
export function packable(response: CachedResponse): CachedResponse {
  const { headers, body } = response
  if (!COMPRESSIBLE_CONTENT_TYPE_REGEX.test(headers['content-type'] ?? '')) return response
  const vary = [headers.vary, 'Accept-Encoding'].filter(Boolean).join(', ')
  return {
    ...response,
    headers: { ...headers, vary },
    ...(body.length >= worthIt && { packed: new Map() }),
  }
}

/** A response as a client with this `Accept-Encoding` takes it. It is packed once, and kept so beside its bytes. */
export async function packedFor(
  response: CachedResponse,
  accepted: string | null | undefined,
): Promise<CachedResponse> {
  const { packed, headers, etag } = response
  const encoding = packed ? chooseEncoding(accepted) : null
  if (!packed || !encoding) return response
  const packing = packed.get(encoding) ?? pack[encoding](response.body).catch(() => null)
  packed.set(encoding, packing)
  const body = await packing
  if (!body) return response
  // Strong tags differ where the bytes do.
  const ownTag = etag.replace(/"$/, `-${encoding}"`)
  return {
    ...response,
    body,
    etag: ownTag,
    headers: { ...headers, etag: ownTag, 'content-encoding': encoding },
  }
}
