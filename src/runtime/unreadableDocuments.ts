import type { Payload } from 'payload'
import { perPayload } from './perPayload.ts'

/** A stored document that cannot be shown as it is. */
export interface UnreadableDocument {
  /** The slug of its collection. */
  collection: string
  id: string
  /** The paths of the fields that cannot be read or are missing; empty where reading it failed as a whole. */
  paths: string[]
  /** Whether it is not shown at all; else only what cannot be read is left out. */
  isLeftOut: boolean
}

/** Remembers which documents cannot be shown as they are, for editors and for whoever operates the site. */
class UnreadableDocuments {
  readonly #payload: Payload
  readonly #known = new Map<string, UnreadableDocument>()

  constructor(payload: Payload) {
    this.#payload = payload
  }

  /** Logs a document once for each thing that is wrong with it. */
  report(document: UnreadableDocument, error?: unknown): void {
    const key = `${document.collection}/${document.id}`
    const known = this.#known.get(key)
    this.#known.set(key, document)
    if (known && JSON.stringify(known) === JSON.stringify(document)) return
    this.#payload.logger.error({
      ...document,
      ...(error !== undefined && { err: error }),
      msg: 'A document cannot be shown as it is',
    })
  }

  /** It has been mended, is gone, or is public no more. */
  clear({ collection, id }: Pick<UnreadableDocument, 'collection' | 'id'>): void {
    this.#known.delete(`${collection}/${id}`)
  }

  list(): UnreadableDocument[] {
    return [...this.#known.values()]
  }
}

/** The documents that a running Payload found it cannot show as they are. */
export const unreadableDocumentsOf = perPayload(
  'unreadable-documents',
  (payload) => new UnreadableDocuments(payload),
)
