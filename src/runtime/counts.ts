import { perPayload } from './perPayload.ts'

/** What is counted, each by its results. */
export type Counted = 'registrations' | 'mails' | 'webhooks' | 'conferenceTasks' | 'responses'

/**
 * How often something has happened in this process, by its result: a word from a short list, such as a status or a code of an
 * error. Never what a person or an editor wrote.
 */
class Counts {
  readonly #numbers: Record<Counted, Map<string, number>> = {
    registrations: new Map(),
    mails: new Map(),
    webhooks: new Map(),
    conferenceTasks: new Map(),
    responses: new Map(),
  }

  add(counted: Counted, result: string): void {
    const numbers = this.#numbers[counted]
    numbers.set(result, (numbers.get(result) ?? 0) + 1)
  }

  of(counted: Counted): ReadonlyMap<string, number> {
    return this.#numbers[counted]
  }
}

/** What a running Payload has counted since it was started. */
export const countsOf = perPayload('counts', () => new Counts())
