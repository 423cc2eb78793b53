import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { holdLease } from '../outbox/holdLease.ts'
import { release } from '../outbox/release.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import type { ConferenceTask } from './ConferenceTask.ts'
import { runPersonTasks } from './runPersonTasks.ts'
import { runPresenceTask } from './runPresenceTask.ts'
import { runRoomTask } from './runRoomTask.ts'
import { resultOfFault, taskNeedless, type TaskResult } from './taskResult.ts'

/**
 * Does tasks that were claimed together: one, or those about people of one event. Records what came of each and releases the leases.
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
}): Promise<void> {
  const collection = optionsOf(payload).slugs.conferenceTasks
  const stops = tasks.map((entry) => holdLease({ payload, collection, entry }))
  try {
    const results = await attempt({ payload, tasks, now, signal })
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
  } catch (error) {
    payload.logger.error({
      err: toLoggableError(error),
      msg: 'What came of conference tasks could not be recorded',
    })
  } finally {
    for (const stop of stops) stop()
  }
}

async function attempt(args: {
  payload: Payload
  tasks: readonly ConferenceTask[]
  now: Date
  signal?: AbortSignal
}): Promise<ReadonlyMap<string, TaskResult>> {
  const { payload, tasks, now } = args
  const [task] = tasks
  if (!task) return new Map()
  try {
    if (task.kind === 'person') return await runPersonTasks(args)
    const run = task.kind === 'room' ? runRoomTask : runPresenceTask
    return new Map([[task.id, await run({ ...args, task })]])
  } catch (error) {
    logFault({ payload, task, error })
    return new Map(tasks.map((each) => [each.id, resultOfFault({ error, task: each, now })]))
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
