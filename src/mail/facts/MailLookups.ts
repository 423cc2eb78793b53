import type { Payload, Where } from 'payload'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { MailKind } from '../rules/mailKind.ts'
import type { MailTemplate, Meeting } from '../../payload-types.ts'
import { findMeeting } from '../../meetings/findMeeting.ts'
import { findOnly } from '../../database/findOnly.ts'
import { findEventFacts, type SharedFacts } from './findEventFacts.ts'

/** What mails of one moment have in common, each asked for once: their event, its meeting and the editors' words. */
export class MailLookups {
  readonly #payload: Payload
  readonly #now: Date
  readonly #facts = new Map<string, Promise<SharedFacts | null>>()
  readonly #meetings = new Map<string, Promise<Meeting | null>>()
  readonly #wordings = new Map<string, Promise<MailTemplate | null>>()

  constructor({ payload, now }: { payload: Payload; now: Date }) {
    this.#payload = payload
    this.#now = now
  }

  eventFacts(of: { kind: MailKind; eventId: string; locale: Locale }): Promise<SharedFacts | null> {
    const find = (): Promise<SharedFacts | null> =>
      findEventFacts({ payload: this.#payload, ...of, now: this.#now })
    return once(this.#facts, `${of.kind}:${of.eventId}:${of.locale}`, find)
  }

  meeting(eventId: string): Promise<Meeting | null> {
    return once(this.#meetings, eventId, () => findMeeting({ payload: this.#payload, eventId }))
  }

  wording({ kind, locale }: { kind: MailKind; locale: Locale }): Promise<MailTemplate | null> {
    const where: Where = { and: [{ kind: { equals: kind } }, { locale: { equals: locale } }] }
    return once(this.#wordings, `${kind}:${locale}`, () =>
      findOnly<MailTemplate>({ payload: this.#payload, name: 'mailTemplates', where }),
    )
  }
}

function once<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? find()
  known.set(key, found)
  return found
}
