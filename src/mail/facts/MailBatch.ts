import type { Payload, Where } from 'payload'
import { findOnly } from '../../database/findOnly.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import { findMeeting } from '../../meetings/findMeeting.ts'
import { optionsOf } from '../../options.ts'
import type { Event, MailTemplate, Meeting } from '../../payload-types.ts'
import { toPublicEvents } from '../../programme/publicEventDocuments.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { NextEvent } from '../compose/MailFacts.ts'
import { type MailKind, mailKind } from '../rules/mailKind.ts'
import type { Appearance } from '../../appearance/rules/Appearance.ts'
import { findMailPictures } from '../pictures/findMailPictures.ts'
import type { MailPictures } from '../pictures/MailPicture.ts'
import { findNextEvents } from './findNextEvents.ts'
import { inLanguage } from '../../i18n/inLanguage.ts'

/**
 * What the mails of one batch share, each read once: their event, its meeting, the editors' words. Make a new one for
 * each batch, once its mails have been found: no mail then tells anything older than itself.
 */
export class MailBatch {
  readonly #payload: Payload
  readonly #now: Date
  readonly #reads = new Map<string, Promise<unknown>>()

  constructor({ payload, now }: { payload: Payload; now: Date }) {
    this.#payload = payload
    this.#now = now
  }

  /**
   * An event as it is stored, in one language; null where it is gone. Unlike the pages, mails are also about events that
   * were published and are not now: people had registered.
   */
  storedEvent({ eventId, locale }: { eventId: string; locale: Locale }): Promise<Event | null> {
    return this.#once(`event:${eventId}:${locale}`, async () => {
      const { docs } = await this.#payload.find({
        collection: optionsOf(this.#payload).slugs.events,
        where: { id: { equals: eventId } },
        limit: 1,
        pagination: false,
        depth: 0,
        joins: false,
        ...inLanguage({ payload: this.#payload, locale }),
        showHiddenFields: true,
      })
      return docs[0] ?? null
    })
  }

  /** The same event with what it refers to. */
  publicEvent(of: { eventId: string; locale: Locale }): Promise<PublicEvent | null> {
    return this.#once(`publicEvent:${of.eventId}:${of.locale}`, async () => {
      const stored = await this.storedEvent(of)
      const events = stored ? [stored] : []
      const [event] = await toPublicEvents({
        payload: this.#payload,
        events,
        locale: of.locale,
        now: this.#now,
      })
      return event ?? null
    })
  }

  /** The title of an event for whoever is registered; a dash where the event is gone. */
  async title({ event, locale }: { event: string; locale: Locale }): Promise<string> {
    return (await this.storedEvent({ eventId: event, locale }))?.title ?? '–'
  }

  nextEvents({ besides, locale }: { besides: string; locale: Locale }): Promise<NextEvent[]> {
    return this.#once(`nextEvents:${besides}:${locale}`, () =>
      findNextEvents({ payload: this.#payload, besides, locale, now: this.#now }),
    )
  }

  /** What mails about an event are decorated with. */
  pictures({ event, organiser }: { event: PublicEvent; organiser: Appearance }): Promise<MailPictures> {
    return this.#once(`pictures:${event.id}:${event.image?.url}:${organiser.logo?.url}`, () =>
      findMailPictures({ payload: this.#payload, organiser, event }),
    )
  }

  meeting(eventId: string): Promise<Meeting | null> {
    return this.#once(`meeting:${eventId}`, () => findMeeting({ payload: this.#payload, eventId }))
  }

  wording({ kind, locale }: { kind: MailKind; locale: Locale }): Promise<MailTemplate | null> {
    if (!mailKind(kind).hasTemplate) return Promise.resolve(null)
    const where: Where = { and: [{ kind: { equals: kind } }, { locale: { equals: locale } }] }
    return this.#once(`wording:${kind}:${locale}`, () =>
      findOnly<MailTemplate>({ payload: this.#payload, name: 'mailTemplates', where }),
    )
  }

  #once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#reads.get(key) as Promise<T> | undefined
    if (known) return known
    const found = read()
    this.#reads.set(key, found)
    // A fault concerns the mail that met it; the next one reads anew.
    found.catch(() => this.#reads.delete(key))
    return found
  }
}
