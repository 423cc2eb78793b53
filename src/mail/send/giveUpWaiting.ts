import type { Payload, Where } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { optionsOf } from '../../options.ts'
import { giveUpAfter } from '../../outbox/rules/retry.ts'
import { storedAnswer } from '../../outbox/rules/answer.ts'

const pageSize = 100

/**
 * Gives up the mails that have waited for four days while the mail server is away. Only one mail at a time tries
 * whether it is back, so the others would wait for ever. Returns how many were given up.
 */
export async function giveUpWaiting({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const collection = optionsOf(payload).slugs.messages
  const waitedTooLong: Where = {
    and: [
      { state: { equals: 'queued' } },
      { queuedAt: { less_than: new Date(now.getTime() - giveUpAfter).toISOString() } },
      // Those of a message that was held wait for whoever held it, and not for the server.
      { or: [{ nextAttemptAt: { exists: true } }, { kind: { not_equals: 'participantMessage' } }] },
    ],
  }
  for (let count = 0; ;) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      where: waitedTooLong,
      limit: pageSize,
      pagination: false,
    })
    if (docs.length === 0) return count
    for (const { id } of docs) {
      const givenUp = await compareAndSet({
        payload,
        collection,
        where: { and: [{ id: { equals: id } }, waitedTooLong] },
        data: {
          state: 'failed',
          lastAnswer: storedAnswer('waitedTooLong'),
          nextAttemptAt: null,
        },
      })
      if (givenUp) count += 1
    }
  }
}
