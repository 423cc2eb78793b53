import { compareByName, type NamePosition } from '../../programme/rules/nameOrder.ts'
import type { EventFormat, EventStatus, Question } from '../../programme/rules/publicEvent.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { Answer } from '../../registrations/rules/input.ts'
import type { RegistrationStatus } from '../../registrations/rules/moves.ts'

/** What lists, exports and certificates say of an event, published or not. */
export interface ParticipationEvent {
  id: string
  title: string
  slug: string
  startsAt: string
  endsAt: string
  timeZone: string
  /** As its editors say; null where they say nothing. */
  durationHours: number | null
  status: EventStatus
  format: EventFormat
  /** Where it took place, as the page says it. */
  place: string
  topics: string[]
  capacity: number | null
  questions: Question[]
  /** Ids of the texts that it asks consent to. */
  consents: string[]
}

/** A consent that an event asks for, as an editor reads it out. */
export interface AskedConsent {
  id: string
  label: string
  required: boolean
  /** Everything that is stored once it is given, as plain text. */
  texts: Record<Locale, string>
}

/** How an event's registrations stand, and what an editor needs to add one by hand. */
export interface Participation {
  event: Omit<ParticipationEvent, 'consents' | 'startsAt'> & {
    /** Null in a draft that has none yet. */
    startsAt: string | null
    /** RFC 3339; null while the event has no date. */
    attendanceOpensAt: string | null
    consents: AskedConsent[]
  }
  counts: Record<RegistrationStatus, number> & { attended: number }
  /** Seats held, by those too who have yet to confirm their address. */
  seatsTaken: number
}

/** The same for whoever asks: editors may do everything, helpers look and tick who is there. */
export interface ParticipationAnswer extends Participation {
  mayManage: boolean
}

/** A registration as a list shows it: nothing that opens it from outside. */
export interface ListedRegistration {
  id: string
  name: string | null
  email: string
  status: RegistrationStatus
  createdAt: string
  waitlistedAt: string | null
  attended: boolean
  unreachable: boolean
  /** What staff have noted for each other. */
  notes: string | null
  /** What the person needs to take part; in no other list, export or answer. */
  support: string | null
  answers: Answer[]
}

/** One page of a list. `total` counts all pages. */
export interface RegistrationPage {
  rows: ListedRegistration[]
  total: number
  page: number
  pages: number
}

/** Somebody with a seat, on the list that is ticked. */
export interface Attendee {
  id: string
  /** What staff have noted for each other. */
  notes: string | null
  name: string | null
  email: string
  attended: boolean
  unreachable: boolean
}

/** A part of those who have a seat, in the order in which they registered. */
export interface AttendancePage {
  attendees: Attendee[]
  /** Behind whom the next part begins; null where this is the last. */
  next: string | null
}

/** In the order of their names, as German sorts them; without a name, of the address. */
export function inOrderOfNames(attendees: readonly Attendee[]): Attendee[] {
  const position = ({ id, name, email }: Attendee): NamePosition => ({ id, name: name ?? email })
  return attendees.toSorted((one, other) => compareByName(position(one), position(other)))
}
