import type { CollectionSlug, Payload, Where } from 'payload'
import { toLoggableError } from '../../runtime/loggableError.ts'
import { unreadableDocumentsOf } from '../../runtime/unreadableDocuments.ts'
import { yieldToEventLoop } from '../../runtime/yieldToEventLoop.ts'
import type { DocumentsFile, KeptDocument } from './DocumentsFile.ts'
import { type DocumentRow, isShown, listAllRows, listRows } from './documentRows.ts'
import { instant } from './instant.ts'
import { type ReadDocuments, readEach, report } from './readEach.ts'

/** A document in memory, and what tells whether it has changed. */
interface Held<Document> {
  document: Document | null
  updatedAt: string
  /** Whether it was read long enough after its last change that no half of that change can be missing. */
  isSettled: boolean
  /** Whether nothing in it is missing or unreadable, which has to be told at each start. */
  isSound: boolean
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
  readonly #file: DocumentsFile<Document> | undefined
  readonly #held = new Map<string, Held<Document>>()
  readonly #touched = new Set<string>()
  #newest = ''
  #changes = 0

  constructor({
    payload,
    collection,
    isPublic,
    read,
    file,
  }: {
    payload: Payload
    collection: CollectionSlug
    /** Which documents to hold. Default: all. */
    isPublic?: Where
    read: ReadDocuments<Document>
    /** Where the documents are kept between starts. Default: nowhere. */
    file?: DocumentsFile<Document> | undefined
  }) {
    this.#payload = payload
    this.collection = collection
    this.#isPublic = isPublic
    this.#read = read
    this.#file = file
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
    const isFirst = this.#newest === ''
    if (isFirst) await this.#takeKept()
    const before = this.#changes
    const rows = await (isFirst
      ? listAllRows(this.#listing)
      : listRows({ ...this.#listing, where: this.#since() }))
    for (const row of rows) if (!isShown(row)) this.#drop(row.id)
    const outdated = rows
      .filter((row) => isShown(row) && this.#isOutdated({ row, again }))
      .map(({ id }) => id)
    await this.#bring([...new Set([...outdated, ...this.#touched])])
    const { totalDocs } = await this.#payload.db.count({ collection: this.collection, where: this.#isPublic })
    if (totalDocs !== this.#held.size) await this.#dropGone()
    if (isFirst) for (const { updatedAt } of this.#held.values()) this.#seen(updatedAt)
    if (this.#changes !== before) this.#keepSoon()
  }

  /** What a former process has read: where it has changed since, all of them being listed now, it is read again. */
  async #takeKept(): Promise<void> {
    for (const { id, ...kept } of (await this.#file?.read()) ?? []) {
      this.#changes += 1
      this.#held.set(id, { ...kept, isSettled: true, isSound: true })
    }
  }

  #keepSoon(): void {
    this.#file?.writeSoon({
      documents: () => this.#worthKeeping(),
      onError: (error) => {
        this.#payload.logger.warn({
          err: toLoggableError(error),
          msg: 'What is held in memory could not be written: the next start reads it anew',
        })
      },
    })
  }

  *#worthKeeping(): Generator<KeptDocument<Document>> {
    for (const [id, { document, updatedAt, isSettled, isSound }] of this.#held) {
      if (document && isSettled && isSound) yield { id, updatedAt, document }
    }
  }

  #since(): Where {
    const since = new Date(Date.parse(this.#newest) - clockDifference).toISOString()
    return { updatedAt: { greater_than: since } }
  }

  #isOutdated({ row: { id, updatedAt }, again }: { row: DocumentRow; again: boolean }): boolean {
    const held = this.#held.get(id)
    return held?.updatedAt !== updatedAt || (again && !held.isSettled)
  }

  /** In chunks: SQLite answers synchronously, and other requests are waiting. */
  async #bring(ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += chunk) {
      const some = ids.slice(from, from + chunk)
      const began = Date.now()
      const found = await readEach({ ...this.#place, read: this.#read, ids: some })
      for (const id of some) {
        const read = found.get(id)
        this.#touched.delete(id)
        if (!read) {
          this.#drop(id)
          continue
        }
        report({ ...this.#place, id, read })
        const updatedAt = instant(read.updatedAt)
        const isSettled = began - Date.parse(updatedAt) > longestWrite
        this.#changes += 1
        this.#held.set(id, {
          document: read.document,
          updatedAt,
          isSettled,
          isSound: read.flaws.length === 0,
        })
        this.#seen(updatedAt)
      }
      await yieldToEventLoop()
    }
  }

  get #place(): { payload: Payload; collection: CollectionSlug } {
    return { payload: this.#payload, collection: this.collection }
  }

  get #listing(): { payload: Payload; collection: CollectionSlug; withState: boolean } {
    return { ...this.#place, withState: this.#isPublic !== undefined }
  }

  #seen(updatedAt: string): void {
    if (updatedAt > this.#newest) this.#newest = updatedAt
  }

  async #dropGone(): Promise<void> {
    const rows = await listAllRows(this.#listing)
    const stored = new Set(rows.filter(isShown).map(({ id }) => id))
    for (const id of this.#held.keys()) if (!stored.has(id)) this.#drop(id)
  }

  #drop(id: string): void {
    unreadableDocumentsOf(this.#payload).clear({ collection: this.collection, id })
    if (this.#held.delete(id)) this.#changes += 1
  }
}
