import type { Payload } from 'payload'
import { createConferenceSender, runConferencesOnce } from '../conferences/conferenceSender.ts'
import { reconcileConferences } from '../conferences/reconcileConferences.ts'
import { drainPendingAnnouncements } from '../mail/drainPendingAnnouncements.ts'
import { drainPendingMails } from '../mail/drainPendingMails.ts'
import { drainParticipantMessages } from '../mail/participantMessages/drainParticipantMessages.ts'
import { createGiveWay } from '../mail/giveWay.ts'
import { createMailSender } from '../mail/mailSender.ts'
import type { ServerBreaker } from '../outbox/serverBreaker.ts'
import { optionsOf } from '../options.ts'
import { onMailWorkerNotified } from '../outbox/notifyMailWorker.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { type RepeatedTask, startRepeatedTask } from '../runtime/repeatedTask.ts'
import { sendWebhooksOnce, startWebhookSender } from '../webhooks/webhookSender.ts'
import { awaitTables } from './awaitTables.ts'
import { scheduledJobs } from './scheduledJobs.ts'

/** Milliseconds after which to look for pending and due mails where nothing notified us: those of other processes, and retries. */
const lookEvery = 1000

interface RunningWorker {
  /** Takes no more mails, and waits for those on their way. */
  stop: () => Promise<void>
}

/**
 * Sends pending mails and webhooks as soon as they are there, and runs the scheduled jobs. Any number of workers may run
 * on one database, in any number of processes: each mail is sent by one of them. Sending takes time from the requests of
 * its process; where many people register while many mails go out, give the worker a process of its own. Where the database
 * has no tables yet, it waits for them.
 */
export function startWorker({ payload }: { payload: Payload }): RunningWorker {
  if (optionsOf(payload).disabled) return { stop: () => Promise.resolve() }
  const stopping = new AbortController()
  const { signal } = stopping
  const started = awaitTables({ payload, signal }).then(() => (signal.aborted ? null : startTasks(payload)))
  return {
    stop: async () => {
      stopping.abort()
      await (await started)?.stop()
    },
  }
}

function startTasks(payload: Payload): RunningWorker {
  let isStopped = false
  const onError = (error: unknown): void =>
    payload.logger.error({ err: toLoggableError(error), msg: 'The worker could not look for mails' })
  const clock = (): Date => new Date()
  const sender = createMailSender({ payload, clock, giveWay: createGiveWay({ payload, clock }) }).start({
    every: lookEvery,
    onError,
  })
  const giveWay = createGiveWay({ payload, clock })
  const drainer = startRepeatedTask({
    run: async () => {
      const now = new Date()
      if ((await drainPendingAnnouncements({ payload, now })) > 0) sender.wake()
      if ((await drainParticipantMessages({ payload, now })) > 0) sender.wake()
      await drainPendingMails({
        payload,
        now,
        giveWay,
        isStopped: () => isStopped,
        onEnqueued: sender.wake,
      })
    },
    every: lookEvery,
    onError,
  })
  const jobs = scheduledJobs.map(({ name, every, run }) =>
    startRepeatedTask({
      run: () => run({ payload, now: new Date() }),
      every,
      onError: (error) =>
        payload.logger.error({ job: name, err: toLoggableError(error), msg: 'A scheduled job failed' }),
    }),
  )
  const webhooks = startWebhookSender({ payload })
  const conferences = startConferences({ payload, clock, onError })
  const ignoreNotifications = onMailWorkerNotified(payload, () => {
    drainer.wake()
    conferences.wake()
  })
  return {
    stop: async () => {
      isStopped = true
      ignoreNotifications()
      await Promise.all([drainer, sender, webhooks, conferences, ...jobs].map((task) => task.stop()))
    },
  }
}

/** Asks conference providers for what events and registrations want of them. */
function startConferences({
  payload,
  clock,
  onError,
}: {
  payload: Payload
  clock: () => Date
  onError: (error: unknown) => void
}): RepeatedTask {
  if (optionsOf(payload).conferences.length === 0) return { wake: () => {}, stop: () => Promise.resolve() }
  const stopping = new AbortController()
  const sender = createConferenceSender({ payload, clock, signal: stopping.signal }).start({
    every: lookEvery,
    onError,
  })
  const reconciler = startRepeatedTask({
    run: async () => {
      if ((await reconcileConferences({ payload, now: clock() })) > 0) sender.wake()
    },
    every: lookEvery,
    onError,
  })
  return {
    wake: reconciler.wake,
    stop: async () => {
      await reconciler.stop()
      stopping.abort()
      await sender.stop()
    },
  }
}

/** Enqueues what is pending and sends what is due at a moment, and nothing more. For tests. */
export async function runWorkerOnce({
  payload,
  now = new Date(),
  breaker,
}: {
  payload: Payload
  now?: Date
  /** What is known of the mail server from the last time. Default: nothing. */
  breaker?: ServerBreaker
}): Promise<void> {
  await drainPendingAnnouncements({ payload, now })
  await drainParticipantMessages({ payload, now })
  await drainPendingMails({ payload, now })
  await runConferencesOnce({ payload, now })
  await createMailSender({ payload, clock: () => now, breaker }).sendDue()
  await sendWebhooksOnce({ payload, now })
}
