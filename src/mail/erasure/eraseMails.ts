import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import type { MessageState } from '../../outbox/rules/retry.ts'

/** What of a mail decides about its deletion. */
export interface DeletableMessage {
  id: string | number
  recipient: string
  state: MessageState
  messageId: string | null
}

/** What an e-mail adapter offers that leaves copies of mails behind, as ours does in its folder. */
interface ErasingAdapter {
  /** Removes the copies of some mails, and of those to some people. */
  erase: (args: {
    messageIds: readonly string[]
    isRecipient?: ((email: string) => boolean) | null
  }) => Promise<void>
}

function canErase(adapter: unknown): adapter is ErasingAdapter {
  return typeof adapter === 'object' && adapter !== null && 'erase' in adapter
}

/** Deletes mails of the outbox with the copies that the e-mail adapter left; the copies first, since the mails name them. */
export async function eraseMails({
  payload,
  messages,
  isRecipient = null,
}: {
  payload: Payload
  messages: readonly Pick<DeletableMessage, 'id' | 'messageId'>[]
  isRecipient?: ((email: string) => boolean) | null
}): Promise<void> {
  const adapter: unknown = payload.email
  if (canErase(adapter)) {
    const messageIds = messages.flatMap(({ messageId }) => messageId ?? [])
    await adapter.erase({ messageIds, isRecipient })
  }
  if (messages.length === 0) return
  await payload.db.deleteMany({
    collection: optionsOf(payload).slugs.messages,
    where: { id: { in: messages.map(({ id }) => id) } },
  })
}
