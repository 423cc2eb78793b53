import { z } from 'zod'
import { ConferenceError, type ConferenceFault } from '../rules/ConferenceError.ts'
import type { Participant, PersonalAccess, Room } from '../rules/ConferenceProvider.ts'
import { readZoomAnswer, readZoomList } from './rules/zoomAnswer.ts'
import type { ZoomApi } from './ZoomApi.ts'
import { readZoomPages } from './zoomPages.ts'
import { callZoomRoom, isGone } from './zoomRooms.ts'

interface Call {
  api: ZoomApi
  room: Room
  now: Date
  signal?: AbortSignal
}

/** People of one call. */
const admittedAtOnce = 30

type Admission = { registrationId: string } & ({ access: PersonalAccess } | { error: Error })

const text = z.string().optional().catch(undefined)

const registrant = z.object({
  registrant_id: text,
  id: z.union([z.string(), z.number()]).transform(String).optional().catch(undefined),
  email: text,
  join_url: text,
})

/** Faults of a batch that may be those of one person in it, or of batches alone: it is then tried one by one. */
const mayConcernOne = new Set<ConferenceFault>([
  'invalid',
  'personIsHost',
  'personLimited',
  'planLacksFeature',
])

/** Faults that concern one person alone, and leave the others to be tried. */
const concernsOne = new Set<ConferenceFault>(['invalid', 'personIsHost', 'personLimited'])

const languages = { de: 'de-DE', en: 'en-US' } as const

const entryOf = ({ pseudonym, firstName, lastName, locale }: Participant): object => ({
  email: pseudonym,
  first_name: firstName.slice(0, 64),
  ...(lastName && { last_name: lastName.slice(0, 64) }),
  language: languages[locale],
})

/** Makes a registrant of each person, which has a link of its own. Whoever is one already is found and not made again. */
export async function admitToZoom({
  people,
  mayBeKnown,
  ...call
}: Call & { people: readonly Participant[]; mayBeKnown: boolean }): Promise<Admission[]> {
  const known = mayBeKnown ? await listed(call) : new Map<string, PersonalAccess>()
  const unknown = people.filter(({ pseudonym }) => !known.has(pseudonym))
  const made = await add({ ...call, people: unknown })
  return people.map(({ registrationId, pseudonym }) => {
    const access = known.get(pseudonym)
    const result = access ? { access } : (made.get(registrationId) ?? { error: pending() })
    return { registrationId, ...result }
  })
}

const pending = (): ConferenceError => new ConferenceError({ fault: 'personPending', consequence: 'retry' })

type Result = { access: PersonalAccess } | { error: Error }

/** Adds people together; one by one where something is wrong with one of them, or the plan does not have it. */
async function add({
  people,
  ...call
}: Call & { people: readonly Participant[] }): Promise<Map<string, Result>> {
  if (people.length === 0) return new Map()
  const answered = people.length > 1 ? await addTogether({ ...call, people }) : null
  const results = answered ?? (await addSingly({ ...call, people, wereTried: people.length > 1 }))
  const without = people.filter(({ registrationId }) => {
    const result = results.get(registrationId)
    return !result || ('error' in result && isPending(result.error))
  })
  if (without.length === 0) return results
  // They are registrants, and wait for an approval that they should not need.
  const approved = await approve({ ...call, people: without })
  for (const { registrationId, pseudonym } of without) {
    const access = approved.get(pseudonym)
    results.set(registrationId, access ? { access } : { error: pending() })
  }
  return results
}

/** Adds people one by one. Those whom a batch has added before it failed are not added again: each may be so three times a day alone. */
async function addSingly({
  people,
  wereTried,
  ...call
}: Call & { people: readonly Participant[]; wereTried: boolean }): Promise<Map<string, Result>> {
  const known = wereTried ? await listed(call) : new Map<string, PersonalAccess>()
  const results = new Map<string, Result>()
  let stopped: ConferenceError | null = null
  for (const person of people) {
    const access = known.get(person.pseudonym)
    const result: Result = access
      ? { access }
      : stopped
        ? { error: stopped }
        : await addOne({ ...call, person })
    results.set(person.registrationId, result)
    const fault: ConferenceError | null =
      'error' in result && result.error instanceof ConferenceError ? result.error : null
    if (fault && !concernsOne.has(fault.fault) && !isPending(fault)) stopped = fault
  }
  // What is wrong with everything is nobody's own.
  if (stopped && [...results.values()].every((result) => 'error' in result && result.error === stopped)) {
    throw stopped
  }
  return results
}

const isPending = (error: Error): boolean =>
  error instanceof ConferenceError && error.fault === 'personPending'

/** Null where it has to be tried one by one. */
async function addTogether({
  api,
  room,
  people,
  ...call
}: Call & { people: readonly Participant[] }): Promise<Map<string, Result> | null> {
  const isMeeting = room.wished.kind === 'meeting'
  const body = {
    auto_approve: true,
    ...(isMeeting && { registrants_confirmation_email: false }),
    registrants: people.map(entryOf),
  }
  try {
    const below = '/batch_registrants'
    const answer = await callZoomRoom({ api, room, below, method: 'POST', body, ...call })
    const accesses = accessesIn(readZoomList(registrant, answer.registrants))
    return new Map(
      people.flatMap(({ registrationId, pseudonym }) => {
        const access = accesses.get(pseudonym)
        return access ? [[registrationId, { access }] as const] : []
      }),
    )
  } catch (error) {
    if (error instanceof ConferenceError && mayConcernOne.has(error.fault)) return null
    throw error
  }
}

async function addOne({ api, room, person, ...call }: Call & { person: Participant }): Promise<Result> {
  try {
    const below = '/registrants'
    const body = { ...entryOf(person), auto_approve: true }
    const answer = await callZoomRoom({ api, room, below, method: 'POST', body, ...call })
    const { registrant_id: personId, join_url: joinUrl } = readZoomAnswer(registrant, answer)
    return personId && joinUrl ? { access: { personId, joinUrl } } : { error: pending() }
  } catch (error) {
    if (error instanceof ConferenceError && error.consequence !== 'gone') return { error }
    throw error
  }
}

async function approve({
  people,
  ...call
}: Call & { people: readonly Participant[] }): Promise<Map<string, PersonalAccess>> {
  const waiting = await registrants({ ...call, status: 'pending' })
  const ours = new Set(people.map(({ pseudonym }) => pseudonym))
  const found = waiting.flatMap(({ id, registrant_id, email }) =>
    email && ours.has(email) ? [{ id: id ?? registrant_id ?? '', email }] : [],
  )
  if (found.length > 0) await setStatus({ ...call, action: 'approve', people: found })
  return listed(call)
}

/** Makes the links of people worthless, without Zoom's own mails. */
export async function expelFromZoom({
  people,
  ...call
}: Call & { people: readonly { personId: string; pseudonym: string }[] }): Promise<void> {
  try {
    const named = people.map(({ personId: id, pseudonym: email }) => ({ id, email }))
    for (let from = 0; from < named.length; from += admittedAtOnce) {
      await setStatus({ ...call, action: 'cancel', people: named.slice(from, from + admittedAtOnce) })
    }
  } catch (error) {
    const isOver = error instanceof ConferenceError && error.fault === 'roomOver'
    if (!isGone(error) && !isOver) throw error
  }
}

async function setStatus({
  api,
  room,
  action,
  people,
  ...call
}: Call & { action: 'approve' | 'cancel'; people: readonly { id: string; email: string }[] }): Promise<void> {
  const body = { action, registrants: people }
  await callZoomRoom({ api, room, below: '/registrants/status', method: 'PUT', body, ...call })
}

/** The links that there are, by pseudonym. */
async function listed(call: Call): Promise<Map<string, PersonalAccess>> {
  return accessesIn(await registrants({ ...call, status: 'approved' }))
}

/** All registrants: the order of a list is not kept, so that it is read to its end. */
async function registrants({
  api,
  room,
  status,
  ...call
}: Call & { status: 'approved' | 'pending' }): Promise<z.output<typeof registrant>[]> {
  return readZoomPages({
    ask: (query) => callZoomRoom({ api, room, below: '/registrants', query: { status, ...query }, ...call }),
    list: 'registrants',
    entry: registrant,
  })
}

function accessesIn(entries: readonly z.output<typeof registrant>[]): Map<string, PersonalAccess> {
  return new Map(
    entries.flatMap(({ registrant_id, id, email, join_url: joinUrl }) => {
      const personId = registrant_id ?? id
      return email && joinUrl && personId ? [[email.toLowerCase(), { personId, joinUrl }] as const] : []
    }),
  )
}
