import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ConsentText, Event } from '../../src/payload-types.ts'
import { makeConsentText, makeEvent } from '../support/factories.ts'
import { type RegistrationReply, sendCancellation, sendRegistration } from '../support/registrationClient.ts'
import { contradictions, registrationRows, seated, tokenOf, waiting } from '../support/registrationRows.ts'
import { times } from '../support/breadth.ts'
import { type ServerCluster, startCluster } from '../support/serverCluster.ts'
import { startPayload, type TestPayload } from '../support/startPayload.ts'

const people = 1000
const seats = 100
const latecomers = 5
const leavers = 10

let test: TestPayload
let cluster: ServerCluster
let consent: ConsentText
beforeAll(async () => {
  test = await startPayload()
  consent = await makeConsentText(test.payload, { key: 'privacy' })
  cluster = await startCluster()
}, 180_000)
afterAll(async () => {
  await cluster.stop()
  await test.stop()
})

const register = (event: Event, email: string, turn = 0): Promise<RegistrationReply> =>
  sendRegistration({
    url: cluster.members[turn % cluster.members.length]!.url(),
    eventId: event.id,
    email,
    consents: [{ key: 'privacy', version: 1 }],
  })

describe('a thousand people who want a hundred seats at once', () => {
  const floods = Array.from({ length: times({ full: 20, short: 1 }) }, (_, index) => index + 1)

  it.each(floods)(
    'get them, and the others wait in order: flood %i',
    async () => {
      const { payload } = test
      const event = await makeEvent(payload, {
        registration: { capacity: seats, waitingList: true, consents: [consent.id] },
      })
      const crowd = Array.from({ length: people }, (_, index) => `mensch-${index}@example.org`)
      const replies = await Promise.all(crowd.map((email, turn) => register(event, email, turn)))
      expect(replies.filter(({ status }) => status !== 200)).toEqual([])
      expect(replies.flatMap(({ problems }) => problems)).toEqual([])

      const rows = await registrationRows(payload, event)
      expect([rows.length, seated(rows).length, waiting(rows).length]).toEqual([
        people,
        seats,
        people - seats,
      ])
      expect(contradictions({ rows, capacity: seats })).toEqual([])
      const confirmed = new Set(seated(rows).map(({ email }) => email))
      const promised = crowd.filter((_, index) => replies[index]?.outcome === 'CONFIRMED')
      expect(promised.filter((email) => !confirmed.has(email))).toEqual([])

      const late = Array.from({ length: latecomers }, (_, index) => `spaet-${index}@example.org`)
      for (const email of late) expect((await register(event, email)).outcome).toBe('WAITLISTED')
      const queue = waiting(await registrationRows(payload, event)).map(({ email }) => email)
      expect(queue.slice(-latecomers)).toEqual(late)

      const leaving = seated(rows).slice(0, leavers)
      const url = cluster.members[0]!.url()
      await Promise.all(leaving.map((row) => sendCancellation({ url, token: tokenOf(payload, row) })))
      const after = await registrationRows(payload, event)
      expect(contradictions({ rows: after, capacity: seats })).toEqual([])
      expect(waiting(after).map(({ email }) => email)).toEqual(queue.slice(leavers))
    },
    300_000,
  )
})
