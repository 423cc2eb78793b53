import { setTimeout as wait } from 'node:timers/promises'

/** How many may be on their way at a moment, by what the tries have told so far. */
export interface Gate<Contact> {
  allowed: (now: Date) => number
  note: (args: { contact: Contact; now: Date }) => void
}

/** What one sender has on its way, mails or webhooks: as many at once as what is known of the other side allows. */
export class InFlight<Contact> {
  readonly #server: Gate<Contact>
  readonly #clock: () => Date
  readonly #onHandled: () => void
  readonly #sending = new Set<Promise<void>>()
  #reserved = 0

  constructor({
    server,
    clock,
    onHandled = () => {},
  }: {
    server: Gate<Contact>
    clock: () => Date
    /** Called after each, once it is no longer on its way. */
    onHandled?: () => void
  }) {
    this.#server = server
    this.#clock = clock
    this.#onHandled = onHandled
  }

  /** How many more may begin now. */
  room(): number {
    return this.#server.allowed(this.#clock()) - this.#sending.size - this.#reserved
  }

  get isEmpty(): boolean {
    return this.#sending.size === 0
  }

  /** Keeps places free for those that are being made. */
  async reserving<T>(places: number, work: () => Promise<T>): Promise<T> {
    this.#reserved += places
    try {
      return await work()
    } finally {
      this.#reserved -= places
    }
  }

  /** Takes up one that is being sent. */
  begin(sent: Promise<Contact>): void {
    const sending: Promise<void> = sent.then((contact) => {
      this.#server.note({ contact, now: this.#clock() })
      this.#sending.delete(sending)
      this.#onHandled()
    })
    this.#sending.add(sending)
  }

  /** Settles once one of them has been handled; after some milliseconds at the latest where a longest wait is named. */
  async one(longest = Infinity): Promise<void> {
    if (this.isEmpty) return
    await Promise.race(longest === Infinity ? this.#sending : [...this.#sending, wait(longest)])
  }

  /** Settles once all have been handled that are on their way now. */
  async all(): Promise<void> {
    await Promise.all(this.#sending)
  }
}
