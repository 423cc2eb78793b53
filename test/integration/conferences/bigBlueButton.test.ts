import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import type { Event, Registration } from '../../../src/payload-types.ts'
import { findConferenceState } from '../../../src/conferences/findConferenceState.ts'
import { createPublicRoutes } from '../../../src/publicApp.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { dumpCollections } from '../../support/dumpCollections.ts'
import { FakeBigBlueButton } from '../../support/fakes/fakeBigBlueButton.ts'
import { makeEvent, makeRegistration } from '../../support/factories.ts'
import { storedRegistration, tokenOf } from '../../support/ownRegistration.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const server = new FakeBigBlueButton({ now: new Date() })
let test: TestPayload
let app: Hono

beforeAll(async () => {
  await server.start()
  test = await startPayload({ BBB_URL: server.url, BBB_SECRET: server.secret })
  app = createPublicRoutes({ payload: test.payload })
})
afterAll(async () => {
  await test.stop()
  await server.stop()
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
  server.now = new Date()
  server.planNothing()
})

const minute = 60_000

async function work(now = server.now): Promise<void> {
  server.now = now
  await runWorkerOnce({ payload: test.payload, now })
}

/** An event that begins in some minutes, and somebody who has registered. */
async function withRoom({ startsIn = 5 }: { startsIn?: number } = {}): Promise<{
  event: Event
  registration: Registration
  token: string
}> {
  const { payload } = test
  const event = await makeEvent(payload, {
    startsAt: new Date(Date.now() + startsIn * minute).toISOString(),
    endsAt: new Date(Date.now() + (startsIn + 60) * minute).toISOString(),
  })
  await payload.create({
    collection: 'meetings',
    data: { event: event.id, conference: 'bigbluebutton', presentAfter: 10 },
  })
  const registration = await makeRegistration(payload, {
    event,
    email: 'ada@example.org',
    name: 'Ada Beispiel',
  })
  const token = tokenOf(payload, await storedRegistration(payload, { event, email: 'ada@example.org' }))
  return { event, registration, token }
}

/** Where the step through the door leads. */
async function enter(token: string, name = ''): Promise<{ status: number; url: string; html: string }> {
  const answer = await app.request(`/teilnehmen/${token}`, {
    method: 'POST',
    body: new URLSearchParams({ name }).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  })
  const html = await answer.text()
  const [, url = ''] = /0;url=([^"]+)"/.exec(html) ?? []
  return { status: answer.status, url: url.replaceAll('&amp;', '&'), html }
}

describe('an event whose room BigBlueButton makes', () => {
  it('has its room made in the moment of a click, under the name that the person chose, and mails lead to the door', async () => {
    const { event, token } = await withRoom()
    expect(event.location?.name).toBe('online (BigBlueButton)')
    await work()
    expect(server.count('create')).toBe(0)
    const page = await (await app.request(`/teilnehmen/${token}`)).text()
    expect(page).toContain('value="Ada Beispiel"')
    const { url } = await enter(token, 'Ada B.')
    expect([server.count('create'), new URL(url).searchParams.get('fullName')]).toEqual([1, 'Ada B.'])
    const joined = await fetch(url, { redirect: 'manual' })
    expect(joined.status).toBe(302)
    await enter(token)
    expect(server.count('join')).toBe(1)
  })

  it('says so while the server is down, and lets people in once it is back', async () => {
    const { token } = await withRoom()
    await work()
    server.plan({ call: 'create', answer: 'proxyPage', times: 3 })
    server.plan({ call: 'getMeetingInfo', answer: 'proxyPage', times: 3 })
    const closed = await enter(token)
    expect([closed.status, closed.html.includes('antwortet gerade nicht')]).toEqual([503, true])
    let opened = await enter(token)
    for (let n = 0; n < 6 && !opened.url; n += 1) opened = await enter(token)
    expect(opened.url).toContain('/api/join')
  })

  it('sees who is there, and who stayed long enough has attended', async () => {
    const { event, registration, token } = await withRoom()
    await work()
    const { url } = await enter(token)
    await fetch(url, { redirect: 'manual' })
    const begins = Date.parse(event.startsAt)
    for (let minutes = 0; minutes <= 20; minutes += 1) await work(new Date(begins + minutes * minute))
    await work(new Date(Date.parse(event.endsAt) + 7 * 60 * minute))
    const stored = await test.payload.findByID({ collection: 'registrations', id: registration.id, depth: 0 })
    expect([stored.attended, stored.attendedHow]).toEqual([true, 'conference'])
    expect(stored.minutesPresent).toBeGreaterThanOrEqual(20)
  })

  it('says that a recording is ready, to editors alone', async () => {
    const { payload } = test
    const { event, token } = await withRoom()
    await work()
    await enter(token)
    const callback =
      server.asked.findLast(({ call }) => call === 'create')?.query.get('meta_analytics-callback-url') ?? ''
    const meetingID = server.asked.findLast(({ call }) => call === 'create')?.query.get('meetingID') ?? ''
    const told = await server.recordingReady(meetingID, callback)
    const { pathname, search } = new URL(told.url)
    const answer = await app.request(pathname + search, {
      method: 'POST',
      headers: told.headers,
      body: await told.text(),
    })
    expect(answer.ok).toBe(true)
    const { docs } = await payload.find({ collection: 'meetings', where: { event: { equals: event.id } } })
    const state = await findConferenceState({
      payload,
      meetingId: docs[0]?.id ?? '',
      locale: 'de',
      now: server.now,
    })
    expect(Date.parse(state?.recordingReadyAt ?? '')).not.toBeNaN()
    expect(docs[0]).not.toHaveProperty('recordingReadyAt')
  })

  it('keeps its secret and its links out of everything that is stored', async () => {
    const { token } = await withRoom()
    await work()
    const { url } = await enter(token)
    const dump = JSON.stringify(await dumpCollections(test.payload))
    const checksum = new URL(url).searchParams.get('checksum') ?? '-'
    expect([dump.includes(server.secret), dump.includes(checksum)]).toEqual([false, false])
  })
})

describe('the address for what BigBlueButton tells', () => {
  it('takes nothing without proof', async () => {
    const answer = await app.request('/conferences/bigbluebutton?meetingID=x', { method: 'GET' })
    expect(answer.status).toBeGreaterThanOrEqual(400)
  })
})
