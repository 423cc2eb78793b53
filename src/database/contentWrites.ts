import type { Payload } from 'payload'

/** What this process itself writes of what the public sees, so that its own changes are seen at once and whole. */
export class ContentWrites {
  #inFlight = 0
  #ended = 0
  readonly #touched = new Map<string, Set<string>>()

  begin(): void {
    this.#inFlight += 1
  }

  /** Without an id it is not known which documents were written. */
  end({ collection, id }: { collection: string; id?: string }): void {
    this.#inFlight -= 1
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

  /** How many writes have ended; null while one is under way, since SQLite shows the halves of it. */
  settled(): number | null {
    return this.#inFlight === 0 ? this.#ended : null
  }
}

// On the Payload instance: Next's bundle has a copy of this module of its own, but shares the instance.
const key = Symbol.for('green-forum-events.public-writes')

/** The writes of this process to what the public sees. */
export function contentWritesOf(payload: Payload): ContentWrites {
  const holder: Payload & { [key]?: ContentWrites } = payload
  return (holder[key] ??= new ContentWrites())
}
