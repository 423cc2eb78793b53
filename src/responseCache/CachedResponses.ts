import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { type ContentVersion, contentVersionOf } from '../database/contentVersion.ts'

/** A public answer as it goes out, whole. Its status is 200. */
export interface CachedResponse {
  headers: Record<string, string>
  body: Buffer
  /** Strong (RFC 9110 8.8.3): the same for the same bytes. */
  etag: string
}

interface Entry {
  answer: CachedResponse
  version: string
  /** Milliseconds since 1970. */
  until: number
}

/** Octets that a process keeps, answers and their keys together. */
const defaultMaxBytes = 64 * 1024 * 1024

/** The part of them that one answer may take: feeds of some thousand events fit, and do not push out all else. */
const largestPart = 1 / 8

/** Octets that an entry takes beside its body and its key, roughly. */
const overhead = 2048

/**
 * The answers to public questions, as bytes, in front of everything that computes them. An answer is given again only
 * while the public version is what it was when its making began, and until the clock changes something in it.
 */
export class CachedResponses {
  readonly #entries: LRUCache<string, Entry>
  readonly #version: Pick<ContentVersion, 'current'>

  constructor({
    version,
    maxBytes = defaultMaxBytes,
  }: {
    version: Pick<ContentVersion, 'current'>
    maxBytes?: number
  }) {
    this.#version = version
    this.#entries = new LRUCache<string, Entry>({
      maxSize: maxBytes,
      maxEntrySize: maxBytes * largestPart,
      // Keys may hold other than Latin letters: two octets each.
      sizeCalculation: ({ answer }, key) => answer.body.length + 2 * key.length + overhead,
    })
  }

  /** Octets that are kept now. */
  get size(): number {
    return this.#entries.calculatedSize
  }

  /** The version to hand to `keep`, read before the making of an answer begins; null: nothing may be kept. */
  version(): string | null {
    return this.#version.current()
  }

  find(key: string): CachedResponse | null {
    const entry = this.#entries.get(key)
    if (!entry) return null
    if (entry.version === this.#version.current() && Date.now() < entry.until) return entry.answer
    this.#entries.delete(key)
    return null
  }

  /** Keeps an answer, and tells whether it did: not one that has changed since, or is too large. */
  keep({ key, ...entry }: Entry & { key: string }): boolean {
    if (entry.version !== this.#version.current()) return false
    return this.#entries.set(key, entry).peek(key) === entry
  }
}

const holders = new WeakMap<Payload, CachedResponses>()

/** The answers that this process keeps for a Payload. */
export function cachedResponsesOf(payload: Payload): CachedResponses {
  const known = holders.get(payload)
  if (known) return known
  const kept = new CachedResponses({ version: contentVersionOf(payload) })
  holders.set(payload, kept)
  return kept
}
