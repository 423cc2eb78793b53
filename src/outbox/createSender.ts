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
 * Makes a sender for one outbox. Once half of its slots are free, it claims as many entries as are free and begins to send
 * them: to claim several costs about as much as one, and no lease runs while an entry waits for its turn.
 */
export function createSender<Entry>({
  claim,
  send,
  slots,
}: {
  /** Claims entries that are due, those to be sent first and so many at most; none where none is due. */
  claim: (limit: number) => Promise<Entry[]>
  /** Sends an entry and records the result. Never throws. */
  send: (entry: Entry) => Promise<void>
  /** How many entries may be on their way at the moment. */
  slots: () => number
}): Sender {
  const onTheirWay = new Set<Promise<void>>()
  let isStopped = false
  let begun = 0
  let onHandled = (): void => {}

  const begin = (entry: Entry): void => {
    begun += 1
    const sending = send(entry).then(() => {
      onTheirWay.delete(sending)
      onHandled()
    })
    onTheirWay.add(sending)
  }
  /** How many entries to claim now. */
  const wanted = (): number => {
    const free = slots() - onTheirWay.size
    return isStopped || free < slots() / 2 ? 0 : free
  }
  /** Fills the slots. Tells whether more entries may be due. */
  const fill = async (): Promise<boolean> => {
    while (wanted() > 0) {
      const entries = await claim(wanted())
      if (entries.length === 0) return false
      for (const entry of entries) {
        begin(entry)
        await yieldToEventLoop()
      }
    }
    return true
  }

  return {
    sendDue: async () => {
      let before: number
      do {
        before = begun
        await fill()
        await Promise.all(onTheirWay)
        // What has been handled while the last claim was made may have kept it from claiming more.
      } while (begun > before)
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
      onHandled = () => {
        if (mayMoreBeDue && wanted() > 0) task.wake()
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
