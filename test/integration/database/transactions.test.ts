import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterCommit } from '../../../src/database/afterCommit.ts'
import { contentVersionOf } from '../../../src/database/contentVersion.ts'
import { withinTransaction } from '../../../src/database/withinTransaction.ts'
import { onMailWorkerNotified } from '../../../src/outbox/notifyMailWorker.ts'
import type { Event } from '../../../src/payload-types.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { testDatabase } from '../../support/database.ts'
import { makeEvent, makeTopic, makeUser } from '../../support/factories.ts'
import { queryPostgres } from '../../support/queryPostgres.ts'
import { rest } from '../../support/rest.ts'
import { registrationsOf } from '../../support/siteForm.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { waitUntil } from '../../support/waitUntil.ts'

const hasTransactions = testDatabase === 'postgres' && process.env.POSTGRES_TRANSACTIONS !== 'off'
const onTransactions = hasTransactions ? describe : describe.skip
const onPostgres = testDatabase === 'postgres' ? it : it.skip

let test: TestPayload
let app: Hono
let editor: string
beforeAll(async () => {
  test = await startPayload()
  app = createPublicApp({ payload: test.payload })
  const { email } = await makeUser(test.payload, ['editor'])
  const data = { email, password: 'geheim-und-lang' }
  editor = (await test.payload.login({ collection: 'users', data })).token ?? ''
})
afterAll(() => test.stop())

/** Somebody's request whose writes are one transaction, which it has yet to end. */
async function begin(): Promise<{
  req: PayloadRequest
  commit: () => Promise<void>
  rollBack: () => Promise<void>
}> {
  const { payload } = test
  const id = await payload.db.beginTransaction()
  const req = await createLocalReq({ req: { transactionID: id ?? undefined } }, payload)
  return {
    req,
    commit: () => payload.db.commitTransaction(id ?? ''),
    rollBack: () => payload.db.rollbackTransaction(id ?? ''),
  }
}

const register = (event: Event, email: string) =>
  registerForEvent({ payload: test.payload, input: { eventId: event.id, email, consents: [] } })

const statuses = async (event: Event) =>
  Object.fromEntries((await registrationsOf(test.payload, event)).map(({ email, status }) => [email, status]))

interface Adapter {
  pool: { query: (...args: unknown[]) => Promise<unknown> }
  sessions: Record<string, unknown>
}

/** What is asked past a transaction while there is one; left out is what does so on purpose. */
function watchOtherConnections(payload: Payload): () => string[] {
  const { pool, sessions } = payload.db as unknown as Adapter
  const asked: string[] = []
  const query = pool.query.bind(pool)
  pool.query = (...args) => {
    const { text = String(args[0]) } = args[0] as { text?: string }
    // Who is editing a document, Payload asks past its own transaction; the content version is polled.
    const isMeant = /payload_locked_documents|public_versions/.test(text)
    if (Object.keys(sessions).length > 0 && !isMeant) asked.push(text)
    return query(...args)
  }
  return () => {
    pool.query = query
    return asked
  }
}

async function eventWithWaiting(): Promise<Event> {
  const event = await makeEvent(test.payload, { registration: { capacity: 1, waitingList: true } })
  await register(event, 'sitzt@example.org')
  await register(event, 'wartet@example.org')
  return event
}

/** Gives an event another seat within a transaction. */
const addSeat = (event: Event, req: PayloadRequest) =>
  test.payload.update({
    collection: 'events',
    id: event.id,
    data: { registration: { ...event.registration, capacity: 2 } },
    req,
  })

describe('what a write sets off', () => {
  it('runs at once where there are no transactions', async () => {
    const done: string[] = []
    await afterCommit(test.payload, async () => done.push('set off'))
    expect(done).toEqual(['set off'])
    expect(withinTransaction({ payload: test.payload })).toBe(test.payload)
  })
})

onTransactions('what a write within a transaction sets off', () => {
  it('comes with the commit: seats are given, the worker is woken, the public sees it', async () => {
    const { payload } = test
    const event = await eventWithWaiting()
    const { req, commit } = await begin()
    let woken = 0
    const stop = onMailWorkerNotified(payload, () => (woken += 1))
    await addSeat(event, req)
    await payload.update({ collection: 'events', id: event.id, data: { title: 'Neuer Titel' }, req })
    const before = contentVersionOf(payload).current()
    expect([await statuses(event), woken]).toEqual([
      { 'sitzt@example.org': 'confirmed', 'wartet@example.org': 'waitlisted' },
      0,
    ])
    const isShown = async () =>
      (await (await app.request(`/veranstaltungen/${event.slug}`)).text()).includes('Neuer Titel')
    expect(await isShown()).toBe(false)
    await commit()
    stop()
    expect(await statuses(event)).toEqual({
      'sitzt@example.org': 'confirmed',
      'wartet@example.org': 'confirmed',
    })
    expect(woken).toBeGreaterThan(0)
    expect(contentVersionOf(payload).current()).not.toBe(before)
    expect(await isShown()).toBe(true)
  })

  it('never comes where it is rolled back', async () => {
    const { payload } = test
    const event = await eventWithWaiting()
    const user = await makeUser(payload, ['editor'])
    const { req, rollBack } = await begin()
    req.user = { ...user, collection: 'users' }
    const trail = () =>
      payload.count({ collection: 'audit-entries', where: { documentId: { equals: event.id } } })
    const { totalDocs: before } = await trail()
    await addSeat(event, req)
    await rollBack()
    expect(await statuses(event)).toMatchObject({ 'wartet@example.org': 'waitlisted' })
    expect((await trail()).totalDocs).toBe(before)
    await payload.update({ collection: 'events', id: event.id, data: { title: 'Danach' } })
    expect(await statuses(event)).toMatchObject({ 'wartet@example.org': 'waitlisted' })
  })

  it('sees what the transaction has written before', async () => {
    const { payload } = test
    const { req, commit } = await begin()
    const event = await payload.create({
      collection: 'events',
      data: {
        ...(await makeEvent(payload)),
        id: undefined,
        slug: 'in-einem-zug',
        uid: undefined,
      } as unknown as Event,
      req,
    })
    await payload.create({
      collection: 'registrations',
      data: { event: event.id, email: 'zugleich@example.org', consents: [] } as never,
      req,
    })
    await commit()
    expect(await statuses(event)).toEqual({ 'zugleich@example.org': 'confirmed' })
  })
})

onTransactions('a hook', () => {
  it('reads and writes by the connection of its transaction, so that none waits for another', async () => {
    const { payload, config } = test
    const event = await eventWithWaiting()
    const topic = await makeTopic(payload)
    const beside = watchOtherConnections(payload)
    const act = (path: string, method: string, body?: unknown) =>
      rest({ config, path: `/api/${path}`, method, token: editor, body })
    const { registration } = event
    const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
    const answers = [
      await act('topics', 'POST', { name: 'Neu' }),
      await act(`topics/${topic.id}`, 'PATCH', {
        name: 'Anders',
        slug: 'anders',
        updatedAt: topic.updatedAt,
      }),
      await act(`events/${event.id}`, 'PATCH', {
        title: 'Anders',
        topics: [topic.id],
        startsAt: soon(48),
        endsAt: soon(50),
        registration: { ...registration, capacity: 2 },
      }),
      await act(`events/${event.id}?locale=en`, 'PATCH', { title: 'Different' }),
      await act('meetings', 'POST', {
        event: event.id,
        provider: 'Zoom',
        joinUrl: 'https://zoom.example/j/1',
      }),
      await act('registrations', 'POST', { event: event.id, email: 'neu@example.org' }),
      await act(`events/${event.id}`, 'PATCH', { topics: [] }),
      await act(`topics/${topic.id}`, 'PATCH', { deletedAt: soon(0) }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 200, 200, 201, 201, 200, 200])
    expect(beside()).toEqual([])
  })
})

describe('many at once', () => {
  const many = Array.from({ length: 30 }, (_, n) => n)

  // Without, Payload's writes of several tables get in each other's way.
  const onlyInTransactions = hasTransactions ? it : it.skip
  onlyInTransactions('change events, more than there are connections, and none waits for ever', async () => {
    const events = [await eventWithWaiting(), await eventWithWaiting(), await eventWithWaiting()]
    const answers = await Promise.all(
      many.map((n) =>
        rest({
          config: test.config,
          path: `/api/events/${events[n % 3]!.id}`,
          token: editor,
          method: 'PATCH',
          body: { registration: { ...events[n % 3]!.registration, capacity: 2 } },
        }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(many.map(() => 200))
    for (const event of events) {
      expect(await statuses(event)).toMatchObject({ 'wartet@example.org': 'confirmed' })
    }
  })

  it('are registered by editors, and no seat is given twice', async () => {
    const event = await makeEvent(test.payload, { registration: { capacity: 10, waitingList: true } })
    const answers = await Promise.all(
      many.map((n) =>
        rest({
          config: test.config,
          path: '/api/registrations',
          token: editor,
          method: 'POST',
          body: { event: event.id, email: `person-${n}@example.org`, consentsGiven: [] },
        }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(many.map(() => 201))
    const all = Object.values(await statuses(event))
    expect([all.length, all.filter((status) => status === 'confirmed').length]).toEqual([30, 10])
  })
})

onPostgres('goes on where PostgreSQL has ended all connections', async () => {
  const { payload } = test
  const others = 'FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()'
  await queryPostgres(payload, `SELECT pg_terminate_backend(pid) ${others}`)
  await waitUntil('it answers', () =>
    payload.count({ collection: 'events' }).then(
      () => true,
      () => false,
    ),
  )
})
