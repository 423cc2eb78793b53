import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Event } from '../../src/payload-types.ts'
import { makeEvent } from '../support/factories.ts'
import { sendRegistration } from '../support/registrationClient.ts'
import { type ServerCluster, startCluster } from '../support/serverCluster.ts'
import { startSmtpServer, type TestSmtpServer } from '../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../support/startPayload.ts'
import { waitUntil } from '../support/waitUntil.ts'

let test: TestPayload
let smtp: TestSmtpServer
let cluster: ServerCluster
let event: Event
beforeAll(async () => {
  test = await startPayload()
  smtp = await startSmtpServer()
  event = await makeEvent(test.payload, { registration: { capacity: 100, waitingList: true } })
  cluster = await startCluster({ SMTP_URL: smtp.url })
}, 180_000)
afterAll(async () => {
  await cluster.stop()
  await smtp.stop()
  await test.stop()
})

describe('a client that sends one registration fifty times at once', () => {
  it('has registered one person, who gets one mail', async () => {
    const { payload } = test
    const { members } = cluster
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        sendRegistration({
          url: members[index % members.length]!.url(),
          eventId: event.id,
          email: 'ungeduldig@example.org',
          idempotencyKey: 'ein-klick',
        }),
      ),
    )
    expect(replies).toEqual(replies.map(() => ({ status: 200, outcome: 'CONFIRMED', problems: [] })))
    const { totalDocs } = await payload.count({ collection: 'registrations' })
    expect(totalDocs).toBe(1)

    // Somebody else's, so that a second mail to the first person would have had its time.
    await sendRegistration({ url: members[0]!.url(), eventId: event.id, email: 'danach@example.org' })
    await waitUntil('everything pending is sent', async () => {
      const where = { state: { equals: 'sent' } } as const
      return (await payload.count({ collection: 'messages', where })).totalDocs >= 2
    })
    expect(smtp.mails.map(({ to }) => to).sort()).toEqual(['danach@example.org', 'ungeduldig@example.org'])
    expect((await payload.count({ collection: 'messages' })).totalDocs).toBe(2)
  })
})
