import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import type { Event } from '../../src/payload-types.ts'
import { type BalancingProxy, startBalancingProxy } from '../support/balancingProxy.ts'
import { times } from '../support/breadth.ts'
import { makeConsentText, makeEvent, makeMeeting } from '../support/factories.ts'
import { mailDomain, type Postfix, startPostfix } from '../support/postfix.ts'
import { sendRegistration } from '../support/registrationClient.ts'
import { contradictions, registrationRows } from '../support/registrationRows.ts'
import { type ServerCluster, startCluster } from '../support/serverCluster.ts'
import { startPayload, type TestPayload } from '../support/startPayload.ts'
import { waitUntil } from '../support/waitUntil.ts'

const rounds = Number(process.env.ROUNDS ?? times({ full: 20, short: 2 }))
const clients = 3
const slug = 'rolling-restart'

let test: TestPayload
let postfix: Postfix
let cluster: ServerCluster
let proxy: BalancingProxy
let event: Event
beforeAll(async () => {
  test = await startPayload()
  postfix = await startPostfix()
  const consent = await makeConsentText(test.payload, { key: 'privacy' })
  event = await makeEvent(test.payload, { slug, registration: { consents: [consent.id] } })
  await makeMeeting(test.payload, { event })
  cluster = await startCluster({ SMTP_URL: postfix.url, DRAIN_SECONDS: '2' })
  proxy = await startBalancingProxy(() => cluster.apps.map(({ url }) => url()))
}, 180_000)
afterAll(async () => {
  await proxy.stop()
  await cluster.stop()
  await postfix.remove()
  await test.stop()
})

let isOver = false
let answered = 0
const failures: string[] = []
const registered: string[] = []

async function count(what: string, ask: () => Promise<string | null>): Promise<void> {
  const failure = await ask().catch((error: unknown) => String(error))
  if (failure === null) answered += 1
  else failures.push(`${what}: ${failure}`)
}

/** Registers one person after another, and takes no for an answer. */
async function registerPeople(client: number): Promise<void> {
  for (let number = 0; !isOver; number++) {
    const email = `mensch-${client}-${number}@${mailDomain}`
    await count('registration', async () => {
      const { status, outcome } = await sendRegistration({
        url: proxy.url,
        eventId: event.id,
        email,
        consents: [{ key: 'privacy', version: 1 }],
      })
      if (status !== 200 || outcome !== 'CONFIRMED') return `${status} ${String(outcome)}`
      registered.push(email)
      return null
    })
    await pause(Math.random() * 100)
  }
}

async function readPages(): Promise<void> {
  for (let turn = 0; !isOver; turn++) {
    const path = ['/', `/veranstaltungen/${slug}`, `/veranstaltungen/${slug}.ics`, '/en'][turn % 4]
    await count(path ?? '', async () => {
      const answer = await fetch(proxy.url + path)
      const text = await answer.text()
      return answer.ok ? null : `${answer.status} ${text}`
    })
    await pause(Math.random() * 20)
  }
}

describe('processes that are started anew one after another, behind a proxy', () => {
  it(
    `fail no request and lose no mail, over ${rounds} rounds`,
    async () => {
      const busy = Array.from({ length: clients }, (_, client) => [
        registerPeople(client),
        readPages(),
      ]).flat()
      try {
        for (let round = 0; round < rounds; round++) {
          for (const member of cluster.members) {
            expect(await member.end()).toBe(0)
            await member.start()
            if (cluster.apps.includes(member))
              await waitUntil('people are sent to it', () => proxy.sendsTo(member.url()))
          }
        }
      } finally {
        isOver = true
        await Promise.all(busy)
      }
      expect(failures).toEqual([])
      expect(answered).toBeGreaterThan(rounds * 100)

      const rows = await registrationRows(test.payload, event)
      expect(rows.map(({ email }) => email).sort()).toEqual([...registered].sort())
      expect(contradictions({ rows, capacity: Infinity })).toEqual([])
      const unsent = async () =>
        (await test.payload.count({ collection: 'messages', where: { state: { not_equals: 'sent' } } }))
          .totalDocs
      await waitUntil('all mails are sent', async () => (await unsent()) === 0, { within: rounds * 60_000 })
      const recipients = async () => (await postfix.delivered()).map(({ to }) => to).sort()
      // Postfix has them all by now, and delivers some fifty a second.
      await waitUntil('everybody has a mail', async () => (await recipients()).length >= registered.length, {
        within: rounds * 60_000,
      })
      expect(await recipients()).toEqual([...registered].sort())
      process.stderr.write(
        `${rounds} rounds, ${answered} answers, ${registered.length} people, none failed, a mail each\n`,
      )
    },
    rounds * 240_000,
  )
})
