import { describe, expect, it } from '@jest/globals'
import { createSender } from '../../../src/outbox/createSender.ts'
import { waitUntil } from '../../support/waitUntil.ts'

/** An outbox of so many entries, whose sending ends when it is told to. */
function outboxOf(count: number) {
  const due = Array.from({ length: count }, (_, n) => n)
  const onTheirWay = new Map<number, () => void>()
  const sent: number[] = []
  return {
    due,
    onTheirWay,
    sent,
    claim: async (limit: number) => due.splice(0, limit),
    send: async (entry: number) => {
      await new Promise<void>((resolve) => onTheirWay.set(entry, resolve))
      onTheirWay.delete(entry)
      sent.push(entry)
    },
    finish: (entry: number) => onTheirWay.get(entry)?.(),
  }
}

const every = 60_000
const onError = (error: unknown): void => {
  throw error
}

describe('a sender', () => {
  it('claims no more than it may have on their way, and the next one once a slot is free', async () => {
    const { due, onTheirWay, finish, sent, claim, send } = outboxOf(3)
    const sender = createSender({ claim, send, slots: () => 2 }).start({ every, onError })
    await waitUntil('two are on their way', () => onTheirWay.size === 2)
    expect([[...onTheirWay.keys()], due]).toEqual([[0, 1], [2]])
    finish(1)
    await waitUntil('the third is on its way', () => onTheirWay.has(2))
    finish(0)
    finish(2)
    await sender.stop()
    expect(sent).toEqual([1, 0, 2])
  })

  it('claims nothing while it has no slot, and what is due once it is woken with one', async () => {
    const { due, onTheirWay, finish, sent, claim, send } = outboxOf(1)
    let slots = 0
    const outbox = createSender({ claim, send, slots: () => slots })
    await outbox.sendDue()
    expect(due).toEqual([0])
    const sender = outbox.start({ every, onError })
    slots = 1
    sender.wake()
    await waitUntil('it is on its way', () => onTheirWay.size === 1)
    finish(0)
    await sender.stop()
    expect(sent).toEqual([0])
  })

  it('looks once more where what is on its way kept it from claiming, and ended meanwhile', async () => {
    const { onTheirWay, finish, sent, claim, send } = outboxOf(2)
    const oneAtATime = async (): Promise<number[]> => {
      if (onTheirWay.size === 0) return claim(1)
      for (const entry of [...onTheirWay.keys()]) finish(entry)
      await waitUntil('it has ended', () => onTheirWay.size === 0)
      return []
    }
    await createSender({ claim: oneAtATime, send, slots: () => 2 }).sendDue()
    expect(sent).toEqual([0, 1])
  })

  it('that is stopped claims no more, and waits for what is on its way', async () => {
    const { due, onTheirWay, finish, sent, claim, send } = outboxOf(2)
    const sender = createSender({ claim, send, slots: () => 1 }).start({ every, onError })
    await waitUntil('one is on its way', () => onTheirWay.size === 1)
    let hasStopped = false
    const stopping = sender.stop().then(() => (hasStopped = true))
    await new Promise(setImmediate)
    expect(hasStopped).toBe(false)
    finish(0)
    await stopping
    expect([due, sent]).toEqual([[1], [0]])
  })
})
