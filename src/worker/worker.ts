import type { Payload } from 'payload'
import type { Candidate } from '../outbox/claimDue.ts'
import { InFlight } from '../outbox/InFlight.ts'
import { keepPace } from '../outbox/pace.ts'
import { startRepeatedTask } from '../runtime/repeatedTask.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { onMailWorkerNotified } from '../outbox/notifyMailWorker.ts'
import { sendWebhooksOnce, startWebhookSender } from '../webhooks/webhookSender.ts'
import { scheduledJobs } from './scheduledJobs.ts'
import { type MailServerWatch, watchMailServer } from '../mail/transport/mailServerBreaker.ts'
import { sendDueMails } from '../mail/sendDueMails.ts'
import { drainPendingAnnouncements } from '../mail/drainPendingAnnouncements.ts'
import { drainPendingMails } from '../mail/drainPendingMails.ts'
import { maxConnections } from '../mail/transport/smtpTransport.ts'

/**
 * Mails that one dispatcher has on their way at the same time: so many that the mail server never waits for the next;
 * half of them while people register, whose writes then wait for fewer of the mails'.
 */
const parallelMails = { fullSpeed: 2 * maxConnections, rush: maxConnections }

/** Milliseconds after which to look for owed and due mails, where no signal came: from another process, or for a retry. */
const lookEvery = 1000

export interface RunningWorker {
  /** Takes no more mails, and waits for those on their way. */
  stop: () => Promise<void>
}

/**
 * Sends the mails and webhooks that are owed, from now on, as soon as they are, and does the scheduledJobs. Any number of dispatchers, in any number of
 * processes, may run on one database: each mail is sent by one of them. While people register over the same process,
 * the mails give way to them.
 */
export function startWorker({ payload }: { payload: Payload }): RunningWorker {
  const clock = (): Date => new Date()
  const pace = keepPace(payload)
  const server = watchMailServer({
    parallel: () => (pace.rush() === null ? parallelMails.fullSpeed : parallelMails.rush),
  })
  // While it had found no more mails that were due, a mail less on its way is no reason to look again.
  let maySendMore = true
  // While mails that are due wait for a place, those that are owed queue up behind them.
  let isQueueWaiting = false
  const onHandled = (): void => {
    if (maySendMore) sender.wake()
  }
  const inFlight = new InFlight({ server, clock, onHandled })
  const candidates: Candidate[] = []
  let stopped = false
  const isStopped = (): boolean => stopped
  const onError = (error: unknown): void =>
    payload.logger.error({ err: toLoggableError(error), msg: 'The mail dispatcher could not look for mails' })

  const sender = startRepeatedTask({
    run: async () => {
      maySendMore = true
      maySendMore = await sendDueMails({ payload, inFlight, candidates, pace, clock, isStopped })
      isQueueWaiting = maySendMore && candidates.length > 0
    },
    every: lookEvery,
    onError,
  })
  const settler = startRepeatedTask({
    run: async () => {
      await pace.rest()
      const now = new Date()
      const began = performance.now()
      if ((await drainPendingAnnouncements({ payload, now })) > 0) sender.wake()
      pace.worked(performance.now() - began)
      const onQueued = sender.wake
      const mustQueue = (): boolean => isQueueWaiting
      await drainPendingMails({
        payload,
        now,
        sender: { inFlight, clock, mustQueue },
        pace,
        isStopped,
        onQueued,
      })
    },
    every: lookEvery,
    onError,
  })
  const recurring = scheduledJobs.map(({ name, every, run }) =>
    startRepeatedTask({
      run: () => run({ payload, now: new Date() }),
      every,
      onError: (error) =>
        payload.logger.error({ job: name, err: toLoggableError(error), msg: 'A job failed' }),
    }),
  )
  const webhooks = startWebhookSender({ payload })
  const ignoreSignal = onMailWorkerNotified(payload, settler.wake)
  return {
    stop: async () => {
      stopped = true
      ignoreSignal()
      await Promise.all([settler, sender, webhooks, ...recurring].map((task) => task.stop()))
      await inFlight.all()
    },
  }
}

/** Settles what is owed and sends what is due at a moment, and nothing more: for tests, and for the seed. */
export async function runWorkerOnce({
  payload,
  now = new Date(),
  server = watchMailServer({ parallel: () => parallelMails.fullSpeed }),
}: {
  payload: Payload
  now?: Date
  /** What is known of the mail server from the last time. Default: nothing. */
  server?: MailServerWatch
}): Promise<void> {
  await drainPendingAnnouncements({ payload, now })
  await drainPendingMails({ payload, now })
  const clock = (): Date => now
  const inFlight = new InFlight({ server, clock })
  for (;;) {
    await sendDueMails({ payload, inFlight, clock })
    if (inFlight.isEmpty) break
    await inFlight.one()
  }
  await sendWebhooksOnce({ payload, now })
}
