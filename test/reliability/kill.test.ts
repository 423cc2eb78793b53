import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import type { Event } from '../../src/payload-types.ts'
import { makeConsentText, makeEvent, makeMeeting } from '../support/factories.ts'
import { mailDomain, type Postfix, startPostfix } from '../support/postfix.ts'
import { sendRegistration } from '../support/registrationClient.ts'
import { contradictions, registrationRows } from '../support/registrationRows.ts'
import { times } from '../support/breadth.ts'
import { type ServerCluster, startCluster } from '../support/serverCluster.ts'
import { startPayload, type TestPayload } from '../support/startPayload.ts'
import { waitUntil } from '../support/waitUntil.ts'

/** As many as one likes with ROUNDS=150. */
const rounds = Number(process.env.ROUNDS ?? times({ full: 300, short: 5 }))
const clients = 3
const longestRecovery = 60_000
/** So many register at the same moment, just before a kill: SQLite stores them by one statement. */
const together = 20
/** Milliseconds from then to the kill at most: some have their answer by then, some are being stored, some wait. */
const longestStoring = 150
/** How often two are killed at once. */
const twoAtOnce = 0.3

let test: TestPayload
let postfix: Postfix
let cluster: ServerCluster
let event: Event
beforeAll(async () => {
  test = await startPayload()
  postfix = await startPostfix()
  const consent = await makeConsentText(test.payload, { key: 'privacy' })
  event = await makeEvent(test.payload, { registration: { consents: [consent.id] } })
  await makeMeeting(test.payload, { event })
  cluster = await startCluster({ SMTP_URL: postfix.url })
}, 180_000)
afterAll(async () => {
  await cluster.stop()
  await postfix.remove()
  await test.stop()
})

/** Whose registration was acknowledged. */
const acknowledged = new Set<string>()
let isOver = false

/** Registers one person after another, each as often as it takes, as a client does that retries with one key. */
async function registerPeople(client: number): Promise<void> {
  for (let number = 0; !isOver; number++) {
    await register(`mensch-${client}-${number}@${mailDomain}`)
    await pause(Math.random() * 1000)
  }
}

async function register(email: string): Promise<void> {
  await registerUntilAcknowledged(email)
  acknowledged.add(email)
}

async function registerTogether(round: number): Promise<void> {
  const people = Array.from({ length: together }, (_, n) => `gruppe-${round}-${n}@${mailDomain}`)
  await Promise.all(people.map(register))
}

async function registerUntilAcknowledged(email: string): Promise<void> {
  const { apps } = cluster
  for (let tries = 0; tries < 1000; tries++) {
    const reply = await sendRegistration({
      url: apps[tries % apps.length]!.url(),
      eventId: event.id,
      email,
      consents: [{ key: 'privacy', version: 1 }],
      idempotencyKey: email,
    }).catch(() => null)
    if (reply?.status === 200) {
      expect(reply.outcome).toBe('CONFIRMED')
      return
    }
    await pause(100)
  }
  throw new Error('Nobody acknowledged a registration for over a minute and a half')
}

const ofGroup = (round: number): number =>
  [...acknowledged].filter((email) => email.startsWith(`gruppe-${round}-`)).length

interface Victim {
  kill: () => Promise<void>
  start: () => Promise<void>
}

/** One of them, or now and then two, whichever they are. */
function chooseVictims(all: readonly Victim[]): Victim[] {
  const count = Math.random() < twoAtOnce ? 2 : 1
  const left = [...all]
  return Array.from({ length: count }, () => left.splice(Math.floor(Math.random() * left.length), 1)).flat()
}

/** Kills some at once and starts them anew. Returns how many milliseconds after the kill everybody had a mail. */
async function recoverFromKilling(victims: readonly Victim[]): Promise<number> {
  const killed = Date.now()
  await Promise.all(victims.map(({ kill }) => kill()))
  await Promise.all(victims.map(({ start }) => start()))
  await waitForMailTo([...acknowledged], { within: longestRecovery - (Date.now() - killed) })
  return Date.now() - killed
}

const recipients = async (): Promise<Set<string>> => new Set((await postfix.delivered()).map(({ to }) => to))

async function waitForMailTo(
  people: readonly string[],
  { within = longestRecovery }: { within?: number } = {},
): Promise<void> {
  let missing: string[] = []
  await waitUntil(
    'everybody who was registered has a mail',
    async () => {
      const reached = await recipients()
      missing = people.filter((email) => !reached.has(email))
      return missing.length === 0
    },
    { within },
  ).catch(async (cause: unknown) => {
    const mails = await describeMails(missing)
    throw new Error(`No mail within ${within} ms:\n${mails}\n${await postfix.lastLog()}`, { cause })
  })
}

async function describeMails(people: readonly string[]): Promise<string> {
  const { docs } = await test.payload.find({
    collection: 'messages',
    where: { recipient: { in: [...people] } },
    pagination: false,
    depth: 0,
  })
  const lines = docs.map(({ recipient, createdAt, state, attempts, nextAttemptAt, leaseUntil, lastAnswer }) =>
    JSON.stringify({ recipient, createdAt, state, attempts, nextAttemptAt, leaseUntil, lastAnswer }),
  )
  return [`${new Date().toISOString()}: ${people.length} people, ${docs.length} messages`, ...lines].join(
    '\n',
  )
}

describe('processes that are killed while people register', () => {
  it(
    `lose nobody and mail nobody else, over ${rounds} rounds, and recover by themselves`,
    async () => {
      // On SQLite the one process is app and worker.
      const all: Victim[] = [...cluster.members, postfix]
      const registering = Array.from({ length: clients }, (_, client) => registerPeople(client))
      let acknowledgedInPart = 0
      let slowest = 0
      try {
        for (let round = 0; round < rounds; round++) {
          await pause(Math.random() * 2000)
          const group = registerTogether(round)
          // What it fails by is told where it is awaited.
          group.catch(() => undefined)
          await pause(Math.random() * longestStoring)
          const before = ofGroup(round)
          if (before > 0 && before < together) acknowledgedInPart += 1
          slowest = Math.max(slowest, await recoverFromKilling(chooseVictims(all)))
          await group
          if ((round + 1) % 25 === 0)
            process.stderr.write(`${round + 1} rounds, slowest recovery ${slowest} ms\n`)
        }
      } finally {
        isOver = true
        await Promise.all(registering)
      }
      await waitForMailTo([...acknowledged])

      const rows = await registrationRows(test.payload, event)
      expect(rows.map(({ email }) => email).sort()).toEqual([...acknowledged].sort())
      expect(contradictions({ rows, capacity: Infinity })).toEqual([])
      const mails = await postfix.delivered()
      expect([...(await recipients())].sort()).toEqual([...acknowledged].sort())
      const ids = new Set(mails.map(({ to, messageId }) => `${to} ${messageId}`))
      expect(ids.size).toBe(acknowledged.size)
      process.stderr.write(
        `${rounds} kills, ${acknowledgedInPart} of them amid a group, ${acknowledged.size} people, ${mails.length} mails, slowest recovery ${slowest} ms\n`,
      )
    },
    rounds * (longestRecovery + 120_000),
  )
})
