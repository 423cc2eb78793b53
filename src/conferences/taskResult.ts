import { storedAnswer } from '../outbox/rules/answer.ts'
import type { ServerContact } from '../outbox/serverBreaker.ts'
import { tryAgain } from '../outbox/rules/retry.ts'
import type { ConferenceTask } from './ConferenceTask.ts'
import { ConferenceError } from './rules/ConferenceError.ts'

/** What came of a task. */
export interface TaskResult extends Record<string, unknown> {
  state: 'sent' | 'queued' | 'failed' | 'overtaken'
  lastAnswer: string
  sentAt?: Date
  nextAttemptAt?: Date
}

/** A provider did what it was asked for. */
export const taskDone = (now: Date): TaskResult => ({
  state: 'sent',
  sentAt: now,
  lastAnswer: storedAnswer('taskDone'),
})

/** Nothing was to be done any more. */
export const taskNeedless: TaskResult = { state: 'overtaken', lastAnswer: storedAnswer('taskNeedless') }

/** What an attempt that failed told about its provider: whether anybody answered who could have done it. */
export function contactOfFault(error: unknown): ServerContact {
  if (!(error instanceof ConferenceError)) return null
  return error.fault === 'unreachable' || error.fault === 'unexpectedAnswer' ? 'away' : 'answered'
}

/** What becomes of a task that failed, by what its provider said. */
export function resultOfFault({
  error,
  task,
  now,
}: {
  error: unknown
  task: ConferenceTask
  now: Date
}): TaskResult {
  const known = error instanceof ConferenceError ? error : null
  const lastAnswer = known ? storedAnswer(`conference.${known.fault}`, known.value) : storedAnswer('fault')
  if (known?.consequence === 'giveUp') return { state: 'failed', lastAnswer }
  const { attempts, queuedAt, createdAt } = task
  const next = tryAgain({
    wasReached: known?.fault !== 'unreachable',
    attempts: attempts ?? 1,
    queuedAt: new Date(queuedAt ?? createdAt),
    now,
    random: Math.random(),
    atLeast: known?.until ? known.until.getTime() - now.getTime() : 0,
  })
  return { ...next, lastAnswer }
}
