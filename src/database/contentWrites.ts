import { perPayload } from '../runtime/perPayload.ts'

interface Written {
  collection: string
  /** Without it, it is not known which documents were written. */
  id?: string
}

/** Tracks what this process itself writes of the public content, so that its own changes are seen at once and whole. */
class ContentWrites {
  #inFlight = 0
  #ended = 0
  readonly #touched = new Map<string, Set<string>>()

  begin(): void {
    this.#inFlight += 1
  }

  end(written: Written): void {
    this.#inFlight -= 1
    this.note(written)
  }

  /** One that others see only now that it has ended, as those of a transaction. */
  note({ collection, id }: Written): void {
    this.#ended += 1
    if (id === undefined) return
    const touched = this.#touched.get(collection) ?? new Set()
    this.#touched.set(collection, touched.add(id))
  }

  /** The documents written since this was last asked. */
  takeTouched(collection: string): string[] {
    const touched = [...(this.#touched.get(collection) ?? [])]
    this.#touched.delete(collection)
    return touched
  }

  /** How many writes have ended; null while one is under way, since SQLite shows half of it. */
  completed(): number | null {
    return this.#inFlight === 0 ? this.#ended : null
  }
}

/** The writes of this process to what the public sees. */
export const contentWritesOf = perPayload('content-writes', () => new ContentWrites())
