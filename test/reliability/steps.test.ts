import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Event } from '../../src/payload-types.ts'
import { toGlobalId } from '../../graphql/globalId.ts'
import { makeEvent, makeUser } from '../support/factories.ts'
import { askGraphql } from '../support/graphqlClient.ts'
import { sendCancellation, sendRegistration } from '../support/registrationClient.ts'
import {
  contradictions,
  isAnySuperseded,
  type RegistrationRow,
  registrationRows,
  seated,
  tokenOf,
  waiting,
} from '../support/registrationRows.ts'
import { times } from '../support/breadth.ts'
import { type ServerCluster, startCluster } from '../support/serverCluster.ts'
import { startPayload, type TestPayload } from '../support/startPayload.ts'
import { waitUntil } from '../support/waitUntil.ts'

const steps = times({ full: 10_000, short: 500 })
const looks = 20
const atOnce = 20
/** Milliseconds after which every answer knows what has happened. */
const longestStale = 2000

let test: TestPayload
let cluster: ServerCluster
let event: Event
let editor: string
let capacity = 20
/** Those whose registration was acknowledged, and whose cancellation was not. */
const registered = new Set<string>()
const gone = new Set<string>()
let count = 0
/** What the last look saw. */
let before: RegistrationRow[] = []
/** Those who waited at the last look and have a seat at this one. */
let movedUp = 0

beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  event = await makeEvent(payload, { registration: { capacity, waitingList: true } })
  const user = await makeUser(payload, ['editor'])
  cluster = await startCluster()
  const login = await fetch(`${anyUrl()}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: user.email, password: 'geheim-und-lang' }),
  })
  editor = ((await login.json()) as { token: string }).token
}, 180_000)
afterAll(async () => {
  await cluster.stop()
  await test.stop()
})

const oneOf = <Each>(all: readonly Each[]): Each | undefined => all[Math.floor(Math.random() * all.length)]

const anyUrl = (): string => oneOf(cluster.members)!.url()

/** Now and then by somebody who had cancelled. */
async function register(): Promise<void> {
  const returning = Math.random() < 0.1 ? oneOf([...gone]) : undefined
  const email = returning ?? `mensch-${(count += 1)}@example.org`
  gone.delete(email)
  const { status, problems } = await sendRegistration({ url: anyUrl(), eventId: event.id, email })
  expect([status, problems]).toEqual([200, []])
  registered.add(email)
}

async function cancel(): Promise<void> {
  const email = oneOf([...registered])
  if (!email) return
  registered.delete(email)
  const { docs } = await test.payload.db.find<RegistrationRow>({
    collection: 'registrations',
    where: { and: [{ email: { equals: email } }, { status: { not_equals: 'cancelled' } }] },
    pagination: false,
  })
  const answer = await sendCancellation({ url: anyUrl(), token: tokenOf(test.payload, docs[0]!) })
  expect(answer).toEqual({ status: 200, state: 'CANCELLED' })
  gone.add(email)
}

/** One seat more, by an editor over REST, as the admin does: whoever waits longest gets it. */
async function promote(): Promise<void> {
  const { status } = await fetch(`${anyUrl()}/api/events/${event.id}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${editor}` },
    body: JSON.stringify({ registration: { capacity: (capacity += 1) } }),
  })
  expect(status).toBe(200)
}

// Editors are one after another: two who save the same event at once overwrite each other, in every CMS.
let promoting = Promise.resolve()

function anyStep(): Promise<void> {
  const dice = Math.random()
  if (dice < 0.55) return register()
  if (dice < 0.98) return cancel()
  return (promoting = promoting.then(promote))
}

async function expectAgreement(): Promise<void> {
  const rows = await registrationRows(test.payload, event)
  expect(contradictions({ rows, capacity })).toEqual([])
  expect(isAnySuperseded({ before, after: rows })).toBe(false)
  const waited = new Set(waiting(before).map(({ id }) => id))
  movedUp += seated(rows).filter(({ id }) => waited.has(id)).length
  before = rows
  const holders = rows.filter(({ status }) => ['confirmed', 'waitlisted'].includes(status))
  expect(holders.map(({ email }) => email).sort()).toEqual([...registered].sort())
  await waitUntil(
    'the public is told how many seats are left',
    async () => (await seatsLeft()) === capacity - seated(rows).length,
    { within: longestStale },
  )
}

async function seatsLeft(): Promise<number> {
  const { data } = await askGraphql<{ event: { registration: { seatsLeft: number } } }>({
    url: anyUrl(),
    query: `query ($id: ID!) { event: node(id: $id) { ... on Event { registration { seatsLeft } } } }`,
    variables: { id: toGlobalId({ type: 'Event', id: event.id }) },
  })
  return data.event.registration.seatsLeft
}

describe('people who register, cancel and are promoted, many at once, in any order', () => {
  it(`leave rows, seats and waiting list that agree, at the end of ${steps} steps and at ${looks} moments before`, async () => {
    const moments = Array.from({ length: looks }, () => Math.floor(Math.random() * steps))
    const ends = [...moments.sort((a, b) => a - b), steps]
    let done = 0
    for (const end of ends) {
      // Everybody waits at such a moment, since only then do numbers that are read one after another belong together.
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          while (done < end) {
            done += 1
            await anyStep()
          }
        }),
      )
      await expectAgreement()
    }
    expect(done).toBe(steps)
    expect(movedUp).toBeGreaterThan(looks)
  }, 3_600_000)
})
