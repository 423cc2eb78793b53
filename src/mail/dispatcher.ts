import type { Payload } from 'payload'
import { toLoggableError } from '../services/loggableError.ts'
import { onMailOwed } from '../services/mailSignal.ts'
import { chores } from './chores.ts'
import { type MailServerWatch, watchMailServer } from './mailServerWatch.ts'
import { startRepeatedTask } from './repeatedTask.ts'
import { sendDueMails } from './sendDueMails.ts'
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
  const server = watchMailServer({ parallel: parallelMails })
  let stopped = false
  const onError = (error: unknown): void =>
    payload.logger.error({ err: toLoggableError(error), msg: 'The mail dispatcher could not look for mails' })

  const sendDue = (): Promise<void> =>
    sendDueMails({
      payload,
      server,
      inFlight,
      clock: () => new Date(),
      isStopped: () => stopped,
      onHandled: () => sender.wake(),
    })
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
  server = watchMailServer({ parallel: parallelMails }),
}: {
  payload: Payload
  now?: Date
  /** What is known of the mail server from the last time. Default: nothing. */
  server?: MailServerWatch
}): Promise<void> {
  await settleAnnouncements({ payload, now })
  await settleMailDebts({ payload, now })
  const inFlight = new Set<Promise<void>>()
  for (;;) {
    await sendDueMails({ payload, server, inFlight, clock: () => now })
    if (inFlight.size === 0) return
    await Promise.race(inFlight)
  }
}
