import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { toLoggableError } from '../services/loggableError.ts'
import { onMailOwed } from '../services/mailSignal.ts'
import { chores } from './chores.ts'
import type { Candidate } from './claimMessage.ts'
import { type MailServerWatch, watchMailServer } from './mailServerWatch.ts'
import { keepPace, type Pace } from './pace.ts'
import { startRepeatedTask } from './repeatedTask.ts'
import { sendDueMails } from './sendDueMails.ts'
import { settleAnnouncements } from './settleAnnouncements.ts'
import { settleMailDebts } from './settleMailDebts.ts'

/** Mails that one dispatcher sends at the same time. */
const parallelMails = 5

/** Milliseconds after which to look for owed and due mails, where no signal came: from another process, or for a retry. */
const lookEvery = 1000

/** Milliseconds for which settling waits for a mail on its way: a mail server that lets one wait hides no mail from the outbox. */
const longestBehind = 20

export interface Dispatcher {
  /** Takes no more mails, and waits for those on their way. */
  stop: () => Promise<void>
}

/**
 * Sends the mails that are owed, from now on, as soon as they are, and does the chores. Any number of dispatchers, in any number of
 * processes, may run on one database: each mail is sent by one of them. While people register over the same process,
 * the mails give way to them.
 */
export function startDispatcher({ payload }: { payload: Payload }): Dispatcher {
  const inFlight = new Set<Promise<void>>()
  const server = watchMailServer({ parallel: parallelMails })
  const pace = keepPace(payload)
  // What is owed is put into the outbox about as fast as it goes out: ahead of that it would only hold up the sending.
  const settlersPace: Pace = {
    ...pace,
    rest: async () => {
      if (inFlight.size > 0) await Promise.race([...inFlight, wait(longestBehind)])
      await pace.rest()
    },
  }
  const candidates: Candidate[] = []
  let stopped = false
  const isStopped = (): boolean => stopped
  const onError = (error: unknown): void =>
    payload.logger.error({ err: toLoggableError(error), msg: 'The mail dispatcher could not look for mails' })

  const sendDue = (): Promise<void> =>
    sendDueMails({
      payload,
      server,
      inFlight,
      candidates,
      pace,
      clock: () => new Date(),
      isStopped,
      onHandled: () => sender.wake(),
    })
  const sender = startRepeatedTask({ run: sendDue, every: lookEvery, onError })
  const settler = startRepeatedTask({
    run: async () => {
      await pace.rest()
      const now = new Date()
      const began = performance.now()
      if ((await settleAnnouncements({ payload, now })) > 0) sender.wake()
      pace.worked(performance.now() - began)
      await settleMailDebts({ payload, now, pace: settlersPace, isStopped, onSettled: sender.wake })
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
