import type { Payload } from 'payload'
import { createSender, type Sender } from '../outbox/createSender.ts'
import type { Message } from '../payload-types.ts'
import { MailBatch } from './facts/MailBatch.ts'
import { allowAll, type GiveWay } from './giveWay.ts'
import { claimMessages } from './send/claimMessages.ts'
import { sendMessage } from './sendMessage.ts'
import { hasMailAdapter } from './transport/hasMailAdapter.ts'
import { createServerBreaker, type ServerBreaker } from '../outbox/serverBreaker.ts'
import { maxConnections } from './transport/smtpTransport.ts'

/** Mails that one sender has on their way at the same time: so many that the mail server never waits for the next. */
const parallelMails = 2 * maxConnections

/** Makes what sends the mails of the outbox that are due. */
export function createMailSender({
  payload,
  clock,
  breaker = createServerBreaker({ parallel: parallelMails }),
  giveWay = allowAll,
}: {
  payload: Payload
  clock: () => Date
  /** What is known of the mail server. Default: nothing. */
  breaker?: ServerBreaker
  /** What it leaves is for a later look. Default: nothing. */
  giveWay?: GiveWay
}): Sender {
  let batch = new MailBatch({ payload, now: clock() })
  return createSender<Message>({
    slots: () => (hasMailAdapter(payload) ? breaker.allowed(clock()) : 0),
    claim: async (limit) => {
      const allowed = await giveWay.allowed(limit)
      if (allowed === 0) return []
      const messages = await claimMessages({ payload, now: clock(), limit: allowed })
      giveWay.record(messages.length)
      batch = new MailBatch({ payload, now: clock() })
      return messages
    },
    send: async (message) => {
      const contact = await sendMessage({ payload, message, batch, now: clock() })
      breaker.record({ contact, now: clock() })
    },
  })
}
