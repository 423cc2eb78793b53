/** How full an event is. */
export interface SeatCounts {
  /** Seats held, by confirmed people and by those who have yet to confirm their address. */
  taken: number
  /** Of these, the seats of those who have yet to confirm. */
  unconfirmed: number
  waiting: number
}

/** The same beside what its editors allow. */
export interface EventSeats extends SeatCounts {
  /** Null without a limit. */
  capacity: number | null
  takesRegistrations: boolean
  /** Mails to its people that somebody has to look after; null for who sees no mails. */
  mailTroubles: number | null
}

/** What an editor is told beside the number of seats, before it is saved. */
export interface CapacityNotice extends SeatCounts {
  /** The number that was typed, where it is below the seats that are taken. */
  tooFew: number | null
}

/** Compares the number of seats that is being typed, null for no limit, with the seats that are taken. */
export function capacityNotice({
  capacity,
  seats,
}: {
  capacity: number | null
  seats: SeatCounts
}): CapacityNotice {
  return { ...seats, tooFew: capacity !== null && capacity < seats.taken ? capacity : null }
}
