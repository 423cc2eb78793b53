import type { PersonalAccess } from './rules/ConferenceProvider.ts'
import type { StoredRoom } from './rules/roomPlan.ts'

/** A link of one's own, with the room that it leads to. */
export interface StoredAccess extends StoredRoom {
  access: PersonalAccess
}
