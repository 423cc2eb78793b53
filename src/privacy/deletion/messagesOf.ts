import type { Payload } from 'payload'
import type { DeletableMessage } from '../../mail/erasure/eraseMails.ts'
import { optionsOf } from '../../options.ts'
import { addressesOf, type Deletion } from './Deletion.ts'
import { documentsIn } from '../../database/documentsIn.ts'

const select = { recipient: true, state: true, messageId: true } as const

/** Every mail of some registrations, and every other one to the person whom a deletion is about. */
export async function messagesOf({
  payload,
  deletion,
  registrations,
}: {
  payload: Payload
  deletion: Deletion
  registrations: readonly (string | number)[]
}): Promise<DeletableMessage[]> {
  const collection = optionsOf(payload).slugs.messages
  const found = new Map<string, DeletableMessage>()
  if (registrations.length > 0) {
    const where = { registration: { in: [...registrations] } }
    for await (const each of documentsIn<DeletableMessage>({ payload, collection, where, select })) {
      found.set(String(each.id), each)
    }
  }
  const isTheirs = addressesOf({ payload, deletion })
  if (isTheirs) {
    for await (const each of documentsIn<DeletableMessage>({ payload, collection, select })) {
      if (isTheirs(each.recipient)) found.set(String(each.id), each)
    }
  }
  return [...found.values()]
}
