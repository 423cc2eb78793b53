import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { optionsOf } from '../../options.ts'
import type { Message } from '../../payload-types.ts'
import type { StoredRegistration } from '../../registrations/findRegistration.ts'
import { isStatusMail } from '../rules/statusMails.ts'

/**
 * Turns a claimed mail to the address that its registration has by now: who was mistyped when it was put into the outbox must
 * get none of the new links. Null where the correction itself has put the same mail there for the right address.
 */
export async function followAddress({
  payload,
  message,
  registration: { email },
}: {
  payload: Payload
  message: Message
  registration: Pick<StoredRegistration, 'email'>
}): Promise<Message | null> {
  if (message.recipient === email) return message
  if (isStatusMail(message.kind)) return null
  const written = await compareAndSet({
    payload,
    collection: optionsOf(payload).slugs.messages,
    where: { and: [{ id: { equals: message.id } }, { leaseHolder: { equals: message.leaseHolder } }] },
    data: { recipient: email },
  })
  return written && { ...message, recipient: email }
}
