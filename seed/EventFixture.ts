import type { DateTime } from 'luxon'
import type { Event, Meeting } from '../src/payload-types.ts'
import type { Bilingual } from './Bilingual.ts'
import type { ConsentKey } from './consentTexts/index.ts'
import type { PartnerKey } from './partners.ts'
import type { RichText } from './richText.ts'
import type { SpeakerKey } from './speakers.ts'
import type { EventTimes } from './times.ts'
import type { TopicKey } from './topics.ts'

/** What an example event asks of whoever registers; times are relative to the event or to now. */
export interface RegistrationFixture {
  consents: ConsentKey[]
  notices: RichText
  opensAt?: (times: EventTimes & { now: DateTime }) => DateTime
  closesAt?: (times: EventTimes & { now: DateTime }) => DateTime
  capacity?: number
  waitingList?: boolean
  /** Whether whoever registers has to confirm the address first. Default: no. */
  confirmsAddress?: boolean
  asksForTopics?: boolean
  asksForSupport?: boolean
  questions?: { label: Bilingual; required: boolean; options?: Bilingual[] }[]
}

/** An item of its programme; minutes from the beginning. */
export interface ProgrammeFixture {
  startsAfter: number
  endsAfter?: number
  title: Bilingual
  text?: Bilingual
  speakers?: SpeakerKey[]
}

/** An example event; its slug is the key by which a second run knows it. */
export interface EventFixture {
  slug: string
  title: Bilingual
  summary: Bilingual
  description: RichText
  times: (now: Date) => EventTimes
  format: Event['format']
  location: NonNullable<Event['location']>
  accessibility?: Event['accessibility']
  status?: Event['status']
  isDraft?: boolean
  topics: TopicKey[]
  speakers: { key: SpeakerKey; role: 'input' | 'moderation' | 'panel' | 'host'; label?: Bilingual }[]
  partners?: PartnerKey[]
  programme?: ProgrammeFixture[]
  materials?: { kind: 'recording' | 'link'; title: Bilingual; link: string }[]
  /** None where one just comes along. */
  registration?: RegistrationFixture
  meeting?: Omit<Meeting, 'id' | 'event' | 'createdAt' | 'updatedAt'>
  /** How many example people register. */
  attendees?: number
}
