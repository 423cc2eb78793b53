import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { inspect } from 'node:util'
import { unzipSync } from 'fflate'
import { buildSchema } from 'graphql'
import { simpleParser } from 'mailparser'
import { handleEndpoints } from 'payload'
import { findConferenceState } from '../../../src/conferences/findConferenceState.ts'
import { renewRoom } from '../../../src/conferences/renewRoom.ts'
import { createConferenceSender } from '../../../src/conferences/conferenceSender.ts'
import { findConferenceMeetings } from '../../../src/conferences/ConferenceMeeting.ts'
import { findRoomEvents } from '../../../src/conferences/roomEvents.ts'
import { settleAttendance } from '../../../src/conferences/settleAttendance.ts'
import { reconcileConferences } from '../../../src/conferences/reconcileConferences.ts'
import { exportPerson } from '../../../src/privacy/exportPerson.ts'
import { erasePerson } from '../../../src/privacy/erasePerson.ts'
import { cancelRegistration } from '../../../src/registrations/cancelRegistration.ts'
import { changeRegistration } from '../../../src/registrations/changeRegistration.ts'
import { correctAddress } from '../../../src/registrations/correctAddress.ts'
import { actOnTasks } from '../../../src/conferences/actOnTasks.ts'
import type { ConferenceTask } from '../../../src/conferences/ConferenceTask.ts'
import type { StoredRegistration } from '../../../src/registrations/findRegistration.ts'
import type { Event, Registration } from '../../../src/payload-types.ts'
import { createPublicApp, createPublicRoutes } from '../../../src/publicApp.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { dumpCollections } from '../../support/dumpCollections.ts'
import { FakeZoom } from '../../support/fakes/fakeZoom.ts'
import { inDays, makeEvent, makeRegistration, makeSpeaker, makeUser } from '../../support/factories.ts'
import { setColumns, storedRegistration, tokenOf } from '../../support/ownRegistration.ts'
import { maximalQuery } from '../../support/maximalQuery.ts'
import { pdfText } from '../../support/pdfText.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const zoom = new FakeZoom({ now: new Date() })
let test: TestPayload
let app: Hono

beforeAll(async () => {
  await zoom.start()
  test = await startPayload({
    ZOOM_ACCOUNT_ID: zoom.account.accountId,
    ZOOM_CLIENT_ID: zoom.account.clientId,
    ZOOM_CLIENT_SECRET: zoom.account.clientSecret,
    ZOOM_WEBHOOK_SECRET: zoom.webhookSecret,
    ZOOM_HOSTS: 'host@example.org, second@example.org',
    ZOOM_PSEUDONYM_DOMAIN: 'teilnahme.example.org',
    ZOOM_URL: zoom.url,
  })
  app = createPublicRoutes({ payload: test.payload })
})
afterAll(async () => {
  await test.stop()
  await zoom.stop()
})
beforeEach(async () => {
  const { payload } = test
  for (const collection of [
    'messages',
    'conference-tasks',
    'presences',
    'registrations',
    'meetings',
  ] as const) {
    await payload.db.deleteMany({ collection, where: {} })
  }
  await rm(path.join(test.dataDir, 'mail'), { recursive: true, force: true })
  zoom.rooms.clear()
  zoom.planNothing()
  zoom.asked.length = 0
  zoom.now = new Date()
})

const minute = 60_000

/** An event whose room Zoom makes, and people who have registered. */
async function withRoom({
  data = {},
  people = 1,
  meeting = {},
}: {
  data?: Partial<Event>
  people?: number
  meeting?: object
} = {}): Promise<{ event: Event; registrations: Registration[]; meetingId: string }> {
  const { payload } = test
  const event = await makeEvent(payload, data)
  const { id } = await payload.create({
    collection: 'meetings',
    data: { event: event.id, conference: 'zoom', ...meeting },
  })
  const registrations: Registration[] = []
  for (let n = 0; n < people; n += 1) {
    const email = `person-${n}@example.org`
    registrations.push(await makeRegistration(payload, { event, email, name: `Jo${n} Geheimname` }))
  }
  return { event, registrations, meetingId: id }
}

/** Does what is due, at a time that is the worker's and Zoom's. */
async function work(now = zoom.now): Promise<void> {
  zoom.now = now
  await runWorkerOnce({ payload: test.payload, now })
}

const later = (milliseconds: number): Date => new Date(zoom.now.getTime() + milliseconds)

async function stored({ id }: { id: string }): Promise<StoredRegistration & Registration> {
  const found = await test.payload.db.findOne<StoredRegistration & Registration>({
    collection: 'registrations',
    where: { id: { equals: id } },
  })
  if (!found) throw new Error('The registration is gone')
  return found
}

async function tasks(): Promise<(ConferenceTask & { lastAnswer?: string })[]> {
  const { docs } = await test.payload.db.find<ConferenceTask & { lastAnswer?: string }>({
    collection: 'conference-tasks',
    sort: 'createdAt',
    pagination: false,
  })
  return docs
}

/** Whom Zoom knows as the person of a number. */
function registrantOf(n: number) {
  const found = zoom.room.registrants.find(({ first_name }) => first_name === `Jo${n}`)
  if (!found) throw new Error('Zoom knows nobody of this number')
  return found
}

/** The texts of all mails that went to an address, the latest last. */
async function mailsTo(address: string): Promise<string[]> {
  const folder = path.join(test.dataDir, 'mail')
  const files = (await readdir(folder).catch(() => [])).sort()
  const mails = await Promise.all(
    files.map(async (file) => simpleParser(await readFile(path.join(folder, file)))),
  )
  return mails.flatMap((mail) => (JSON.stringify(mail.to).includes(address) ? [mail.text ?? ''] : []))
}

/** The door of a registration, and the step through it. */
async function door({ event, email }: { event: Event; email: string }) {
  const token = tokenOf(test.payload, await storedRegistration(test.payload, { event, email }))
  const ask = async (method: 'GET' | 'POST', body = '') => {
    const response = await app.request(`/teilnehmen/${token}`, {
      method,
      ...(method === 'POST' && {
        body,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      }),
    })
    return { status: response.status, html: await response.text() }
  }
  return { look: () => ask('GET'), enter: (body = '') => ask('POST', body) }
}

describe('an event with a room at Zoom', () => {
  it('has its room made, and each confirmed person a link of their own that comes by mail', async () => {
    const { event, registrations } = await withRoom({ people: 2 })
    await work()
    expect(zoom.room).toMatchObject({
      host: 'host@example.org',
      body: { topic: event.title, type: 2, timezone: 'Europe/Berlin', duration: 120 },
      settings: { approval_type: 1, registrants_email_notification: false },
    })
    const told = zoom.room.registrants.map(({ email, first_name }) => `${email} ${first_name}`)
    expect(told.sort()).toEqual(
      registrations.map(({ id }, n) => `r-${id}@teilnahme.example.org Jo${n}`).sort(),
    )
    expect(JSON.stringify(zoom.room.registrants)).not.toMatch(/person-|Geheimname/)
    for (const { join_url, first_name } of zoom.room.registrants) {
      const [mail] = await mailsTo(`person-${first_name.slice(2)}@example.org`)
      expect(mail).toContain(join_url)
      expect(mail).toContain('/teilnehmen/')
      const others = zoom.room.registrants.filter((each) => each.join_url !== join_url)
      for (const other of others) expect(mail).not.toContain(other.join_url)
    }
    expect((await tasks()).map(({ kind, state }) => [kind, state])).toEqual([
      ['room', 'sent'],
      ['person', 'sent'],
      ['person', 'sent'],
    ])
  })

  it('makes nothing before it is published, and asks nothing while nothing changes', async () => {
    const { event } = await withRoom({ data: { _status: 'draft' }, people: 0 })
    await work()
    expect(zoom.rooms.size).toBe(0)
    await test.payload.update({ collection: 'events', id: event.id, data: { _status: 'published' } })
    await work()
    const asked = zoom.asked.length
    await work(later(minute))
    await work(later(minute))
    expect([zoom.rooms.size, zoom.asked.length]).toEqual([1, asked])
  })

  it('tells those who had a link by hand that they have one of their own', async () => {
    const { payload } = test
    const event = await makeEvent(payload)
    const { id } = await payload.create({
      collection: 'meetings',
      data: { event: event.id, joinUrl: 'https://zoom.example/j/by-hand' },
    })
    await makeRegistration(payload, { event, email: 'person-0@example.org', name: 'Jo0' })
    await work()
    await payload.update({ collection: 'meetings', id, data: { conference: 'zoom' } })
    await work(later(minute))
    const [before, after, ...more] = await mailsTo('person-0@example.org')
    expect([before?.includes('by-hand'), after?.includes('by-hand'), more]).toEqual([true, false, []])
    expect(after).toContain(registrantOf(0).join_url)
  })

  it('makes one room and one registrant though the answers are lost', async () => {
    zoom.plan({ path: /\/users\/.*\/meetings$/, method: 'POST', isCut: true })
    zoom.plan({ path: /registrants$/, method: 'POST', isCut: true, times: 2 })
    const { registrations } = await withRoom()
    await work()
    for (let n = 0; n < 5; n += 1) await work(later(minute))
    expect(zoom.room.registrants).toHaveLength(1)
    const [registrant] = zoom.room.registrants
    expect((await mailsTo('person-0@example.org')).at(-1)).toContain('/teilnehmen/')
    const page = await door({ event: await eventOf(registrations[0]), email: 'person-0@example.org' })
    expect((await page.look()).html).toContain(registrant?.join_url)
  })

  it('finds what a worker did that was killed before it could say so', async () => {
    const { registrations } = await withRoom()
    await work()
    const [registrant] = zoom.room.registrants
    const { id = '' } = registrations[0] ?? {}
    await setColumns(test.payload, { id }, { admittedTo: null, conferenceAccess: null })
    for (const { id: task, kind } of await tasks()) {
      if (kind !== 'person') continue
      await test.payload.db.updateOne({
        collection: 'conference-tasks',
        where: { id: { equals: task } },
        data: { state: 'sending', leaseHolder: 'killed', leaseUntil: later(15_000).toISOString() },
        options: { atomic: true },
      })
    }
    await work(later(10_000))
    expect((await stored({ id })).conferenceAccess ?? null).toBeNull()
    await work(later(20_000))
    expect(zoom.room.registrants).toEqual([registrant])
    const page = await door({ event: await eventOf(registrations[0]), email: 'person-0@example.org' })
    expect((await page.look()).html).toContain(registrant?.join_url)
  })

  it('makes a link worthless once its person has cancelled, and forgets it', async () => {
    const { event, registrations } = await withRoom()
    await work()
    const [registrant] = zoom.room.registrants
    expect(zoom.opens(registrant?.join_url ?? '')).toBe(true)
    const token = tokenOf(
      test.payload,
      await storedRegistration(test.payload, { event, email: 'person-0@example.org' }),
    )
    await cancelRegistration({ payload: test.payload, token })
    await work(later(minute))
    expect(zoom.opens(registrant?.join_url ?? '')).toBe(false)
    expect(await stored(registrations[0] ?? { id: '' })).toMatchObject({ status: 'cancelled' })
    expect((await stored(registrations[0] ?? { id: '' })).conferenceAccess ?? null).toBeNull()
  })

  it('makes a link worthless that went to a mistyped address, and another one for the right one', async () => {
    const { registrations } = await withRoom()
    const [registration] = registrations
    if (!registration) throw new Error('Nobody has registered')
    await work()
    const former = registrantOf(0).join_url
    const email = 'richtig@example.org'
    const correcting = { payload: test.payload, id: String(registration.id), email, now: zoom.now }
    expect(await correctAddress(correcting)).toBe('corrected')
    await work(later(minute))
    await work(later(minute))
    expect(zoom.opens(former)).toBe(false)
    const [mail] = await mailsTo(email)
    const { join_url: own = '' } = zoom.room.registrants.find((each) => zoom.opens(each.join_url)) ?? {}
    expect(own).not.toBe(former)
    expect(mail).toContain(own)
    expect(mail).not.toContain(former)
    expect((await mailsTo('person-0@example.org')).some((each) => each.includes(own))).toBe(false)
  })

  it('makes another link for whoever comes back, whether or not the former one was worthless by then', async () => {
    const { registrations } = await withRoom({ people: 2 })
    const ids = registrations.map(({ id }) => String(id))
    await work()
    const change = (id: string, status: string) =>
      changeRegistration({ payload: test.payload, id, change: { status } })
    for (const id of ids) await change(id, 'cancelled')
    await change(ids[0] ?? '', 'confirmed')
    await work(later(minute))
    await change(ids[1] ?? '', 'confirmed')
    await work(later(2 * minute))
    await work(later(2 * minute))
    for (const [n, id] of ids.entries()) {
      expect(await stored({ id })).toMatchObject({ status: 'confirmed' })
      const [mail = ''] = (await mailsTo(`person-${n}@example.org`)).slice(-1)
      const links = zoom.room.registrants.filter(({ join_url }) => mail.includes(join_url))
      expect(links.map(({ join_url }) => zoom.opens(join_url))).toEqual([true])
    }
  })

  it('makes a link worthless once its person is erased, though the registration is gone', async () => {
    await withRoom({ people: 2 })
    await work()
    const urls = [0, 1].map((n) => registrantOf(n).join_url)
    await erasePerson({ payload: test.payload, email: 'person-0@example.org', now: zoom.now })
    await work(later(minute))
    expect(urls.map((url) => zoom.opens(url))).toEqual([false, true])
    expect(JSON.stringify(await dumpCollections(test.payload))).not.toContain(urls[0])
  })

  it('makes a link worthless though an editor has stopped its task', async () => {
    await withRoom()
    await work()
    const [url = ''] = zoom.room.registrants.map(({ join_url }) => join_url)
    await test.payload.db.updateMany({
      collection: 'conference-tasks',
      where: { kind: { equals: 'person' } },
      data: { state: 'stopped' },
    })
    await erasePerson({ payload: test.payload, email: 'person-0@example.org', now: zoom.now })
    await work(later(minute))
    expect(zoom.opens(url)).toBe(false)
  })

  it('gives who moves up from the waiting list a link, and the mail about it has it', async () => {
    const { event } = await withRoom({
      data: { registration: { capacity: 1, waitingList: true } },
      people: 2,
    })
    await work()
    expect(zoom.room.registrants).toHaveLength(1)
    const token = tokenOf(
      test.payload,
      await storedRegistration(test.payload, { event, email: 'person-0@example.org' }),
    )
    await cancelRegistration({ payload: test.payload, token })
    await work(later(minute))
    expect((await mailsTo('person-1@example.org')).at(-1)).toContain(registrantOf(1).join_url)
  })

  it('moves its room with one request, and the links stay', async () => {
    const { event } = await withRoom()
    await work()
    const before = zoom.room.registrants.map(({ join_url }) => join_url)
    await test.payload.update({
      collection: 'events',
      id: event.id,
      data: { startsAt: inDays(20), endsAt: inDays(21) },
    })
    await work(later(minute))
    expect(zoom.count('PATCH', /^\/meetings\/\d+$/)).toBe(1)
    expect(zoom.room.body.start_time).toBe(new Date(inDays(20)).toISOString().replace('.000Z', 'Z'))
    expect(zoom.room.registrants.map(({ join_url }) => join_url)).toEqual(before)
  })

  it('closes its room when the event is cancelled, a while after; taken back in time, nothing happens', async () => {
    const { event } = await withRoom()
    await work()
    const set = (status: 'cancelled' | 'scheduled') =>
      test.payload.update({ collection: 'events', id: event.id, data: { status } })
    await set('cancelled')
    await work(later(minute))
    expect(zoom.rooms.size).toBe(1)
    await set('scheduled')
    await work(later(20 * minute))
    expect(zoom.rooms.size).toBe(1)
    await set('cancelled')
    await work(later(minute))
    await work(later(20 * minute))
    expect(zoom.rooms.size).toBe(0)
  })

  it('closes its room when its meeting is deleted, and takes it well that somebody did so before', async () => {
    const { meetingId } = await withRoom()
    await work()
    zoom.rooms.clear()
    await test.payload.delete({ collection: 'meetings', id: meetingId })
    await work(later(minute))
    expect((await tasks()).find(({ kind }) => kind === 'room')).toMatchObject({ state: 'sent' })
  })
})

async function eventOf(registration: Registration | undefined): Promise<Event> {
  return test.payload.findByID({ collection: 'events', id: String(registration?.event), depth: 0 })
}

describe('while Zoom does not answer', () => {
  it('mails wait for two minutes, and then lead to the door, which opens once Zoom is back', async () => {
    zoom.plan({ path: /./, status: 503, times: 100 })
    const { event } = await withRoom({
      data: { startsAt: new Date(Date.now() + 10 * minute).toISOString(), endsAt: inDays(1) },
    })
    await work()
    expect(await mailsTo('person-0@example.org')).toEqual([])
    await work(later(3 * minute))
    const mail = (await mailsTo('person-0@example.org')).at(-1)
    expect(mail).toContain('/teilnehmen/')
    expect(mail).not.toContain('zoom.example')
    const page = await door({ event, email: 'person-0@example.org' })
    expect((await page.enter()).html).toContain('noch nicht geöffnet')
  })

  it('few tasks ask whether it is back, however many wait', async () => {
    zoom.plan({ path: /^\/users/, isCut: true, times: 1000 })
    for (let n = 0; n < 6; n += 1) await withRoom({ people: 0 })
    let now = zoom.now
    const sender = createConferenceSender({ payload: test.payload, clock: () => now })
    await reconcileConferences({ payload: test.payload, now })
    for (let seconds = 0; seconds < 120; seconds += 5) {
      now = new Date(zoom.now.getTime() + seconds * 1000)
      await sender.sendDue()
    }
    const tried = zoom.asked.length
    // Without a breaker, each would try four times in two minutes.
    expect(tried).toBeLessThan(16)
    zoom.planNothing()
    zoom.now = later(30 * minute)
    now = zoom.now
    await sender.sendDue()
    await sender.sendDue()
    expect(zoom.rooms.size).toBe(6)
  })

  it('says in words what an administrator has to mend, and goes on when it is', async () => {
    zoom.granted.delete('meeting:write:meeting:admin')
    await withRoom()
    await work()
    const [task] = await tasks()
    expect(task?.state).toBe('failed')
    expect(task?.lastAnswer).toContain('meeting:write:meeting:admin')
    zoom.granted.add('meeting:write:meeting:admin')
    await actOnTasks({
      payload: test.payload,
      action: 'resend',
      ids: [String(task?.id)],
      by: 'Redaktion',
      now: zoom.now,
    })
    await work()
    expect(zoom.room.registrants).toHaveLength(1)
  })
})

/** What a webhook of Zoom is answered with. */
async function post(request?: { body: string; headers: Record<string, string> }): Promise<number> {
  return (await app.request('/conferences/zoom', { method: 'POST', ...request })).status
}

describe('who was there', () => {
  it('is told by Zoom’s report, and those who stayed long enough have attended', async () => {
    const startsAt = new Date(Math.floor(Date.now() / minute) * minute + 10 * minute)
    const at = (minutes: number): string => new Date(startsAt.getTime() + minutes * minute).toISOString()
    const { registrations } = await withRoom({
      data: { startsAt: at(0), endsAt: at(120) },
      people: 4,
      meeting: { presentAfter: 60 },
    })
    await work()
    const [one, two, three, four] = [0, 1, 2, 3].map((n) => registrantOf(n).id)
    zoom.hold(zoom.room, [
      // Again after a break, and in a breakout room at the same time.
      { registrant: one, name: 'Jo', device: '1', join: at(0), leave: at(50) },
      { registrant: one, name: 'Jo', device: '2', join: at(55), leave: at(120) },
      { registrant: one, name: 'Jo', device: '3', join: at(60), leave: at(80) },
      // Of the same name.
      { registrant: two, name: 'Jo', device: '4', join: at(0), leave: at(20) },
      { registrant: three, name: 'Jo', device: '5', join: at(0), leave: at(120), status: 'in_waiting_room' },
      { registrant: four, name: 'Jo', device: '6', join: at(0), leave: at(120) },
      { name: 'Gast', device: '7', join: at(0), leave: at(120) },
    ])
    await test.payload.db.updateOne({
      collection: 'registrations',
      where: { id: { equals: registrations[3]?.id } },
      data: { attended: false, attendedHow: 'byHand' },
      options: { atomic: true },
    })
    await work(new Date(Date.parse(at(122))))
    await work(new Date(Date.parse(at(140))))
    await work(new Date(Date.parse(at(150))))
    const seen = await Promise.all(registrations.map(stored))
    expect(
      seen.map(({ minutesPresent = null, attended, attendedHow = null }) => [
        minutesPresent,
        attended,
        attendedHow,
      ]),
    ).toEqual([
      [115, true, 'conference'],
      [20, false, null],
      [null, false, null],
      [120, false, 'byHand'],
    ])
    const reports = zoom.count('GET', /^\/report/)
    await work(new Date(Date.parse(at(400))))
    expect(zoom.count('GET', /^\/report/)).toBe(reports)
  })

  it('is told by webhooks, each once, in whatever order and however often they come', async () => {
    const startsAt = new Date(Math.floor(Date.now() / minute) * minute + 10 * minute)
    const at = (minutes: number): string => new Date(startsAt.getTime() + minutes * minute).toISOString()
    const { event, registrations, meetingId } = await withRoom({
      data: { startsAt: at(0), endsAt: at(120) },
      people: 1,
    })
    await work()
    const { id, registrants } = zoom.room
    const who = { registrant_id: registrants[0]?.id, participant_uuid: 'device', email: '' }
    const told = (user_id: string, time: object) => ({
      id: String(id),
      uuid: 'u==',
      participant: { ...who, user_id, ...time },
    })
    // There, away for an hour, and there again.
    const notices = [
      zoom.webhook('meeting.participant_joined', told('1', { join_time: at(0) })),
      zoom.webhook('meeting.participant_left', told('1', { leave_time: at(10) })),
      zoom.webhook('meeting.participant_joined', told('1', { join_time: at(70) })),
      zoom.webhook('meeting.participant_left', told('1', { leave_time: at(90) })),
    ]
    const ends: unknown[] = []
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [1, 0, 0, 3, 1, 2, 3],
    ]) {
      await test.payload.db.deleteMany({ collection: 'presences', where: {} })
      for (const n of order) expect(await post(notices[n])).toBe(204)
      const { docs } = await test.payload.db.find<{ key: string }>({
        collection: 'presences',
        pagination: false,
      })
      const [meeting] = await findConferenceMeetings({
        payload: test.payload,
        where: { id: { equals: meetingId } },
      })
      const eventId = String(event.id)
      const roomEvent = (await findRoomEvents({ payload: test.payload, ids: [eventId] })).get(eventId)
      if (!meeting || !roomEvent) throw new Error('There is no meeting')
      await settleAttendance({ payload: test.payload, meeting, event: roomEvent, now: zoom.now })
      const { minutesPresent } = await stored(registrations[0] ?? { id: '' })
      ends.push([docs.map(({ key }) => key).sort(), minutesPresent])
      await setColumns(test.payload, { id: registrations[0]?.id ?? '' }, { minutesPresent: null })
    }
    expect(ends).toEqual([ends[0], ends[0], ends[0]])
    expect(ends[0]).toMatchObject([{ length: 4 }, 30])
  })

  it('is told by webhooks that are signed and of this account', async () => {
    await withRoom()
    await work()
    const object = { id: String(zoom.room.id), uuid: 'u==' }
    expect([
      await post(zoom.webhook('meeting.started', object, { secret: 'other' })),
      await post(zoom.webhook('meeting.started', object, { at: later(-10 * minute) })),
      await post(zoom.webhook('meeting.started', object, { account: 'another' })),
      await post({ body: 'x'.repeat(1_100_000), headers: {} }),
      (await app.request('/conferences/teams', { method: 'POST', body: '{}' })).status,
    ]).toEqual([401, 401, 403, 413, 404])
  })

  it('begins with Zoom’s handshake', async () => {
    const body = JSON.stringify({
      event: 'endpoint.url_validation',
      payload: { plainToken: 'q9' },
      event_ts: 1,
    })
    const response = await app.request('/conferences/zoom', {
      method: 'POST',
      body,
      headers: zoom.sign(body),
    })
    expect(await response.json()).toMatchObject({
      plainToken: 'q9',
      encryptedToken: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })
})

describe('a room that somebody changes at Zoom', () => {
  it('is told of to editors, and made anew by them', async () => {
    const { meetingId, registrations } = await withRoom()
    await work()
    const look = () =>
      findConferenceState({
        payload: test.payload,
        meetingId,
        locale: 'de',
        now: (zoom.now = later(2 * minute)),
      })
    expect(await look()).toEqual({
      provider: 'Zoom',
      hasRoom: true,
      recordingReadyAt: null,
      differences: null,
      people: { confirmed: 1, admitted: 1 },
      faults: [],
      doors: [],
    })
    zoom.room.body.topic = 'Etwas anderes'
    expect((await look())?.differences).toEqual({ title: 'Etwas anderes' })
    const former = zoom.room.registrants[0]?.join_url ?? ''
    zoom.rooms.clear()
    expect((await look())?.differences).toEqual({ isRemoved: true })
    await renewRoom({ payload: test.payload, meetingId, by: 'Redaktion', now: zoom.now })
    await work(later(minute))
    expect((await look())?.people).toEqual({ confirmed: 1, admitted: 1 })
    const link = zoom.room.registrants[0]?.join_url
    expect(link).not.toBe(former)
    const mails = await mailsTo('person-0@example.org')
    expect([mails.length, mails.at(-1)?.includes(link ?? '-')]).toEqual([2, true])
    const page = await door({ event: await eventOf(registrations[0]), email: 'person-0@example.org' })
    expect((await page.look()).html).toContain(link)
  })
})

describe('the door', () => {
  it('waits with a countdown before its time, and leads in by POST alone once it is time', async () => {
    const { event } = await withRoom({
      data: { startsAt: new Date(Date.now() + 20 * minute).toISOString(), endsAt: inDays(1) },
    })
    await work()
    const page = await door({ event, email: 'person-0@example.org' })
    const early = await page.look()
    expect(early.html).toContain('öffnet sich')
    expect(early.html).toMatch(/data-reload="(29\d|30\d)\d{3}"/)
    expect((await page.enter()).status).toBe(303)
    await test.payload.update({
      collection: 'events',
      id: event.id,
      data: { startsAt: new Date(Date.now() + 5 * minute).toISOString() },
    })
    expect((await page.look()).html).toContain('Teilnehmen über Zoom')
    const registration = await storedRegistration(test.payload, { event, email: 'person-0@example.org' })
    expect(registration.cameAt ?? null).toBeNull()
    const entered = await page.enter()
    expect(entered.html).toContain(`0;url=${zoom.room.registrants[0]?.join_url}`)
    await page.enter()
    expect(
      (await storedRegistration(test.payload, { event, email: 'person-0@example.org' })).cameAt,
    ).toBeTruthy()
  })
})

describe('the doors of speakers', () => {
  it('lead in whoever moderates as the host, at any time, and nobody who is taken off the event', async () => {
    const { payload } = test
    const speaker = await makeSpeaker(payload, { name: 'Rita Rednerin' })
    const { event, meetingId } = await withRoom({
      data: { speakers: [{ speaker: speaker.id, role: 'moderation' }] },
    })
    await work()
    const state = await findConferenceState({ payload, meetingId, locale: 'de', now: zoom.now })
    expect(state?.doors).toMatchObject([{ name: 'Rita Rednerin' }])
    const door = new URL(state?.doors[0]?.url ?? '').pathname
    const page = await app.request(door)
    expect(await page.text()).toContain('Guten Tag Rita Rednerin')
    expect(page.headers.get('Cache-Control')).toBe('no-store')
    const enter = async (path: string) => {
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
      const answer = await app.request(path, { method: 'POST', body: '', headers })
      return { status: answer.status, html: await answer.text() }
    }
    expect((await enter(door)).html).toContain('canary-start-link')
    expect((await enter(`${door.slice(0, -1)}_`)).status).toBe(404)
    await payload.update({ collection: 'events', id: event.id, data: { speakers: [] } })
    expect((await enter(door)).status).toBe(404)
  })
})

describe('those who speak in a webinar', () => {
  it('get a link of their own at the door, which nobody stores, and lose it when they are taken off the event', async () => {
    const { payload } = test
    const [wilma, omar] = [
      await makeSpeaker(payload, { name: 'Wilma Wort' }),
      await makeSpeaker(payload, { name: 'Omar Orator' }),
    ]
    const { event, meetingId } = await withRoom({
      data: { speakers: [wilma, omar].map(({ id }) => ({ speaker: id, role: 'input' as const })) },
      meeting: { roomKind: 'webinar' },
    })
    await work()
    zoom.room.panelists.push({ id: 'x', name: 'Gast', email: 'guest@example.com', join_url: 'https://x' })
    const names = () => zoom.room.panelists.map(({ name }) => name).sort()
    expect(names()).toEqual(['Gast', 'Omar Orator', 'Wilma Wort'])
    expect(zoom.room.panelists[0]?.email).toMatch(/^speaker-.*@teilnahme\.example\.org$/)
    expect(zoom.room.settings.panelists_invitation_email_notification).toBe(false)
    const asked = zoom.asked.length
    await work(later(2 * minute))
    expect(zoom.asked.length).toBe(asked)
    const state = await findConferenceState({ payload, meetingId, locale: 'de', now: zoom.now })
    const doorOf = (name: string): string =>
      new URL(state?.doors.find((each) => each.name === name)?.url ?? '').pathname
    const enter = async (path: string) => {
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
      const answer = await app.request(path, { method: 'POST', body: '', headers })
      return { status: answer.status, html: await answer.text() }
    }
    const link = zoom.room.panelists.find(({ name }) => name === 'Omar Orator')?.join_url ?? '-'
    expect((await enter(doorOf('Omar Orator'))).html).toContain(`0;url=${link}`)
    expect(JSON.stringify(await dumpCollections(payload))).not.toContain('canary-panelist')
    expect(zoom.opens(link)).toBe(true)
    await payload.update({
      collection: 'events',
      id: event.id,
      data: { speakers: [{ speaker: wilma.id, role: 'input' }] },
    })
    await work(later(minute))
    expect([zoom.opens(link), names()]).toEqual([false, ['Gast', 'Wilma Wort']])
    expect((await enter(doorOf('Omar Orator'))).status).toBe(404)
  })

  it('keep nobody from their link where they cannot be let in', async () => {
    const scope = 'webinar:write:panelist:admin'
    zoom.granted.delete(scope)
    const speaker = await makeSpeaker(test.payload, { name: 'Paula Podium' })
    await withRoom({
      data: { speakers: [{ speaker: speaker.id, role: 'input' }] },
      meeting: { roomKind: 'webinar' },
    })
    await work()
    zoom.granted.add(scope)
    expect(zoom.room.registrants).toHaveLength(1)
    const [room, ...people] = await tasks()
    expect([room?.state, room?.lastAnswer?.includes(scope), people.map(({ state }) => state)]).toEqual([
      'failed',
      true,
      ['sent'],
    ])
  })
})

describe('a conference that is recorded', () => {
  it('asks before one enters, keeps what was agreed to, and asks no more', async () => {
    const { event } = await withRoom({
      data: { startsAt: new Date(Date.now() + 5 * minute).toISOString(), endsAt: inDays(1) },
      meeting: { recorded: true },
    })
    await work()
    expect(zoom.room.settings.auto_recording).toBe('cloud')
    const page = await door({ event, email: 'person-0@example.org' })
    const asked = await page.look()
    const [, box = ''] = /name="consent" value="([^"]+)"/.exec(asked.html) ?? []
    const refused = await page.enter()
    expect([refused.status, refused.html.includes('Bitte kreuzen Sie an')]).toEqual([422, true])
    expect(refused.html).not.toContain('0;url=')
    const entered = await page.enter(`consent=${encodeURIComponent(box)}`)
    expect(entered.html).toContain('0;url=https://zoom.example/w/')
    const { consents } = await storedRegistration(test.payload, { event, email: 'person-0@example.org' })
    expect(consents).toMatchObject([
      { key: 'recording', required: false, channel: 'web', sha256: expect.any(String) },
    ])
    expect((await page.look()).html).not.toContain('name="consent"')
    expect((await page.enter()).html).toContain('0;url=')
  })
})

async function tokenOfUser({ email }: { email: string }): Promise<string | undefined> {
  const data = { email, password: 'geheim-und-lang' }
  return (await test.payload.login({ collection: 'users', data })).token
}

/** The text of a file that staff may fetch; that of its parts where it is an archive. */
async function readFileOf(path: string, token?: string): Promise<string> {
  const headers = { 'Accept-Language': 'de', ...(token && { Authorization: `JWT ${token}` }) }
  const request = new Request(`http://localhost:3000${path}`, { headers })
  const response = await handleEndpoints({ config: test.config, request })
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (response.status !== 200) return ''
  if (path.endsWith('.pdf')) return pdfText(bytes)
  if (!path.endsWith('.xlsx')) return Buffer.from(bytes).toString('utf8')
  return Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('\n')
}

/** Keeps what is logged at any level, for as long as something is done. */
async function logged(run: () => Promise<void>): Promise<string> {
  const { payload } = test
  const { logger } = payload
  const lines: string[] = []
  const keep = (...line: unknown[]): void => void lines.push(inspect(line, { depth: 8 }))
  const levels = Object.fromEntries(
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [level, keep]),
  )
  payload.logger = Object.assign(Object.create(logger) as typeof logger, levels)
  try {
    await run()
  } finally {
    payload.logger = logger
  }
  return lines.join('\n')
}

describe('what lets people in', () => {
  it('leaves by the mail and the page of its person alone, whatever happens', async () => {
    const { payload, config } = test
    const editor = await makeUser(payload, ['editor'])
    const administrator = await makeUser(payload, ['administrator'])
    const speaker = await makeSpeaker(payload, { name: 'Karla Kanari' })
    const startsAt = new Date(Date.now() + 5 * minute)
    const at = (minutes: number): string => new Date(startsAt.getTime() + minutes * minute).toISOString()
    const { event, registrations, meetingId } = await withRoom({
      data: {
        startsAt: at(0),
        endsAt: at(60),
        speakers: [{ speaker: speaker.id, role: 'moderation' }],
      },
      people: 3,
      meeting: { presentAfter: 30 },
    })
    const links: string[] = []
    const keepLinks = (): void =>
      void links.push(...zoom.room.registrants.map(({ join_url }) => join_url), String(zoom.room.id))
    const answers: string[] = []
    const log = await logged(async () => {
      await work()
      keepLinks()
      // Faults that speak of what they should not.
      for (const status of [400, 429, 503]) {
        const message = `canary-in-an-answer ${links.join(' ')}`
        zoom.plan({ path: /./, status, body: { code: status, message, errors: [{ field: 'x', message }] } })
        await payload.update({ collection: 'events', id: event.id, data: { title: `Titel ${status}` } })
        await work(later(minute))
        await findConferenceState({ payload, meetingId, locale: 'de', now: later(minute) })
      }
      zoom.planNothing()
      await post(
        zoom.webhook('meeting.participant_joined', {
          id: String(zoom.room.id),
          uuid: 'u==',
          participant: { registrant_id: zoom.room.registrants[0]?.id, join_time: at(1), user_id: '1' },
        }),
      )
      const door = await findConferenceState({ payload, meetingId, locale: 'de', now: zoom.now })
      const entered = await app.request(new URL(door?.doors[0]?.url ?? '').pathname, {
        method: 'POST',
        body: '',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      })
      // It is there to leak.
      expect(await entered.text()).toContain('canary-start-link')
      await cancelRegistration({
        payload,
        token: tokenOf(payload, await storedRegistration(payload, { event, email: 'person-2@example.org' })),
      })
      zoom.rooms.clear()
      await renewRoom({ payload, meetingId, by: 'Redaktion', now: zoom.now })
      await work(later(2 * minute))
      keepLinks()
    })
    const own = new Map(
      zoom.room.registrants.map(({ first_name, join_url }) => [`person-${first_name.slice(2)}@`, join_url]),
    )
    for (const [address, link] of own) expect((await mailsTo(address)).at(-1)).toContain(link)

    const readers = [undefined, ...(await Promise.all([editor, administrator].map(tokenOfUser)))]
    for (const token of readers) {
      for (const slug of Object.keys(payload.collections)) {
        for (const query of ['?depth=3&showHiddenFields=true&limit=100', '/versions?depth=2&limit=100']) {
          answers.push((await rest({ config, path: `/api/${slug}${query}`, token })).text)
        }
      }
      for (const file of ['export.csv', 'export.xlsx', 'certificates.pdf']) {
        answers.push(await readFileOf(`/api/events/${event.id}/participation/${file}`, token))
      }
    }
    const publicApp = createPublicApp({ payload })
    const schema = buildSchema(await readFile('graphql/schema.graphql', 'utf8'))
    const args = {
      node: `(id: "${Buffer.from(`Event:${event.id}`).toString('base64url')}")`,
      registration: `(token: "${'A'.repeat(43)}")`,
    }
    const asked = await publicApp.request('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: maximalQuery({ schema, slug: event.slug, args }) }),
    })
    answers.push(await asked.text())
    for (const file of ['/', '/events.ics', '/events.atom', `/veranstaltungen/${event.slug}`]) {
      answers.push(await (await publicApp.request(file)).text())
    }
    for (const { email } of registrations) {
      answers.push(JSON.stringify(await exportPerson({ payload, email, now: zoom.now })))
    }
    const places = {
      'the log': log,
      'the answers': answers.join('\n'),
      'the database': JSON.stringify(await dumpCollections(payload)),
    }
    const secrets = [
      zoom.account.clientSecret,
      zoom.webhookSecret,
      'canary-start-link',
      'canary-in-an-answer',
      zoom.room.password,
      ...links,
    ]
    const found = Object.entries(places).flatMap(([place, text]) =>
      secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${place}`),
    )
    expect(found).toEqual([])
    expect(answers.filter((answer) => answer.includes('Karla Kanari')).length).toBeGreaterThan(2)
    expect(log).toContain('A conference task failed')
    for (const { email } of registrations) {
      const others = [...own].flatMap(([address, link]) => (email.startsWith(address) ? [] : [link]))
      const mails = (await mailsTo(email)).join('\n')
      expect(others.filter((link) => mails.includes(link))).toEqual([])
    }
  })

  it('is stored encrypted, and in no answer, version or trail', async () => {
    await withRoom()
    await work()
    const dump = JSON.stringify(await dumpCollections(test.payload))
    const secrets = [
      zoom.account.clientSecret,
      zoom.webhookSecret,
      'canary-start-link',
      zoom.room.password,
      zoom.room.registrants[0]?.join_url ?? '-',
      String(zoom.room.id),
    ]
    for (const secret of secrets) expect([secret, dump.includes(secret)]).toEqual([secret, false])
    const editor = await makeUser(test.payload, ['editor'])
    for (const collection of ['meetings', 'registrations', 'conference-tasks', 'audit-entries'] as const) {
      const answer = JSON.stringify(
        await test.payload
          .find({ collection, overrideAccess: false, user: editor, depth: 1 })
          .catch(() => ''),
      )
      for (const secret of [...secrets, 'conferenceAccess', '"room":']) expect(answer).not.toContain(secret)
    }
  })
})
