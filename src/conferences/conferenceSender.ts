import type { Payload, Where } from 'payload'
import { optionsOf } from '../options.ts'
import { claimDue, lookForAbandoned, lookForQueued } from '../outbox/claimDue.ts'
import { createSender, type Sender } from '../outbox/createSender.ts'
import { createServerBreaker } from '../outbox/serverBreaker.ts'
import type { ConferenceTask } from './ConferenceTask.ts'
import { reconcileConferences } from './reconcileConferences.ts'
import { runTasks } from './runTasks.ts'

/** Events whose tasks one process does at the same time. */
const parallelEvents = 4

/** How many tasks are claimed at a time: as many people as one call of a provider can be about. */
const claimedAtOnce = 30

/**
 * Makes what does the tasks that are due. Those about people of one event go together, and two calls about one room never run at
 * the same time in this process, since providers refuse that.
 */
export function createConferenceSender({
  payload,
  clock,
  signal,
}: {
  payload: Payload
  clock: () => Date
  signal?: AbortSignal
}): Sender {
  const busy = new Set<string>()
  const breakers = new Map(
    optionsOf(payload).conferences.map(({ name }) => [
      name,
      createServerBreaker({ parallel: parallelEvents }),
    ]),
  )
  /** The providers that are away, and are asked again in a while. */
  const away = (now: Date): string[] =>
    [...breakers].flatMap(([name, breaker]) => (breaker.allowed(now) === 0 ? [name] : []))
  /** Whether one that was away is being tried: by a single task. */
  const isTryingOut = (now: Date): boolean =>
    [...breakers.values()].some((breaker) => {
      const allowed = breaker.allowed(now)
      return allowed > 0 && allowed < parallelEvents
    })
  return createSender<ConferenceTask[]>({
    slots: () => (isTryingOut(clock()) ? 1 : parallelEvents),
    claim: async () => {
      const now = clock()
      const tasks = await claimDue<ConferenceTask>({
        payload,
        collection: optionsOf(payload).slugs.conferenceTasks,
        now,
        looks: [lookForAbandoned(now), lookForQueued(now)].map((look) => ({
          ...look,
          where: [...look.where, ...unlessIn('eventId', [...busy]), ...unlessIn('conference', away(now))],
        })),
        limit: isTryingOut(now) ? 1 : claimedAtOnce,
      })
      const events = [...new Set(tasks.map(({ eventId }) => eventId))]
      for (const eventId of events) busy.add(eventId)
      return events.map((eventId) => tasks.filter((task) => task.eventId === eventId))
    },
    send: async (tasks) => {
      const people = tasks.filter(({ kind }) => kind === 'person')
      const others = tasks.filter(({ kind }) => kind !== 'person')
      // The room comes before the people who are let into it.
      for (const group of [...others.map((task) => [task]), people]) {
        const contact = await runTasks({ payload, tasks: group, now: clock(), signal })
        breakers.get(group[0]?.conference ?? '')?.record({ contact, now: clock() })
      }
      for (const { eventId } of tasks) busy.delete(eventId)
    },
  })
}

const unlessIn = (field: string, values: string[]): Where[] =>
  values.length > 0 ? [{ [field]: { not_in: values } }] : []

/** Does what conference providers are to be asked for at a moment, and nothing more. For tests. */
export async function runConferencesOnce({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  if (optionsOf(payload).conferences.length === 0) return
  const sender = createConferenceSender({ payload, clock: () => now })
  // A room that was made brings the people who are let into it.
  do await sender.sendDue()
  while ((await reconcileConferences({ payload, now })) > 0)
}
