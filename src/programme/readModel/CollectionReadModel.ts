import type { CollectionSlug, Payload, Where } from 'payload'
import { toLoggableError } from '../../runtime/loggableError.ts'
import { unreadableDocumentsOf } from '../../runtime/unreadableDocuments.ts'
import { yieldToEventLoop } from '../../runtime/yieldToEventLoop.ts'
import { instant } from './instant.ts'

/** A document as it was read. */
export interface ReadDocument<Document> {
  /** Null where it lacks what it cannot be shown without. */
  document: Document | null
  updatedAt: string
  /** The paths of what cannot be read in it or is missing. */
  flaws: string[]
}

/** Reads documents by their ids. Those that are gone are left out. */
type ReadDocuments<Document> = (ids: string[]) => Promise<Map<string, ReadDocument<Document>>>

/** A document in memory, and what tells whether it has changed. */
interface Held<Document> {
  document: Document | null
  updatedAt: string
  /** Whether it was read long enough after its last change that no half of that change can be missing. */
  isSettled: boolean
}

interface Row {
  id: string
  updatedAt: string
  _status?: 'draft' | 'published'
  deletedAt?: string | Date | null
}

/**
 * Milliseconds that the clocks of two processes may be apart. What was changed before the newest known change by more
 * than this is known.
 */
const clockDifference = 5 * 60_000

/** Milliseconds that a write may take from its first statement to its last. */
const longestWrite = 5000

const chunk = 50

/**
 * The documents of a collection in memory, read once and then only where they have changed. A change is seen by
 * `updatedAt`, and a deletion by the number of documents: after all changes are in, fewer stored than held means that
 * some are gone.
 */
export class CollectionReadModel<Document> {
  readonly collection: CollectionSlug
  readonly #payload: Payload
  readonly #read: ReadDocuments<Document>
  readonly #isPublic: Where | undefined
  readonly #held = new Map<string, Held<Document>>()
  readonly #touched = new Set<string>()
  #newest = ''
  #changes = 0

  constructor({
    payload,
    collection,
    isPublic,
    read,
  }: {
    payload: Payload
    collection: CollectionSlug
    /** Which documents to hold. Default: all. */
    isPublic?: Where
    read: ReadDocuments<Document>
  }) {
    this.#payload = payload
    this.collection = collection
    this.#isPublic = isPublic
    this.#read = read
  }

  /** Counts the changes that were read: the same number means the same documents. */
  get changes(): number {
    return this.#changes
  }

  /** Those that can be shown, in no particular order. */
  documents(): Map<string, Document> {
    return new Map(
      [...this.#held].flatMap(([id, { document }]): [string, Document][] =>
        document ? [[id, document]] : [],
      ),
    )
  }

  /**
   * Reads what has changed. Documents that were `touched` are read again whatever their `updatedAt`; with `again`, so are
   * those that may have been read in the middle of a write.
   */
  async catchUp({ touched, again }: { touched: readonly string[]; again: boolean }): Promise<void> {
    // Remembered until they are read, should the database fail meanwhile.
    for (const id of touched) this.#touched.add(id)
    const rows = await this.#list(this.#newest === '' ? undefined : this.#since())
    for (const row of rows) if (!isShown(row)) this.#drop(row.id)
    const outdated = rows
      .filter((row) => isShown(row) && this.#isOutdated({ row, again }))
      .map(({ id }) => id)
    await this.#bring([...new Set([...outdated, ...this.#touched])])
    const { totalDocs } = await this.#payload.db.count({ collection: this.collection, where: this.#isPublic })
    if (totalDocs !== this.#held.size) await this.#dropGone()
  }

  #since(): Where {
    const since = new Date(Date.parse(this.#newest) - clockDifference).toISOString()
    return { updatedAt: { greater_than: since } }
  }

  #isOutdated({ row: { id, updatedAt }, again }: { row: Row; again: boolean }): boolean {
    const held = this.#held.get(id)
    return held?.updatedAt !== updatedAt || (again && !held.isSettled)
  }

  async #list(where?: Where): Promise<Row[]> {
    const { docs } = await this.#payload.db.find<Row>({
      collection: this.collection,
      where,
      select: { updatedAt: true, ...(this.#isPublic && { _status: true, deletedAt: true }) },
      // Named, since that of a collection may be a text in some language.
      sort: 'updatedAt',
      limit: 0,
      pagination: false,
    })
    return docs.map((row) => ({ ...row, id: String(row.id), updatedAt: instant(row.updatedAt) }))
  }

  /** In chunks: SQLite answers synchronously, and other requests are waiting. */
  async #bring(ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += chunk) {
      const some = ids.slice(from, from + chunk)
      const began = Date.now()
      const found = await this.#readEach(some)
      for (const id of some) {
        const read = found.get(id)
        this.#touched.delete(id)
        if (!read) {
          this.#drop(id)
          continue
        }
        this.#report(id, read)
        const updatedAt = instant(read.updatedAt)
        const isSettled = began - Date.parse(updatedAt) > longestWrite
        this.#changes += 1
        this.#held.set(id, { document: read.document, updatedAt, isSettled })
        if (updatedAt > this.#newest) this.#newest = updatedAt
      }
      await yieldToEventLoop()
    }
  }

  /** One that cannot be read costs itself alone: where reading several fails, each is read by itself. */
  async #readEach(ids: string[]): Promise<Map<string, ReadDocument<Document>>> {
    try {
      return await this.#read(ids)
    } catch (error) {
      const [id, ...others] = ids
      if (id === undefined) throw error
      if (others.length === 0) return new Map([[id, await this.#unreadable({ id, error })]])
      const each: [string, ReadDocument<Document>][] = []
      for (const one of ids) each.push(...(await this.#readEach([one])))
      return new Map(each)
    }
  }

  /** Throws where it is the database that fails, and no document. */
  async #unreadable({ id, error }: { id: string; error: unknown }): Promise<ReadDocument<Document>> {
    const [row] = await this.#list({ id: { equals: id } })
    if (!row) throw error
    const entry = { collection: this.collection, id, paths: [], isLeftOut: true }
    unreadableDocumentsOf(this.#payload).report(entry, toLoggableError(error))
    return { document: null, updatedAt: row.updatedAt, flaws: [] }
  }

  #report(id: string, { document, flaws }: ReadDocument<Document>): void {
    const known = unreadableDocumentsOf(this.#payload)
    const entry = { collection: this.collection, id, paths: flaws, isLeftOut: document === null }
    if (flaws.length > 0) known.report(entry)
    else if (document) known.clear(entry)
  }

  async #dropGone(): Promise<void> {
    const stored = new Set((await this.#list(this.#isPublic)).map(({ id }) => id))
    for (const id of this.#held.keys()) if (!stored.has(id)) this.#drop(id)
  }

  #drop(id: string): void {
    unreadableDocumentsOf(this.#payload).clear({ collection: this.collection, id })
    if (this.#held.delete(id)) this.#changes += 1
  }
}

function isShown({ _status, deletedAt }: Row): boolean {
  return _status !== 'draft' && !deletedAt
}
