import type { Payload } from 'payload'
import { type Candidate, claimMessage } from './claimMessage.ts'
import type { MailServerWatch } from './mailServerWatch.ts'
import { fullSpeed, type Pace } from './pace.ts'
import { sendMessage } from './sendMessage.ts'

/**
 * Claims the mails that are due and begins to send them, as many at once as may be on their way. They are claimed one
 * by one, just before each is sent, so that no lease runs while a mail waits for its turn. Settles once no more can
 * be begun; those on their way are in `inFlight` until they are handled.
 */
export async function sendDueMails({
  payload,
  server,
  inFlight,
  clock,
  candidates,
  pace = fullSpeed,
  isStopped = () => false,
  onHandled = () => {},
}: {
  payload: Payload
  server: MailServerWatch
  inFlight: Set<Promise<void>>
  clock: () => Date
  /** Mails that were due a moment ago, kept from one call to the next. */
  candidates?: Candidate[]
  /** Default: full speed. */
  pace?: Pace
  isStopped?: () => boolean
  /** Called after each mail, once it is no longer on its way. */
  onHandled?: () => void
}): Promise<void> {
  const hasRoom = (): boolean => !isStopped() && inFlight.size < server.allowed(clock())
  while (hasRoom()) {
    await pace.rest()
    if (!hasRoom()) return
    const began = performance.now()
    const message = await claimMessage({ payload, now: clock(), candidates })
    if (!message) return
    // Sending the mail and writing that down costs about as much again as making it. The mail server's time is not ours.
    const onMade = (): void => pace.worked(2 * (performance.now() - began))
    const sent = sendMessage({ payload, message, now: clock(), onMade })
    const sending: Promise<void> = sent.then((contact) => {
      server.note({ contact, now: clock() })
      inFlight.delete(sending)
      onHandled()
    })
    inFlight.add(sending)
  }
}
