import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { registerFromOutside } from '../../../src/registrations/registerFromOutside.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { readDocument } from '../../support/documents.ts'
import { makeEvent, makeMeeting, makeRegistration } from '../../support/factories.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { startPublicApp } from '../../support/startPublicApp.ts'

const token = 'a-token-for-prometheus'

let test: TestPayload
let app: Awaited<ReturnType<typeof startPublicApp>>
beforeAll(async () => {
  test = await startPayload()
  app = await startPublicApp({ payload: test.payload, metricsToken: token })
})
afterAll(async () => {
  await app.stop()
  await test.stop()
})

const ask = (authorization?: string) =>
  fetch(`${app.url}/metrics`, { headers: authorization ? { Authorization: authorization } : {} })

/** The values of everything that is told, by name and labels. */
async function metrics(): Promise<Record<string, number>> {
  const text = await (await ask(`Bearer ${token}`)).text()
  const samples = text.split('\n').filter((line) => line && !line.startsWith('#'))
  return Object.fromEntries(
    samples.map((line) => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]),
  )
}

describe('the metrics', () => {
  it('are there with the right token alone, and nowhere without one in the settings', async () => {
    for (const authorization of [undefined, token, 'Bearer another-token-for-it', `Bearer ${token}x`]) {
      const answer = await ask(authorization)
      expect([authorization, answer.status, await answer.text()]).toEqual([authorization, 401, ''])
    }
    const answer = await ask(`Bearer ${token}`)
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain; version=0\.0\.4/)
    const without = await startPublicApp(test)
    expect(
      (await fetch(`${without.url}/metrics`, { headers: { Authorization: `Bearer ${token}` } })).status,
    ).toBe(404)
    await without.stop()
  })

  it('tell what waits, what became of it, and what the pages are made of', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { title: 'Geheimtipp in Güstrow', registration: { capacity: 2 } })
    await makeMeeting(payload, { event, joinUrl: 'https://zoom.example/j/geheim' })
    const register = (email: string) =>
      registerFromOutside({
        payload,
        network: null,
        proofOfWork: '',
        input: { eventId: event.id, email, name: 'Ada Geheim', consents: [] },
      })
    await register('ada-geheim@example.org')
    await expect(register('nobody')).rejects.toThrow()
    await makeRegistration(payload, { event, email: 'bea-geheim@example.org' })
    await runWorkerOnce({ payload })
    const { docs } = await payload.find({ collection: 'messages', sort: 'createdAt' })
    await payload.db.updateOne({
      collection: 'messages',
      where: { id: { equals: docs[0]?.id } },
      data: { state: 'queued', createdAt: new Date(Date.now() - 3_600_000).toISOString() },
      options: { atomic: true },
    })
    for (let n = 0; n < 2; n++) await fetch(app.url)

    const told = await metrics()
    expect(told).toMatchObject({
      events_database_up: 1,
      'events_registrations_total{result="confirmed"}': 1,
      'events_registrations_total{result="INVALID_INPUT"}': 1,
      'events_mails_total{result="sent"}': 2,
      'events_outbox_entries{outbox="mails",kind="confirmation"}': 1,
      'events_outbox_entries{outbox="mails",kind="cancellation"}': 0,
      'events_outbox_entries{outbox="webhooks",kind="event.changed"}': 0,
      'events_responses_total{result="miss"}': 1,
      'events_responses_total{result="hit"}': 1,
      'events_published_documents{collection="events"}': 1,
    })
    const age = told['events_outbox_oldest_seconds{outbox="mails",kind="confirmation"}'] ?? 0
    expect([age >= 3600, age < 3700]).toEqual([true, true])
    for (const name of [
      'events_database_latency_seconds',
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
    ])
      expect([name, (told[name] ?? -1) >= 0]).toEqual([name, true])
    const documented = await readDocument('docs/operation.md')
    const parts = Object.keys(told).flatMap((name) => name.match(/^events_\w+|(?<=outbox=")\w+/g) ?? [])
    expect([...new Set(parts)].filter((part) => !documented.includes(`\`${part}\``))).toEqual([])
    // No person, no event, no link.
    expect(Object.keys(told).filter((name) => /geheim|güstrow|example|@/i.test(name))).toEqual([])
  })
})
