import { z } from 'zod'
import { ConferenceError } from '../rules/ConferenceError.ts'
import type { Participant, PersonalAccess, Room } from '../rules/ConferenceProvider.ts'
import type { ZoomApi } from './ZoomApi.ts'
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

const registrant = z.object({
  registrant_id: z.string().optional(),
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  email: z.string().optional(),
  join_url: z.string().optional(),
})

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

/** Adds people together; one by one where something is wrong with one of them, or the plan does not have it. */
async function add({
  people,
  ...call
}: Call & { people: readonly Participant[] }): Promise<
  Map<string, { access: PersonalAccess } | { error: Error }>
> {
  const results = new Map<string, { access: PersonalAccess } | { error: Error }>()
  if (people.length === 0) return results
  const answered = people.length > 1 ? await addTogether({ ...call, people }) : null
  if (!answered) {
    for (const person of people) results.set(person.registrationId, await addOne({ ...call, person }))
  }
  for (const { registrationId, pseudonym } of people) {
    const access = answered?.get(pseudonym)
    if (access) results.set(registrationId, { access })
  }
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

const isPending = (error: Error): boolean =>
  error instanceof ConferenceError && error.fault === 'personPending'

/** Null where it has to be tried one by one. */
async function addTogether({
  api,
  room,
  people,
  ...call
}: Call & { people: readonly Participant[] }): Promise<Map<string, PersonalAccess> | null> {
  const isMeeting = room.wished.kind === 'meeting'
  const body = {
    auto_approve: true,
    ...(isMeeting && { registrants_confirmation_email: false }),
    registrants: people.map(entryOf),
  }
  try {
    const below = '/batch_registrants'
    const answer = await callZoomRoom({ api, room, below, method: 'POST', body, ...call })
    return accessesIn(z.array(registrant).parse(answer.registrants ?? []))
  } catch (error) {
    if (error instanceof ConferenceError && error.consequence === 'giveUp') return null
    throw error
  }
}

async function addOne({
  api,
  room,
  person,
  ...call
}: Call & { person: Participant }): Promise<{ access: PersonalAccess } | { error: Error }> {
  try {
    const below = '/registrants'
    const body = { ...entryOf(person), auto_approve: true }
    const { registrant_id: personId, join_url: joinUrl } = registrant.parse(
      await callZoomRoom({ api, room, below, method: 'POST', body, ...call }),
    )
    return personId && joinUrl ? { access: { personId, joinUrl } } : { error: pending() }
  } catch (error) {
    if (error instanceof ConferenceError && error.consequence === 'giveUp') return { error }
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
  const all: z.output<typeof registrant>[] = []
  for (let token = ''; ;) {
    const query = { status, page_size: 300, ...(token && { next_page_token: token }) }
    const page = await callZoomRoom({ api, room, below: '/registrants', query, ...call })
    all.push(...z.array(registrant).parse(page.registrants ?? []))
    token = typeof page.next_page_token === 'string' ? page.next_page_token : ''
    if (!token) return all
  }
}

function accessesIn(entries: readonly z.output<typeof registrant>[]): Map<string, PersonalAccess> {
  return new Map(
    entries.flatMap(({ registrant_id, id, email, join_url: joinUrl }) => {
      const personId = registrant_id ?? id
      return email && joinUrl && personId ? [[email.toLowerCase(), { personId, joinUrl }] as const] : []
    }),
  )
}
