import { open, readFile, rename, rm } from 'node:fs/promises'
import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import { yieldToEventLoop } from '../../runtime/yieldToEventLoop.ts'

/** A document as it was read, and when it had been changed. */
export interface KeptDocument<Document> {
  id: string
  updatedAt: string
  document: Document
}

/** Milliseconds after a change at which it is written, with what has come meanwhile. */
const writtenAfter = 60_000

/** How many documents are written or read before the event loop gets a turn. */
const chunk = 200

/** Octets before each chunk: its length and its checksum. */
const headLength = 8

/**
 * Documents of a read model in a file, so that the next start has to read from the database only what has changed since. Whatever
 * is wrong with the file, such as another key, makes it as good as none.
 */
export class DocumentsFile<Document> {
  readonly #path: string
  readonly #key: string
  readonly #revive: (document: Document) => Document
  #due: NodeJS.Timeout | undefined
  #writeDue = (): Promise<void> => Promise.resolve()

  constructor({
    path,
    key,
    revive,
  }: {
    path: string
    /** All that the documents depend on beside what is stored. */
    key: string
    /** Gives a document back the classes that its parts are of. */
    revive: (document: Document) => Document
  }) {
    this.#path = path
    this.#key = key
    this.#revive = revive
  }

  /** Writes them in a while, or when it is told to finish. */
  writeSoon({
    documents,
    onError,
  }: {
    documents: () => Iterable<KeptDocument<Document>>
    onError: (error: unknown) => void
  }): void {
    if (this.#due) return
    this.#writeDue = async () => {
      clearTimeout(this.#due)
      this.#due = undefined
      await this.write(documents()).catch(onError)
    }
    this.#due = setTimeout(() => void this.#writeDue(), writtenAfter).unref()
  }

  /** Writes now what would be written soon. */
  async finish(): Promise<void> {
    if (this.#due) await this.#writeDue()
  }

  /** Throws where it cannot be written. What was there stays until all of it has been. */
  async write(documents: Iterable<KeptDocument<Document>>): Promise<void> {
    const unfinished = `${this.#path}.${process.pid}`
    try {
      const file = await open(unfinished, 'w', 0o600)
      try {
        await file.write(packed(this.#key))
        for (const some of inChunks(documents)) {
          await file.write(packed(some))
          await yieldToEventLoop()
        }
      } finally {
        await file.close()
      }
      await rename(unfinished, this.#path)
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
  }

  /** None where there is no such file or it is another's. */
  async read(): Promise<KeptDocument<Document>[]> {
    const content = await readFile(this.#path).catch(() => Buffer.alloc(0))
    const documents: KeptDocument<Document>[] = []
    let isFirst = true
    for (let at = 0; at < content.length;) {
      const end = at + headLength + (content.length < at + headLength ? 0 : content.readUInt32LE(at))
      const body = content.subarray(at + headLength, end)
      if (end > content.length || crc32(body) !== content.readUInt32LE(at + 4)) return []
      const value: unknown = deserialize(body)
      if (isFirst && value !== this.#key) return []
      if (!isFirst) documents.push(...(value as KeptDocument<Document>[]).map((kept) => this.#revived(kept)))
      isFirst = false
      at = end
      await yieldToEventLoop()
    }
    return documents
  }

  #revived(kept: KeptDocument<Document>): KeptDocument<Document> {
    return { ...kept, document: this.#revive(kept.document) }
  }
}

function packed(value: unknown): Buffer {
  const body = serialize(value)
  const head = Buffer.alloc(headLength)
  head.writeUInt32LE(body.length, 0)
  head.writeUInt32LE(crc32(body), 4)
  return Buffer.concat([head, body])
}

function* inChunks<Item>(items: Iterable<Item>): Generator<Item[]> {
  let some: Item[] = []
  for (const item of items) {
    some.push(item)
    if (some.length === chunk) {
      yield some
      some = []
    }
  }
  if (some.length > 0) yield some
}
