import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeEvent } from '../../support/factories.ts'
import { dumpCollections } from '../../support/dumpCollections.ts'
import { everyFile } from '../../support/everyFile.ts'
import { everyTable } from '../../support/everyTrace.ts'
import { type ServerProcess, startServerProcess } from '../../support/serverProcess.ts'
import { registrationsOf, stampFor } from '../../support/siteForm.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { waitUntil } from '../../support/waitUntil.ts'

// Nobody has these but for this test; each is written in another way too, as a log or a column might.
const canaries = ['203.0.113.77', '2001:db8:cafe:77::5', '2001:db8:cafe:77', 'cb00:714d', 'cb00714d']

let test: TestPayload
let server: ServerProcess
beforeAll(async () => {
  test = await startPayload()
  server = await startServerProcess({
    env: {
      DATA_DIR: test.dataDir,
      DATABASE_URL: process.env.DATABASE_URL ?? '',
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? '',
      DEMO: 'off',
      LOG_LEVEL: 'trace',
      RATE_LIMITS: 'on',
      TRUST_PROXY: '1',
    },
    bound: 110_000,
  })
}, 120_000)
afterAll(() => test.stop())

const found = (text: string): string[] => canaries.filter((canary) => text.toLowerCase().includes(canary))

describe('the IP address of who registers', () => {
  it('is counted by, and is in no database, file or log', async () => {
    const { payload, dataDir } = test
    const event = await makeEvent(payload)
    // Another process reads what was made here at its next look at the content version.
    await waitUntil('the server knows the event', async () => {
      const page = await fetch(`${server.url}/veranstaltungen/${event.slug}`)
      return page.status === 200
    })
    const register = (n: number, address: string): Promise<Response> =>
      fetch(`${server.url}/veranstaltungen/${event.slug}/anmeldung`, {
        method: 'POST',
        body: new URLSearchParams({ stamp: stampFor(event), email: `person-${n}@example.org` }),
        headers: { 'X-Forwarded-For': address },
        redirect: 'manual',
      })
    const refused: Record<string, number> = {}
    const accepted = new Set<string>()
    for (const address of ['203.0.113.77', '2001:db8:cafe:77::5']) {
      const answers = await Promise.all(Array.from({ length: 101 }, (_, n) => register(n, address)))
      refused[address] = answers.filter(({ status }) => status === 429).length
      answers.forEach(({ status }, n) => status === 303 && accepted.add(`person-${n}@example.org`))
      // Links and queries too, and what fails.
      for (const where of ['/anmeldung/x', '/teilnehmen/x', '/gibt-es-nicht', '/api/events/1', '/graphql']) {
        await fetch(server.url + where, { headers: { 'X-Forwarded-For': address } })
      }
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        body: '{"query": "mutation { cancelRegistration(token: 1) { registration { email } } }"}',
        headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': address },
      })
    }
    // So each of the two was seen and counted.
    expect(refused).toEqual({ '203.0.113.77': 1, '2001:db8:cafe:77::5': 1 })
    expect(await server.end('SIGTERM')).toBe(0)
    const stored = (await registrationsOf(payload, event)).map(({ email }) => email)
    expect(stored.sort()).toEqual([...accepted].sort())

    const files = [...(await everyFile(dataDir)).values()].join('\n')
    const documents =
      [...(await everyTable(payload)).values()].join('\n') + JSON.stringify(await dumpCollections(payload))
    // The search does find what is there.
    expect(files + documents).toMatch(/person-\d+@example\.org/)
    expect(server.output().length).toBeGreaterThan(100)
    expect({
      files: found(files),
      documents: found(documents),
      log: found(server.output()),
    }).toEqual({ files: [], documents: [], log: [] })
  }, 240_000)
})
