import type { Payload } from 'payload'
import { claimMessage } from './claimMessage.ts'
import type { MailServerWatch } from './mailServerWatch.ts'
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
  isStopped = () => false,
  onHandled = () => {},
}: {
  payload: Payload
  server: MailServerWatch
  inFlight: Set<Promise<void>>
  clock: () => Date
  isStopped?: () => boolean
  /** Called after each mail, once it is no longer on its way. */
  onHandled?: () => void
}): Promise<void> {
  while (!isStopped() && inFlight.size < server.allowed(clock())) {
    const message = await claimMessage({ payload, now: clock() })
    if (!message) return
    const sending: Promise<void> = sendMessage({ payload, message, now: clock() }).then((contact) => {
      server.note({ contact, now: clock() })
      inFlight.delete(sending)
      onHandled()
    })
    inFlight.add(sending)
  }
}
