import type { FocalPoint } from '../../media/rules/focalPoint.ts'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { MaterialKind } from '../../events/rules/materialKind.ts'
import type { ShownFields } from '../../events/rules/publicEventFields.ts'

/** A longer text as the editor stores it; null where nothing has been written. */
export type RichText = SerializedEditorState | null

/** What calendars and news tell of an event: the members that `publicEventFields` shows, and these. */
export interface FeedEvent extends ShownFields {
  id: string
  description: RichText
  /** IANA name. */
  timeZone: string
  topics: PublicTopic[]
}

/** What anyone may know of an event: pages, feeds and the API all show this and nothing else. */
export interface PublicEvent extends FeedEvent {
  speakers: EventSpeaker[]
  partners: PublicPartner[]
  image: PublicImage | null
  /** What there is to look at now: what is meant for afterwards is in it once the event is over. */
  materials: PublicMaterial[]
  /** In the order of their beginning. */
  programme: ProgrammeItem[]
  registration: RegistrationInfo
  /** Who may attend, technical access, liability: what stands under the form. */
  notices: RichText
  /** What the event is about, in easy-to-read language (Leichte Sprache). */
  easyLanguage: RichText
}

export type EventFormat = ShownFields['format']
export type EventStatus = ShownFields['status']
export type EventLocation = ShownFields['location']
export type SpeakerRole = 'input' | 'moderation' | 'panel' | 'host'

export interface EventSpeaker {
  role: SpeakerRole
  /** Set where the editor wants other words than the role's own, such as: Input & Moderation. */
  label: string | null
  speaker: PublicSpeaker
}

export interface PublicSpeaker {
  id: string
  slug: string
  name: string
  position: string | null
  biography: RichText
  image: PublicImage | null
  url: string | null
}

export interface PublicPartner {
  id: string
  slug: string
  name: string
  /** How the name reads after “in Kooperation mit”. */
  nameInSentence: string
  description: string | null
  url: string | null
  logo: PublicImage | null
}

export interface PublicTopic {
  id: string
  slug: string
  name: string
}

export interface PublicImage {
  url: string
  alt: string
  width: number
  height: number
  /** Smaller copies, the narrowest first; none that would be larger than the picture. */
  sizes: PublicImageSize[]
  /** What must be seen of it where it is cut; left out where that is the middle. */
  focalPoint?: FocalPoint
}

/** A smaller copy of a picture. */
export interface PublicImageSize {
  url: string
  width: number
  height: number
}

export interface PublicMaterial {
  /** Its place among the rows of the event, by which the language of its title is known. */
  place: number
  kind: MaterialKind
  title: string
  url: string
  /** Null where it is a link to somewhere else. */
  file: { mimeType: string; bytes: number } | null
}

/** A part of what happens at an event. */
export interface ProgrammeItem {
  /** Its place among the rows of the event, by which the language of its texts is known. */
  place: number
  /** RFC 3339, UTC. */
  startsAt: string
  /** RFC 3339, UTC; null where it is left open. */
  endsAt: string | null
  title: string
  text: string | null
  speakers: PublicSpeaker[]
}

export type RegistrationState =
  'none' | 'notYetOpen' | 'open' | 'waitingList' | 'full' | 'closed' | 'cancelled'

export interface RegistrationInfo {
  state: RegistrationState
  opensAt: string | null
  closesAt: string | null
  /** Number of seats; null where there is no limit. */
  capacity: number | null
  /** Never negative; null where there is no limit. */
  seatsLeft: number | null
  consents: ConsentText[]
  questions: Question[]
  /** Whether the form asks which topics people wish for. */
  asksForTopics: boolean
  /** Whether the form asks what people need to take part. */
  asksForSupport: boolean
  /** Whether the address is confirmed by a link in a mail before there is a seat. */
  confirmsAddress: boolean
}

/** A text of consent as it is in force, in one language. */
export interface ConsentText {
  key: string
  version: number
  /** The sentence beside the checkbox. */
  label: string
  text: RichText
  /** Where the whole policy stands. */
  url: string | null
  required: boolean
}

export interface Question {
  key: string
  label: string
  required: boolean
  /** The answers to choose from; null where any text is an answer. */
  options: string[] | null
}
