import type { Locale } from '../src/i18n/rules/locale.ts'
import type {
  EventSpeaker,
  PublicEvent,
  PublicPartner,
  PublicSpeaker,
  PublicTopic,
} from '../src/programme/rules/publicEvent.ts'
import type { EventFilter, EventQuery } from '../src/programme/publicEvents.ts'

/** Which events to list, by now. */
export type EventPeriod = NonNullable<EventFilter['period']>

/** The order of a list of events. */
export type EventOrder = NonNullable<EventQuery['order']>

/** An event in the language that was asked for, so that the words of roles come in it too. */
export type EventModel = PublicEvent & { locale: Locale }

/** A speaker's part in an event, in the language that was asked for. */
export type EventSpeakerModel = EventSpeaker & { locale: Locale }

/** What `node` finds, with the name of its type. */
export type NodeModel =
  | (EventModel & { __typename: 'Event' })
  | (PublicSpeaker & { __typename: 'Speaker' })
  | (PublicPartner & { __typename: 'Partner' })
  | (PublicTopic & { __typename: 'Topic' })
