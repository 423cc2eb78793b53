import type { Locale } from '../src/i18n/rules/locale.ts'
import type { WhatNext } from '../src/i18n/whatNext.ts'
import type {
  EventSpeaker,
  ProgrammeItem,
  PublicEvent,
  PublicPartner,
  PublicSpeaker,
  PublicTopic,
  RegistrationInfo,
} from '../src/programme/rules/publicEvent.ts'
import type { EventFilter, EventQuery } from '../src/programme/publicEvents.ts'

/** Which events to list, by now. */
export type EventPeriod = NonNullable<EventFilter['period']>

/** The order of a list of events. */
export type EventOrder = Required<Pick<EventQuery, 'by' | 'order'>>

/** What knows the language that it was asked for in, so that its words and those of what it leads to come in it. */
type InLocale<Model> = Model & { locale: Locale }

export type EventModel = InLocale<PublicEvent>
export type SpeakerModel = InLocale<PublicSpeaker>
export type PartnerModel = InLocale<PublicPartner>
export type TopicModel = InLocale<PublicTopic>

/** A speaker's part in an event. */
export type EventSpeakerModel = InLocale<EventSpeaker>

/** A part of what happens at an event. */
export type ProgrammeItemModel = InLocale<ProgrammeItem>

/** What helps people to take part, with what only its event knows. */
export type AccessibilityModel = PublicEvent['accessibility'] & { event: EventModel }

/** Whether and how one can register, with where on the event's page. */
export type RegistrationInfoModel = RegistrationInfo & { url: () => string | null }

/** What to tell somebody who has registered: looked up only where it is asked for. */
export type WhatNextModel = () => Promise<WhatNext>

/** What `node` finds, with the name of its type. */
export type NodeModel =
  | (EventModel & { __typename: 'Event' })
  | (SpeakerModel & { __typename: 'Speaker' })
  | (PartnerModel & { __typename: 'Partner' })
  | (TopicModel & { __typename: 'Topic' })
