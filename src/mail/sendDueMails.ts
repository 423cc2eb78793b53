import type { Payload } from 'payload'
import { type Candidate, claimMessage } from './claimMessage.ts'
import type { MailsInFlight } from './MailsInFlight.ts'
import { fullSpeed, type Pace } from './pace.ts'
import { sendMessage } from './sendMessage.ts'

/**
 * Claims the mails that are due and begins to send them, as many at once as may be on their way. They are claimed one
 * by one, just before each is sent, so that no lease runs while a mail waits for its turn. Settles once no more can
 * be begun; those on their way are in `inFlight` until they are handled. Answers whether more may be due.
 */
export async function sendDueMails({
  payload,
  inFlight,
  clock,
  candidates,
  pace = fullSpeed,
  isStopped = () => false,
}: {
  payload: Payload
  inFlight: MailsInFlight
  clock: () => Date
  /** Mails that were due a moment ago, kept from one call to the next. */
  candidates?: Candidate[]
  /** Default: full speed. */
  pace?: Pace
  isStopped?: () => boolean
}): Promise<boolean> {
  const hasRoom = (): boolean => !isStopped() && inFlight.room() > 0
  while (hasRoom()) {
    await pace.rest()
    if (!hasRoom()) return true
    const began = performance.now()
    const message = await inFlight.reserving(1, () => claimMessage({ payload, now: clock(), candidates }))
    if (!message) return false
    // Sending the mail and writing that down costs about as much again as making it. The mail server's time is not ours.
    const onMade = (): void => pace.worked(2 * (performance.now() - began))
    inFlight.begin(sendMessage({ payload, message, now: clock(), onMade }))
  }
  return true
}
