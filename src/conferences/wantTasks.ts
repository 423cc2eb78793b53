import type { Payload } from 'payload'
import { compareAndSet } from '../database/compareAndSet.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { optionsOf } from '../options.ts'
import type { ConferenceTask } from './ConferenceTask.ts'
import type { TaskKind } from './rules/taskKind.ts'

/** Something that a provider is to be asked for. */
export interface WantedTask {
  kind: TaskKind
  conference: string
  eventId: string
  /** Of the event, for the list in the admin. */
  title: string
  /** Of a task about a person. */
  registrationId?: string
  /** What is wanted: a task that has come to an end is tried again for something else alone. */
  wanted: string
  /** What a deleted document leaves to be done, encrypted. */
  left?: string
  /** When it is due. */
  at: Date
}

/** Milliseconds that pass before a task is done once more that has been done, and whose end is not as it is wanted all the same. */
const repeatAfter = 60_000

/** The key by which the outbox knows a task: there is one for the room, the presence and each person. */
const keyOf = ({ kind, eventId, registrationId }: WantedTask): string =>
  `${kind}:${registrationId ?? eventId}`

/**
 * Puts into the outbox what is not there yet, and puts there again what has come to an end and is now wanted otherwise. What waits is
 * left alone, since it looks for itself what is wanted when its turn comes; so is what has failed, until somebody asks for another
 * try. Safe in any number of processes at once. Returns how many became due.
 */
export async function wantTasks({
  payload,
  tasks,
  now,
}: {
  payload: Payload
  tasks: readonly WantedTask[]
  now: Date
}): Promise<number> {
  if (tasks.length === 0) return 0
  const collection = optionsOf(payload).slugs.conferenceTasks
  const { docs } = await payload.db.find<ConferenceTask>({
    collection,
    where: { dedupeKey: { in: tasks.map(keyOf) } },
    select: { state: true, wanted: true, sentAt: true, dedupeKey: true },
    pagination: false,
  })
  const known = new Map(docs.map((task) => [task.dedupeKey, task]))
  let count = 0
  for (const task of tasks) {
    const there = known.get(keyOf(task))
    const isWanted = there ? await renew({ payload, there, task, now }) : await put({ payload, task, now })
    if (isWanted) count += 1
  }
  return count
}

async function put({
  payload,
  task: { at, ...task },
  now,
}: {
  payload: Payload
  task: WantedTask
  now: Date
}): Promise<boolean> {
  const data = {
    ...task,
    state: 'queued' as const,
    attempts: 0,
    queuedAt: now.toISOString(),
    nextAttemptAt: at.toISOString(),
    dedupeKey: keyOf({ at, ...task }),
  }
  try {
    await payload.db.create({ collection: optionsOf(payload).slugs.conferenceTasks, data, returning: false })
    return true
  } catch (error) {
    if (!isUniqueViolation(error, 'dedupeKey')) throw error
    return false
  }
}

async function renew({
  payload,
  there: { id, state, wanted, sentAt },
  task,
  now,
}: {
  payload: Payload
  there: ConferenceTask
  task: WantedTask
  now: Date
}): Promise<boolean> {
  // What a deleted document leaves is done even where an editor has stopped its task.
  if (state === 'sending' || (state === 'stopped' && task.left === undefined)) return false
  const isSame = wanted === task.wanted && task.left === undefined
  if (isSame && state !== 'sent') return false
  const again = isSame && sentAt ? Date.parse(sentAt) + repeatAfter : 0
  const written = await compareAndSet({
    payload,
    collection: optionsOf(payload).slugs.conferenceTasks,
    where: { and: [{ id: { equals: id } }, { state: { equals: state } }] },
    data: {
      state: 'queued',
      attempts: 0,
      title: task.title,
      conference: task.conference,
      wanted: task.wanted,
      ...(task.left !== undefined && { left: task.left }),
      queuedAt: now.toISOString(),
      nextAttemptAt: new Date(Math.max(task.at.getTime(), again)).toISOString(),
    },
  })
  return written !== null
}
