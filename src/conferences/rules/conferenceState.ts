import type { RoomDifferences } from './roomDifferences.ts'

/** What editors see of the conference of an event. */
export interface ConferenceState {
  /** The provider, as people know it. */
  provider: string
  /** Whether there is a room. */
  hasRoom: boolean
  /** What of it is otherwise at the provider; null where nothing is. */
  differences: RoomDifferences | null
  /** How many people have a seat, and how many of them a link of their own; null where nobody has one. */
  people: { confirmed: number; admitted: number } | null
  /** What has not worked, in words: of the room first. */
  faults: string[]
  /** When the provider last told that a recording is ready. RFC 3339; null where it has not. */
  recordingReadyAt: string | null
  /** The doors of speakers, to be passed on to them. */
  doors: { name: string; url: string }[]
}
