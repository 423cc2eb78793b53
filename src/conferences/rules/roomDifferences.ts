import type { FoundRoom, RoomWish } from './ConferenceProvider.ts'

/** What of a room is otherwise at the provider than it was asked for. */
export interface RoomDifferences {
  /** It is not there any more. */
  isRemoved?: boolean
  title?: string
  /** RFC 3339. */
  startsAt?: string
  /** RFC 3339. */
  endsAt?: string
  kind?: RoomWish['kind']
}

/** Compares a room with what was asked for; null where nothing differs. What the provider does not say differs in nothing. */
export function roomDifferences({
  found,
  wished,
}: {
  found: FoundRoom
  wished: RoomWish
}): RoomDifferences | null {
  if (!found) return { isRemoved: true }
  const { title, startsAt, endsAt, kind } = found
  // Providers count in minutes.
  const sameMoment = (one: string, other: string): boolean =>
    Math.abs(Date.parse(one) - Date.parse(other)) < 60_000
  const differences: RoomDifferences = {
    // A provider may shorten what is long.
    ...(title !== undefined && !wished.title.startsWith(title) && { title }),
    ...(startsAt !== undefined && !sameMoment(startsAt, wished.startsAt) && { startsAt }),
    ...(endsAt !== undefined && !sameMoment(endsAt, wished.endsAt) && { endsAt }),
    ...(kind !== undefined && kind !== wished.kind && { kind }),
  }
  return Object.keys(differences).length > 0 ? differences : null
}
