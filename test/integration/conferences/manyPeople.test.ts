import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { runConferencesOnce } from '../../../src/conferences/conferenceSender.ts'
import { unsealAccess } from '../../../src/conferences/sealed.ts'
import { compareAndSetMany } from '../../../src/database/compareAndSetMany.ts'
import { cancelRegistration } from '../../../src/registrations/cancelRegistration.ts'
import type { StoredRegistration } from '../../../src/registrations/findRegistration.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { makeEvent, makeRegistration } from '../../support/factories.ts'
import { FakeZoom } from '../../support/fakes/fakeZoom.ts'
import { tokenOf } from '../../support/ownRegistration.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const zoom = new FakeZoom({ now: new Date() })
let test: TestPayload

beforeAll(async () => {
  await zoom.start()
  test = await startPayload({
    ZOOM_ACCOUNT_ID: zoom.account.accountId,
    ZOOM_CLIENT_ID: zoom.account.clientId,
    ZOOM_CLIENT_SECRET: zoom.account.clientSecret,
    ZOOM_HOSTS: 'host@example.org',
    ZOOM_PSEUDONYM_DOMAIN: 'teilnahme.example.org',
    ZOOM_URL: zoom.url,
  })
})
afterAll(async () => {
  await test.stop()
  await zoom.stop()
})

const minute = 60_000
const count = 500
const moves = 10

const bringInLine = (): Promise<void> => runConferencesOnce({ payload: test.payload, now: zoom.now })

const storedRegistrations = async (): Promise<StoredRegistration[]> =>
  (await test.payload.db.find<StoredRegistration>({ collection: 'registrations', pagination: false })).docs

/** Cancels as people do, by the token of their mail. */
async function cancel(some: readonly StoredRegistration[]): Promise<void> {
  const { payload } = test
  await Promise.all(
    some.map((registration) => cancelRegistration({ payload, token: tokenOf(payload, registration) })),
  )
}

/** The texts of all mails by the address that they went to. */
async function mailTexts(): Promise<Map<string, string[]>> {
  const folder = path.join(test.dataDir, 'mail')
  const byAddress = new Map<string, string[]>()
  for (const file of await readdir(folder)) {
    const { to, text = '' } = await simpleParser(await readFile(path.join(folder, file)), {
      skipHtmlToText: true,
      skipTextToHtml: true,
    })
    const [address] = [to ?? []].flat().flatMap(({ value }) => value)
    const key = address?.address ?? ''
    byAddress.set(key, [...(byAddress.get(key) ?? []), text])
  }
  return byAddress
}

it('500 people get their links within the limits of Zoom, each once, though the event moves ten times and fifty cancel', async () => {
  const { payload } = test
  zoom.latency = 120
  const day = (days: number): string => new Date(Date.UTC(2099, 0, 1 + days, 18)).toISOString()
  const event = await makeEvent(payload, { startsAt: day(0), endsAt: day(1) })
  await payload.create({ collection: 'meetings', data: { event: event.id, conference: 'zoom' } })
  await Promise.all(
    Array.from({ length: count }, (_, n) =>
      makeRegistration(payload, { event, email: `person-${n}@example.org`, name: `Jo${n} Geheim` }),
    ),
  )
  const everybody = await storedRegistrations()
  const mailed = everybody.filter((_, n) => n % 10 === 0)
  // A mail takes its time to write: every tenth goes out.
  await compareAndSetMany({
    payload,
    collection: 'registrations',
    where: { id: { not_in: mailed.map(({ id }) => id) } },
    data: { pendingMails: null },
  })
  await cancel(everybody.slice(0, 25))
  await runWorkerOnce({ payload, now: zoom.now })
  expect(zoom.room.registrants).toHaveLength(count - 25)
  for (let move = 1; move <= moves; move += 1) {
    zoom.advance(minute)
    await payload.update({
      collection: 'events',
      id: event.id,
      data: { startsAt: day(move), endsAt: day(move + 1) },
    })
    if (move === 5) await cancel(everybody.slice(25, 50))
    await bringInLine()
  }

  // All are in line with Zoom, and Zoom had nothing to refuse.
  expect(zoom.refusedByLimit).toBe(0)
  expect(new Set(zoom.room.registrants.map(({ email }) => email)).size).toBe(count - 25)
  expect(zoom.room.registrants.filter(({ status }) => status === 'approved')).toHaveLength(count - 50)
  expect(zoom.room.body.start_time).toBe(day(moves).replace('.000Z', 'Z'))
  expect(zoom.count('PATCH', /./)).toBe(moves)
  expect(zoom.statusChanges).toBe(25)
  expect(zoom.count('POST', /registrants/)).toBe(Math.ceil((count - 25) / 30))
  expect(zoom.asked.length / count).toBeLessThan(0.1)

  // And each link is stored with its person, and in the mail to that person alone.
  const linkOf = new Map(zoom.room.registrants.map(({ email, join_url }) => [email, join_url]))
  const own = ({ id }: StoredRegistration) => linkOf.get(`r-${id}@teilnahme.example.org`)
  const staying = (await storedRegistrations()).filter(({ status }) => status === 'confirmed')
  expect(staying).toHaveLength(count - 50)
  const stored = staying.map(
    ({ conferenceAccess }) => unsealAccess(conferenceAccess, payload.secret)?.access.joinUrl,
  )
  expect(stored).toEqual(staying.map(own))
  const texts = await mailTexts()
  const told = mailed.filter((each) => own(each))
  expect(told.length).toBeGreaterThan(40)
  const links = told.map(({ email }) =>
    (texts.get(email) ?? []).flatMap((text) => text.match(/https:\/\/zoom\.example\/[^\s>)]+/g) ?? []),
  )
  expect(links.map((found) => [...new Set(found)])).toEqual(told.map((each) => [own(each)]))
}, 60_000)
