import { setTimeout as wait } from 'node:timers/promises'
import type { MailServerWatch, ServerContact } from './mailServerWatch.ts'

/** The mails of one sender that are on their way: as many at once as what is known of the mail server allows. */
export class MailsInFlight {
  readonly #server: MailServerWatch
  readonly #clock: () => Date
  readonly #onHandled: () => void
  readonly #sending = new Set<Promise<void>>()
  #reserved = 0

  constructor({
    server,
    clock,
    onHandled = () => {},
  }: {
    server: MailServerWatch
    clock: () => Date
    /** Called after each mail, once it is no longer on its way. */
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

  /** Keeps places free for mails that are being made. */
  async reserving<T>(places: number, work: () => Promise<T>): Promise<T> {
    this.#reserved += places
    try {
      return await work()
    } finally {
      this.#reserved -= places
    }
  }

  /** Takes up a mail that is being sent. */
  begin(sent: Promise<ServerContact>): void {
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
