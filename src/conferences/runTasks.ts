import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { holdLease } from '../outbox/holdLease.ts'
import { release } from '../outbox/release.ts'
import type { ServerContact } from '../outbox/serverBreaker.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import type { ConferenceTask } from './ConferenceTask.ts'
import { runPersonTasks } from './runPersonTasks.ts'
import { runPresenceTask } from './runPresenceTask.ts'
import { runRoomTask } from './runRoomTask.ts'
import { contactOfFault, resultOfFault, taskNeedless, type TaskResult } from './taskResult.ts'

/**
 * Does tasks that were claimed together: one, or those about people of one event. Records what came of each and releases the leases; returns what
 * that told about the provider.
 * Never throws: a fault is logged, and tried again, at the latest once the leases have expired.
 */
export async function runTasks({
  payload,
  tasks,
  now,
  signal,
}: {
  payload: Payload
  tasks: readonly ConferenceTask[]
  now: Date
  signal?: AbortSignal
}): Promise<ServerContact> {
  const collection = optionsOf(payload).slugs.conferenceTasks
  const stops = tasks.map((entry) => holdLease({ payload, collection, entry }))
  try {
    const { results, contact } = await attempt({ payload, tasks, now, signal })
    for (const entry of tasks) {
      const result = results.get(entry.id) ?? taskNeedless
      const isOurs = await release({ payload, collection, entry, result })
      payload.logger.info({
        task: entry.id,
        kind: entry.kind,
        conference: entry.conference,
        attempts: entry.attempts,
        state: result.state,
        msg: isOurs ? 'Conference task handled' : 'Conference task handled after its lease',
      })
    }
    return contact
  } catch (error) {
    payload.logger.error({
      err: toLoggableError(error),
      msg: 'What came of conference tasks could not be recorded',
    })
    return null
  } finally {
    for (const stop of stops) stop()
  }
}

async function attempt(args: {
  payload: Payload
  tasks: readonly ConferenceTask[]
  now: Date
  signal?: AbortSignal
}): Promise<{ results: ReadonlyMap<string, TaskResult>; contact: ServerContact }> {
  const { payload, tasks, now } = args
  const [task] = tasks
  if (!task) return { results: new Map(), contact: null }
  try {
    if (task.kind === 'person') return { results: await runPersonTasks(args), contact: 'answered' }
    const run = task.kind === 'room' ? runRoomTask : runPresenceTask
    return { results: new Map([[task.id, await run({ ...args, task })]]), contact: 'answered' }
  } catch (error) {
    logFault({ payload, task, error })
    const results = new Map(tasks.map((each) => [each.id, resultOfFault({ error, task: each, now })]))
    return { results, contact: contactOfFault(error) }
  }
}

function logFault({
  payload,
  task,
  error,
}: {
  payload: Payload
  task: ConferenceTask
  error: unknown
}): void {
  payload.logger.warn({
    task: task.id,
    kind: task.kind,
    conference: task.conference,
    attempts: task.attempts,
    err: toLoggableError(error),
    msg: 'A conference task failed',
  })
}
