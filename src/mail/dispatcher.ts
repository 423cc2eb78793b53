import type { Payload } from 'payload'
import { toLoggableError } from '../services/loggableError.ts'
import { onMailOwed } from '../services/mailSignal.ts'
import { chores } from './chores.ts'
import { claimMessage } from './claimMessage.ts'
import { startRepeatedTask } from './repeatedTask.ts'
import { sendMessage } from './sendMessage.ts'
import { settleAnnouncements } from './settleAnnouncements.ts'
import { settleMailDebts } from './settleMailDebts.ts'

/** Mails that one dispatcher sends at the same time. */
const parallelMails = 5

/** Milliseconds after which to look for due mails, where no signal came: from another process, or for a retry. */
const lookEvery = 5_000

export interface Dispatcher {
  /** Takes no more mails, and waits for those on their way. */
  stop: () => Promise<void>
}

/**
 * Sends the mails that are owed, from now on, as soon as they are, and does the chores. Any number of dispatchers, in any number of
 * processes, may run on one database: each mail is sent by one of them.
 */
export function startDispatcher({ payload }: { payload: Payload }): Dispatcher {
  const inFlight = new Set<Promise<void>>()
  let stopped = false
  const onError = (error: unknown): void =>
    payload.logger.error({ err: toLoggableError(error), msg: 'The mail dispatcher could not look for mails' })

  // Claimed one by one, just before it is sent, so that no lease runs while a mail waits for its turn.
  const sendDue = async (): Promise<void> => {
    while (!stopped && inFlight.size < parallelMails) {
      const message = await claimMessage({ payload, now: new Date() })
      if (!message) return
      const sending: Promise<void> = sendMessage({ payload, message, now: new Date() }).then(() => {
        inFlight.delete(sending)
        sender.wake()
      })
      inFlight.add(sending)
    }
  }
  const sender = startRepeatedTask({ run: sendDue, every: lookEvery, onError })
  const settler = startRepeatedTask({
    run: async () => {
      const now = new Date()
      if ((await settleAnnouncements({ payload, now })) > 0) sender.wake()
      await settleMailDebts({ payload, now, onSettled: sender.wake })
    },
    every: lookEvery,
    onError,
  })
  const recurring = chores.map(({ name, every, run }) =>
    startRepeatedTask({
      run: () => run({ payload, now: new Date() }),
      every,
      onError: (error) =>
        payload.logger.error({ chore: name, err: toLoggableError(error), msg: 'A chore failed' }),
    }),
  )
  const ignoreSignal = onMailOwed(payload, settler.wake)
  return {
    stop: async () => {
      stopped = true
      ignoreSignal()
      await Promise.all([settler, sender, ...recurring].map((task) => task.stop()))
      await Promise.all(inFlight)
    },
  }
}

/** Settles what is owed and sends what is due at a moment, and nothing more: for tests, and for the seed. */
export async function runDispatcherOnce({
  payload,
  now = new Date(),
}: {
  payload: Payload
  now?: Date
}): Promise<void> {
  await settleAnnouncements({ payload, now })
  await settleMailDebts({ payload, now })
  const sendAll = async (): Promise<void> => {
    for (
      let message = await claimMessage({ payload, now });
      message;
      message = await claimMessage({ payload, now })
    ) {
      await sendMessage({ payload, message, now })
    }
  }
  await Promise.all(Array.from({ length: parallelMails }, sendAll))
}
