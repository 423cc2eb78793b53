/** What an editor is told who wants to give a seat where none is free. */
export interface Fullness {
  /** Seats held. */
  taken: number
  waiting: number
  /** Whether the event has a waiting list. */
  waitingList: boolean
}
