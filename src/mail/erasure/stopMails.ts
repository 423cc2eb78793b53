import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { optionsOf } from '../../options.ts'
import type { DeletableMessage } from './eraseMails.ts'
import { storedAnswer } from '../../outbox/rules/answer.ts'

/** Milliseconds between two looks at a mail that is on its way. */
const lookEvery = 200

/**
 * Stops mails from being sent: those that wait at once, and those on their way are waited for, since their results would
 * otherwise be recorded after the deletion. Returns whether none is queued or being sent any more.
 */
export async function stopMails({
  payload,
  find,
  patience,
}: {
  payload: Payload
  /** The mails, looked for again each time, as some may still be put into the outbox. */
  find: () => Promise<DeletableMessage[]>
  /** Milliseconds to wait for those on their way. */
  patience: number
}): Promise<boolean> {
  const deadline = Date.now() + patience
  for (;;) {
    const open = (await find()).filter(({ state }) => state === 'queued' || state === 'sending')
    if (open.length === 0) return true
    const stopped: boolean[] = []
    for (const { id } of open) stopped.push(await stop({ payload, id }))
    if (stopped.every(Boolean)) continue
    if (Date.now() >= deadline) return false
    await pause(lookEvery)
  }
}

async function stop({ payload, id }: { payload: Payload; id: string | number }): Promise<boolean> {
  const stopped = await compareAndSet({
    payload,
    collection: optionsOf(payload).slugs.messages,
    where: {
      and: [
        { id: { equals: id } },
        {
          or: [
            { state: { equals: 'queued' } },
            {
              and: [
                { state: { equals: 'sending' } },
                { leaseUntil: { less_than_equal: new Date().toISOString() } },
              ],
            },
          ],
        },
      ],
    },
    data: {
      state: 'failed',
      leaseHolder: null,
      leaseUntil: null,
      nextAttemptAt: null,
      lastAnswer: storedAnswer('registrationDeleted'),
    },
  })
  return stopped !== null
}
