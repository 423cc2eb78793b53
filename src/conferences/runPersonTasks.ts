import type { Payload } from 'payload'
import { updateQuietly } from '../database/updateQuietly.ts'
import { optionsOf } from '../options.ts'
import type { StoredRegistration } from '../registrations/findRegistration.ts'
import { findConferenceMeeting, roomAt, roomOf } from './ConferenceMeeting.ts'
import type { ConferenceTask } from './ConferenceTask.ts'
import type { ConferenceProvider, Room } from './rules/ConferenceProvider.ts'
import { conferenceOf } from './rules/conferenceOf.ts'
import { givenUpAccess } from './rules/givenUpAccess.ts'
import { participantOf, pseudonymOf } from './rules/participant.ts'
import type { StoredRoom } from './rules/roomPlan.ts'
import { resultOfFault, taskDone, taskNeedless, type TaskResult } from './taskResult.ts'
import { seal, unsealAccess } from './sealed.ts'
import type { StoredAccess } from './StoredAccess.ts'

interface Call {
  payload: Payload
  now: Date
  signal?: AbortSignal
}

/**
 * Brings the access of people of one event into line with where their registrations stand at this moment: whoever has a seat gets a
 * link of their own, the link of whoever has none any more is made worthless. Throws ConferenceError where a call was about all.
 */
export async function runPersonTasks({
  tasks,
  ...call
}: Call & { tasks: readonly ConferenceTask[] }): Promise<ReadonlyMap<string, TaskResult>> {
  const { payload, now } = call
  const eventId = tasks[0]?.eventId ?? ''
  const meeting = await findConferenceMeeting({ payload, eventId })
  const stored = roomOf({ payload, meeting })
  const provider = conferenceOf({ conferences: optionsOf(payload).conferences, meeting })
  const serial = roomAt(provider, stored) && (meeting?.roomSerial ?? null)
  const registrations = await findRegistrations({ payload, tasks })
  const results = new Map<string, TaskResult>()
  const coming: { task: ConferenceTask; registration: StoredRegistration }[] = []
  const going: Going[] = []
  const renewed: Going[] = []
  for (const task of tasks) {
    const registration = registrations.get(task.registrationId ?? '')
    const isWanted = registration?.status === 'confirmed' && serial !== null
    const isComing = registration && isWanted && registration.admittedTo !== serial
    if (isComing) coming.push({ task, registration })
    if (isComing && registration.admittedTo === givenUpAccess) {
      const sealed = registration.conferenceAccess ?? null
      const access = unsealAccess(sealed, payload.secret)
      if (access) renewed.push({ task, access, sealed })
    }
    const sealed = task.left ?? (isWanted ? null : registration?.conferenceAccess) ?? null
    const left = unsealAccess(sealed, payload.secret)
    if (left && !isWanted) going.push({ task, access: left, sealed })
    else results.set(task.id, { ...taskNeedless, left: null })
  }
  // Whoever goes makes room, and goes though nobody can come.
  const kept = await expel({ ...call, going: [...going, ...renewed] })
  for (const [id, result] of kept) results.set(id, result)
  // Whose former link is still good for somebody else gets no other one yet.
  const ready = coming.filter(({ task }) => !kept.has(task.id))
  for (const { task } of going)
    if (!results.has(task.id)) results.set(task.id, { ...taskDone(now), left: null })
  if (provider && stored && serial && ready.length > 0) {
    try {
      const admitted = await admit({ ...call, provider, stored, serial, coming: ready })
      for (const [id, result] of admitted) results.set(id, result)
    } catch (error) {
      if (going.length === 0) throw error
      for (const { task } of ready) results.set(task.id, resultOfFault({ error, task, now }))
    }
  }
  return results
}

/** Somebody whose link is to be made worthless. */
interface Going {
  task: ConferenceTask
  access: StoredAccess
  /** The link as it is stored. */
  sealed: string | null
}

async function findRegistrations({
  payload,
  tasks,
}: {
  payload: Payload
  tasks: readonly ConferenceTask[]
}): Promise<ReadonlyMap<string, StoredRegistration>> {
  const ids = tasks.flatMap(({ registrationId }) => registrationId ?? [])
  const { docs } = await payload.db.find<StoredRegistration>({
    collection: optionsOf(payload).slugs.registrations,
    where: { id: { in: ids } },
    pagination: false,
  })
  return new Map(docs.map((registration) => [String(registration.id), registration]))
}

/** Makes links, and stores each at its registration; where that has been deleted meanwhile, the link has to go too. */
async function admit({
  payload,
  now,
  signal,
  provider,
  stored,
  serial,
  coming,
}: Call & {
  provider: ConferenceProvider
  stored: StoredRoom
  serial: string
  coming: readonly { task: ConferenceTask; registration: StoredRegistration }[]
}): Promise<Map<string, TaskResult>> {
  const results = new Map<string, TaskResult>()
  const domain = provider.pseudonymDomain ?? 'invalid'
  const people = coming.map(({ registration }) => participantOf({ registration, domain }))
  const mayBeKnown = coming.some(({ task }) => (task.attempts ?? 1) > 1)
  const answers = (await provider.admit?.({ room: stored.room, people, mayBeKnown, now, signal })) ?? []
  const byId = new Map(answers.map((answer) => [answer.registrationId, answer]))
  for (const { task, registration } of coming) {
    const answer = byId.get(String(registration.id))
    if (!answer || 'error' in answer) {
      const error = answer?.error ?? new Error('The provider said nothing of a person')
      results.set(task.id, resultOfFault({ error, task, now }))
      continue
    }
    const kept = seal({ ...stored, access: answer.access } satisfies StoredAccess, payload.secret)
    const isStored = await updateQuietly({
      payload,
      collection: optionsOf(payload).slugs.registrations,
      where: { id: { equals: registration.id } },
      data: { admittedTo: serial, conferenceAccess: kept },
    })
    results.set(
      task.id,
      isStored
        ? { ...taskDone(now), left: null }
        : { ...taskNeedless, state: 'queued', nextAttemptAt: now, wanted: 'out', left: kept },
    )
  }
  return results
}

/** Makes links worthless, room by room, and forgets them. */
async function expel({
  payload,
  now,
  signal,
  going,
}: Call & { going: readonly Going[] }): Promise<Map<string, TaskResult>> {
  const results = new Map<string, TaskResult>()
  for (const { name, room, of } of byRoom(going)) {
    const provider = conferenceOf({
      conferences: optionsOf(payload).conferences,
      meeting: { conference: name },
    })
    const domain = provider?.pseudonymDomain ?? 'invalid'
    const people = of.map(({ task: { registrationId }, access: { access } }) => ({
      personId: access.personId,
      pseudonym: pseudonymOf({ registrationId: registrationId ?? '', domain }),
    }))
    try {
      await provider?.expel?.({ room, people, now, signal })
      for (const each of of) await forget({ payload, ...each })
    } catch (error) {
      for (const { task } of of) results.set(task.id, resultOfFault({ error, task, now }))
    }
  }
  return results
}

async function forget({ payload, task, sealed }: Going & { payload: Payload }): Promise<void> {
  await updateQuietly({
    payload,
    collection: optionsOf(payload).slugs.registrations,
    where: {
      and: [
        { id: { equals: task.registrationId } },
        // Whoever has a seat again meanwhile needs another link, unless there is one already.
        { or: [{ status: { not_equals: 'confirmed' } }, { conferenceAccess: { equals: sealed } }] },
      ],
    },
    data: { admittedTo: null, conferenceAccess: null },
  })
}

function byRoom(going: readonly Going[]): { name: string; room: Room; of: Going[] }[] {
  const rooms = new Map<string, { name: string; room: Room; of: Going[] }>()
  for (const each of going) {
    const { provider: name, room } = each.access
    const key = `${name}:${room.id}`
    const known = rooms.get(key) ?? { name, room, of: [] }
    known.of.push(each)
    rooms.set(key, known)
  }
  return [...rooms.values()]
}
