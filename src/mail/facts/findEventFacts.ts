import { organiserIn } from '../../appearance/appearance.ts'
import type { Payload } from 'payload'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { MailKind } from '../rules/mailKind.ts'
import { optionsOf } from '../../options.ts'
import type { MailFacts } from '../compose/MailFacts.ts'
import type { MailBatch } from './MailBatch.ts'

/** What a mail says of its event and of who writes: everything that is the same for all its people. */
type EventMailFacts = Omit<
  MailFacts,
  | 'status'
  | 'hadPlace'
  | 'attended'
  | 'name'
  | 'registrationUrl'
  | 'doorUrl'
  | 'confirmUntil'
  | 'alsoConfirms'
  | 'access'
  | 'changes'
  | 'words'
  | 'wording'
>

/** Finds what a kind of mail says of an event, as it is now; null where the event is gone. */
export async function findEventFacts({
  payload,
  kind,
  eventId,
  locale,
  batch,
}: {
  payload: Payload
  kind: MailKind
  eventId: string
  locale: Locale
  batch: MailBatch
}): Promise<EventMailFacts | null> {
  const { addresses } = optionsOf(payload)
  const event = await batch.publicEvent({ eventId, locale })
  if (!event) return null
  const organiser = organiserIn({ payload, locale })
  return {
    kind,
    locale,
    event,
    eventUrl: addresses.urlOf(addresses[locale].event(event.slug)),
    followUp:
      kind === 'followUp'
        ? {
            text: (await batch.storedEvent({ eventId, locale }))?.messages?.followUpText ?? null,
            nextEvents: await batch.nextEvents({ besides: eventId, locale }),
          }
        : null,
    organiser,
    pictures: await batch.pictures({ event, organiser }),
    addresses,
  }
}
