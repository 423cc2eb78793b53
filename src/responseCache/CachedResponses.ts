import { LRUCache } from 'lru-cache'
import { type ContentVersion, contentVersionOf } from '../database/contentVersion.ts'
import type { Encoding } from './rules/chooseEncoding.ts'
import { countsOf } from '../runtime/counts.ts'
import { perPayload } from '../runtime/perPayload.ts'

/** What the packed bodies of a response take besides its own, roughly, as a share of that. */
const packedPart = 1 / 2

/** A whole public response as it goes out. Its status is 200. */
export interface CachedResponse {
  headers: Record<string, string>
  body: Buffer
  /** Strong (RFC 9110 8.8.3): the same for the same bytes. */
  etag: string
  /** The body as it has been packed so far, null where that failed; not set where everybody is sent it as it is. */
  packed?: Map<Encoding, Promise<Buffer | null>>
  /** Seconds since it should have been made anew, where the database is away; not set while it is fresh. */
  staleFor?: number
}

interface Entry {
  response: CachedResponse
  version: string
  /** Milliseconds since 1970. */
  until: number
}

/** Octets that a process caches, responses and their keys together. */
const defaultMaxBytes = 64 * 1024 * 1024

/** The share of them that one response may take: feeds of some thousand events fit without evicting everything else. */
const largestPart = 1 / 8

/** Octets that an entry takes besides its body and its key, roughly. */
const overhead = 2048

/** Milliseconds for which a response is served while the database is away, after it should have been made anew. */
const longestStale = 10 * 60 * 1000

type Version = Pick<ContentVersion, 'current' | 'whileAway'>

/**
 * Caches public responses, as bytes, in front of everything that computes them. A response is served again only while
 * the content version is what it was before the response was computed, and until the clock changes something in it.
 */
export class CachedResponses {
  readonly #entries: LRUCache<string, Entry>
  readonly #version: Version
  readonly #onHit: (how: 'hit' | 'stale') => void

  constructor({
    version,
    maxBytes = defaultMaxBytes,
    onHit = () => undefined,
  }: {
    version: Version
    maxBytes?: number
    /** Told of each response that is found. */
    onHit?: (how: 'hit' | 'stale') => void
  }) {
    this.#version = version
    this.#onHit = onHit
    this.#entries = new LRUCache<string, Entry>({
      maxSize: maxBytes,
      maxEntrySize: maxBytes * largestPart,
      // Keys may hold other than Latin letters: two octets each.
      sizeCalculation: ({ response }, key) =>
        Math.ceil(response.body.length * (response.packed ? 1 + packedPart : 1)) + 2 * key.length + overhead,
    })
  }

  /** Octets that are cached now. */
  get size(): number {
    return this.#entries.calculatedSize
  }

  /** The version to hand to `store`, read before a response is computed; null: nothing may be cached. */
  version(): string | null {
    return this.#version.current()
  }

  find(key: string): CachedResponse | null {
    const entry = this.#entries.get(key)
    if (!entry) return null
    const version = this.#version.current()
    if (version === null) return this.#staleOf(entry)
    // What is past its time stays until it is made anew: often its bytes are the same.
    if (entry.version !== version || Date.now() >= entry.until) return null
    this.#onHit('hit')
    return entry.response
  }

  /** What cannot be made anew is better than nothing for a while, unless this process has changed something since. */
  #staleOf({ response, version, until }: Entry): CachedResponse | null {
    const staleFor = Date.now() - until
    if (version !== this.#version.whileAway() || staleFor > longestStale) return null
    this.#onHit('stale')
    return { ...response, staleFor: Math.max(0, Math.round(staleFor / 1000)) }
  }

  /** Caches a response, and tells whether it did: not where the content has changed since, or it is too large. */
  store({ key, ...entry }: Entry & { key: string }): boolean {
    if (entry.version !== this.#version.current()) return false
    const before = this.#entries.peek(key)?.response
    if (before?.packed && before.etag === entry.response.etag) entry.response.packed = before.packed
    return this.#entries.set(key, entry).peek(key) === entry
  }
}

/** The responses that this process has cached for a Payload. */
export const cachedResponsesOf = perPayload(
  'cached-responses',
  (payload) =>
    new CachedResponses({
      version: contentVersionOf(payload),
      onHit: (how) => countsOf(payload).add('responses', how),
    }),
)
