import type { Payload } from 'payload'
import type { Candidate } from '../outbox/claimDue.ts'
import type { InFlight } from '../outbox/InFlight.ts'
import type { Pace } from '../outbox/pace.ts'
import { sendDue } from '../outbox/sendDue.ts'
import { claimMessage } from './claimMessage.ts'
import type { ServerContact } from './transport/mailServerBreaker.ts'
import { sendMessage } from './sendMessage.ts'

/** Claims the mails that are due and begins to send them. Answers whether more may be due. */
export function sendDueMails({
  payload,
  clock,
  candidates,
  ...sending
}: {
  payload: Payload
  inFlight: InFlight<ServerContact>
  clock: () => Date
  /** Mails that were due a moment ago, kept from one call to the next. */
  candidates?: Candidate[]
  /** Default: full speed. */
  pace?: Pace
  isStopped?: () => boolean
}): Promise<boolean> {
  return sendDue({
    ...sending,
    claim: () => claimMessage({ payload, now: clock(), candidates }),
    send: (message, onMade) => sendMessage({ payload, message, now: clock(), onMade }),
  })
}
