/** What an editor is told beside the number of seats, before it is saved. */
export interface CapacityNotice {
  taken: number
  unconfirmed: number
  waiting: number
  /** The number that was typed, where it is below the seats that are taken. */
  tooFew: number | null
}

/** Compares the number of seats that is being typed, null for no limit, with the seats that are taken. */
export function capacityNotice({
  capacity,
  seats,
}: {
  capacity: number | null
  seats: { taken: number; unconfirmed: number; waiting: number }
}): CapacityNotice {
  return { ...seats, tooFew: capacity !== null && capacity < seats.taken ? capacity : null }
}
