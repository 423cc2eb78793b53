import type { InFlight } from './InFlight.ts'
import { fullSpeed, type Pace } from './pace.ts'

/**
 * Claims what is due and begins to send it, as many at once as may be on their way. They are claimed one
 * by one, just before each is sent, so that no lease runs while one waits for its turn. Settles once no more can
 * be begun; those on their way are in `inFlight` until they are handled. Answers whether more may be due.
 */
export async function sendDue<Entry, Contact>({
  inFlight,
  claim,
  send,
  pace = fullSpeed,
  isStopped = () => false,
}: {
  inFlight: InFlight<Contact>
  /** Takes the next one that is due; null where there is none. */
  claim: () => Promise<Entry | null>
  /** Sends it, and calls back once it is made and the other side's time begins. Never throws. */
  send: (entry: Entry, onMade: () => void) => Promise<Contact>
  /** Default: full speed. */
  pace?: Pace
  isStopped?: () => boolean
}): Promise<boolean> {
  const hasRoom = (): boolean => !isStopped() && inFlight.room() > 0
  while (hasRoom()) {
    await pace.rest()
    if (!hasRoom()) return true
    const began = performance.now()
    const entry = await inFlight.reserving(1, claim)
    if (!entry) return false
    // Sending it and writing that down costs about as much again as making it. The other side's time is not ours.
    const onMade = (): void => pace.worked(2 * (performance.now() - began))
    inFlight.begin(send(entry, onMade))
  }
  return true
}
