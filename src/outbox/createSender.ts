import { startRepeatedTask, type RepeatedTask } from '../runtime/repeatedTask.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'

/** Sends what is due in an outbox, several entries side by side. */
export interface Sender {
  /** Sends what is due now. Resolves once it has been handled and nothing else is due, or no more may be sent. */
  sendDue: () => Promise<void>
  /** Sends whatever becomes due from now on. Stopping it claims no more, and waits for those on their way. */
  start: (args: {
    /** Milliseconds between two looks at what is due, where nothing wakes it. */
    every: number
    onError: (error: unknown) => void
  }) => RepeatedTask
}

/**
 * Makes a sender for one outbox. Entries are claimed one by one, each just before it is sent, so that no lease runs while
 * an entry waits for its turn.
 */
export function createSender<Entry>({
  claim,
  send,
  slots,
}: {
  /** Claims the next entry that is due; null where there is none. */
  claim: () => Promise<Entry | null>
  /** Sends an entry and records the result. Never throws. */
  send: (entry: Entry) => Promise<void>
  /** How many entries may be on their way at the moment. */
  slots: () => number
}): Sender {
  const onTheirWay = new Set<Promise<void>>()
  let isStopped = false
  let onHandled = (): void => {}

  const begin = (entry: Entry): void => {
    const sending = send(entry).then(() => {
      onTheirWay.delete(sending)
      onHandled()
    })
    onTheirWay.add(sending)
  }
  const hasSlot = (): boolean => !isStopped && onTheirWay.size < slots()
  /** Fills the free slots. Tells whether more entries may be due. */
  const fill = async (): Promise<boolean> => {
    while (hasSlot()) {
      await yieldToEventLoop()
      const entry = await claim()
      if (!entry) return false
      begin(entry)
    }
    return true
  }

  return {
    sendDue: async () => {
      for (;;) {
        await fill()
        if (onTheirWay.size === 0) return
        await Promise.all(onTheirWay)
      }
    },
    start: ({ every, onError }) => {
      let mayMoreBeDue = true
      const task = startRepeatedTask({
        run: async () => {
          mayMoreBeDue = true
          mayMoreBeDue = await fill()
        },
        every,
        onError,
      })
      // Where nothing else was due, a slot that becomes free is no reason to look again.
      onHandled = () => {
        if (mayMoreBeDue) task.wake()
      }
      return {
        wake: task.wake,
        stop: async () => {
          isStopped = true
          await task.stop()
          await Promise.all(onTheirWay)
        },
      }
    },
  }
}
