import type { Payload } from 'payload'
import type { Locale } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'

/** The titles of events in the languages of their people, each asked for once. */
export class EventTitles {
  readonly #payload: Payload
  readonly #titles = new Map<string, Promise<string>>()

  constructor(payload: Payload) {
    this.#payload = payload
  }

  /** The title for whoever is registered; a dash where the event is gone. */
  of({ event, locale }: { event: string; locale: Locale }): Promise<string> {
    const key = `${event}:${locale}`
    const known = this.#titles.get(key)
    if (known) return known
    const title = this.#find({ event, locale })
    this.#titles.set(key, title)
    return title
  }

  async #find({ event, locale }: { event: string; locale: Locale }): Promise<string> {
    const found = await this.#payload.findByID({
      collection: optionsOf(this.#payload).slugs.events,
      id: event,
      depth: 0,
      joins: false,
      locale,
      disableErrors: true,
    })
    return found?.title ?? '–'
  }
}
