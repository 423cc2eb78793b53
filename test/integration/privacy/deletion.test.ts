import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Event } from '../../../src/payload-types.ts'
import type { RegistrationStatus } from '../../../src/registrations/rules/moves.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { deleteOutdated } from '../../../src/privacy/deletion/deleteOutdated.ts'
import { finishDeletions } from '../../../src/privacy/deletion/finishDeletions.ts'
import { erasePerson } from '../../../src/privacy/erasePerson.ts'
import { eventCounts } from '../../../src/participation/eventCounts.ts'
import { crashAtWrite } from '../../support/crashes.ts'
import { inDays, makeEvent, makeRegistration } from '../../support/factories.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

const after = (event: Event, days: number): Date => DateTime.fromISO(event.endsAt).plus({ days }).toJSDate()

/** Past the lease of whoever died. */
const later = (moment: Date): Date => new Date(moment.getTime() + 60 * 60_000)

interface Given {
  status?: RegistrationStatus
  attended?: boolean
  source?: string
  email?: string
}

/** An event with registrations, as they stand once it is over. */
async function pastEvent({ given, ...data }: Partial<Event> & { given: Given[] }): Promise<Event> {
  const { payload } = test
  const event = await makeEvent(payload, data)
  for (const { status, attended, source, email } of given) {
    const { id } = await makeRegistration(payload, {
      event,
      ...(source && { source }),
      ...(email && { email }),
    })
    await payload.db.updateOne({
      collection: 'registrations',
      id,
      data: { ...(status && { status }), ...(attended && { attended }), ...(source && { source }) },
    })
  }
  return event
}

const numbers = {
  registered: 0,
  confirmed: 0,
  attended: 0,
  waitlisted: 0,
  cancelled: 0,
  pending: 0,
  expired: 0,
}

async function stored(event: Event) {
  const { payload } = test
  const where = { event: { equals: event.id } }
  const registrations = await payload.find({
    collection: 'registrations',
    where,
    depth: 0,
    pagination: false,
  })
  const statistics = await payload.find({
    collection: 'event-statistics',
    where,
    depth: 0,
    pagination: false,
  })
  const log = await payload.find({
    collection: 'deletions',
    where,
    depth: 0,
    pagination: false,
    sort: 'begunAt',
  })
  return { registrations: registrations.docs, statistics: statistics.docs, log: log.docs }
}

describe('automatic deletion', () => {
  it('leaves numbers, nobody’s registration or mail, and an entry in the log', async () => {
    const { payload, dataDir } = test
    const event = await pastEvent({
      given: [
        { attended: true },
        { attended: true, source: 'Bündnis' },
        { status: 'cancelled' },
        { status: 'waitlisted', source: 'Bündnis' },
        { status: 'pending' },
        { status: 'expired' },
      ],
    })
    await runWorkerOnce({ payload })
    expect((await readdir(path.join(dataDir, 'mail'))).length).toBeGreaterThan(0)
    const before = await eventCounts({ payload, eventId: event.id })

    await deleteOutdated({ payload, now: after(event, 29) })
    expect((await stored(event)).registrations).toHaveLength(6)

    await deleteOutdated({ payload, now: after(event, 30) })
    const { registrations, statistics, log } = await stored(event)
    expect(registrations).toEqual([])
    expect((await payload.find({ collection: 'messages' })).docs).toEqual([])
    expect(await readdir(path.join(dataDir, 'mail'))).toEqual([])
    const bySite = {
      '': { ...numbers, registered: 4, confirmed: 1, attended: 1, cancelled: 1, pending: 1, expired: 1 },
      Bündnis: { ...numbers, registered: 2, confirmed: 1, attended: 1, waitlisted: 1 },
    }
    expect(statistics).toMatchObject([
      {
        title: event.title,
        registered: 6,
        confirmed: 2,
        attended: 2,
        waitlisted: 1,
        cancelled: 1,
        pending: 1,
        expired: 1,
        sources: bySite,
      },
    ])
    expect(log).toMatchObject([{ kind: 'automatic', state: 'done', registrations: 6, mails: 6 }])
    expect(before).toEqual({
      ...numbers,
      registered: 6,
      confirmed: 2,
      attended: 2,
      waitlisted: 1,
      cancelled: 1,
      pending: 1,
      expired: 1,
      sources: bySite,
    })
    expect(await eventCounts({ payload, eventId: event.id })).toMatchObject(before)
  })

  it.each([
    { what: 'after as many days as the event says', data: { keepDays: 3 }, keeps: 2, deletes: 3 },
    { what: 'never later than the maximum', data: { keepDays: 180 }, keeps: 179, deletes: 180 },
  ])('comes $what', async ({ data, keeps, deletes }) => {
    const { payload } = test
    const event = await pastEvent({ given: [{}], registration: data })
    await deleteOutdated({ payload, now: after(event, keeps) })
    expect((await stored(event)).registrations).toHaveLength(1)
    await deleteOutdated({ payload, now: after(event, deletes) })
    expect((await stored(event)).registrations).toEqual([])
  })

  it('refuses an event that wants to keep them longer than the maximum', async () => {
    await expect(makeEvent(test.payload, { registration: { keepDays: 181 } })).rejects.toThrow()
  })

  it('counts from the new end where an event was moved, and waits where it is postponed', async () => {
    const { payload } = test
    const event = await pastEvent({ given: [{}] })
    const oldEnd = after(event, 30)
    await payload.update({
      collection: 'events',
      id: event.id,
      data: { startsAt: inDays(20), endsAt: inDays(21) },
    })
    await deleteOutdated({ payload, now: oldEnd })
    expect((await stored(event)).registrations).toHaveLength(1)
    await payload.update({
      collection: 'events',
      id: event.id,
      data: { startsAt: inDays(-40), endsAt: inDays(-39), status: 'postponed' },
    })
    await deleteOutdated({ payload, now: new Date() })
    expect((await stored(event)).registrations).toHaveLength(1)
    const data = { status: 'scheduled' as const, allowPastDate: true }
    await payload.update({ collection: 'events', id: event.id, data })
    await deleteOutdated({ payload, now: DateTime.now().plus({ days: 6 }).toJSDate() })
    expect((await stored(event)).registrations).toHaveLength(1)
    await deleteOutdated({ payload, now: DateTime.now().plus({ days: 8 }).toJSDate() })
    expect((await stored(event)).registrations).toEqual([])
  })

  it('counts each once where many processes delete at the same time', async () => {
    const { payload } = test
    const given = Array.from({ length: 12 }, (_, index) => ({ attended: index % 3 === 0 }))
    const event = await pastEvent({ given })
    const now = after(event, 31)
    await Promise.all(Array.from({ length: 4 }, () => deleteOutdated({ payload, now })))
    await finishDeletions({ payload, now: later(now) })
    const { registrations, statistics, log } = await stored(event)
    expect(registrations).toEqual([])
    expect(statistics).toMatchObject([{ registered: 12, confirmed: 12, attended: 4 }])
    expect(log.reduce((sum, each) => sum + (each.registrations ?? 0), 0)).toBe(12)
    expect(log.filter(({ state }) => state !== 'done')).toEqual([])
  })
})

describe('a registration that somebody slow had marked', () => {
  it('is free again once that deletion is over, and counted by the next', async () => {
    const { payload } = test
    const event = await pastEvent({ given: [{}] })
    const where = { event: { equals: event.id } }
    const mark = { deletion: 'gibt-es-nicht' }
    await payload.db.updateOne({ collection: 'registrations', where, data: mark, options: { atomic: true } })
    const now = after(event, 31)
    await deleteOutdated({ payload, now })
    expect((await stored(event)).registrations).toHaveLength(1)
    await finishDeletions({ payload, now })
    await deleteOutdated({ payload, now })
    expect(await stored(event)).toMatchObject({ registrations: [], statistics: [{ registered: 1 }] })
  })
})

describe('a deletion that dies in the middle', () => {
  it('is finished by the next pass, and counts each registration once, wherever it died', async () => {
    const { payload } = test
    const given = [{ attended: true }, { status: 'cancelled' as const, source: 'Bündnis' }]
    for (const when of ['before', 'after'] as const) {
      for (let n = 1, died = true; died; n++) {
        const event = await pastEvent({ given })
        await runWorkerOnce({ payload })
        const expected = await eventCounts({ payload, eventId: event.id })
        const now = after(event, 31)
        died = await crashAtWrite({ payload, n, when, run: () => deleteOutdated({ payload, now }) })
        // Right for whoever asks in the meantime, too.
        expect({ n, when, counts: await eventCounts({ payload, eventId: event.id }) }).toMatchObject({
          counts: expected,
        })
        await finishDeletions({ payload, now: later(now) })
        await deleteOutdated({ payload, now: later(now) })
        const { registrations, statistics, log } = await stored(event)
        expect({ n, when, registrations, statistics, log }).toMatchObject({
          registrations: [],
          statistics: [{ registered: 2, confirmed: 1, attended: 1, cancelled: 1 }],
          log: [{ state: 'done', registrations: 2, mails: 2 }],
        })
        expect((await payload.find({ collection: 'messages' })).docs).toEqual([])
      }
    }
  }, 300_000)

  it('is finished by erasing the person again, too', async () => {
    const { payload } = test
    for (const when of ['before', 'after'] as const) {
      for (let n = 1, died = true; died; n++) {
        const email = `wieder-${when}-${n}@example.org`
        const event = await pastEvent({ given: [{ email }, {}] })
        await runWorkerOnce({ payload })
        const expected = await eventCounts({ payload, eventId: event.id })
        const erase = () => erasePerson({ payload, email, now: new Date() })
        died = await crashAtWrite({ payload, n, when, run: erase })
        await erase()
        const where = { email: { equals: email } }
        expect((await payload.find({ collection: 'registrations', where })).docs).toEqual([])
        expect({ n, when, ...(await eventCounts({ payload, eventId: event.id })) }).toMatchObject(expected)
        await deleteOutdated({ payload, now: after(event, 31) })
        expect((await stored(event)).statistics).toMatchObject([{ registered: 2, confirmed: 2 }])
      }
    }
    const unfinished = await payload.find({
      collection: 'deletions',
      where: { state: { not_equals: 'done' } },
    })
    expect(unfinished.docs).toEqual([])
  }, 300_000)

  it('is finished together with the erasure of somebody whom it holds', async () => {
    const { payload } = test
    const email = 'zweimal@example.org'
    const event = await pastEvent({ given: [{ email }, {}] })
    const now = after(event, 31)
    // The log, the two marks, the counts: it dies before the statistics.
    await crashAtWrite({ payload, n: 4, when: 'after', run: () => deleteOutdated({ payload, now }) })
    expect((await stored(event)).log).toMatchObject([{ state: 'counted' }])
    await erasePerson({ payload, email, now })
    const { registrations, statistics, log } = await stored(event)
    expect({ registrations, statistics, log }).toMatchObject({
      registrations: [],
      statistics: [{ registered: 2 }],
      log: [{ state: 'done' }],
    })
  })
})
