import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Event, User } from '../../../src/payload-types.ts'
import { testDatabase } from '../../support/database.ts'
import { everyTrace } from '../../support/everyTrace.ts'
import {
  inDays,
  makeConsentText,
  makeEvent,
  makeMeeting,
  makeRegistration,
  makeUser,
} from '../../support/factories.ts'
import { type ServerProcess, startServerProcess } from '../../support/serverProcess.ts'
import { stampFor } from '../../support/siteForm.ts'
import { startSmtpServer, type TestSmtpServer } from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { waitUntil } from '../../support/waitUntil.ts'

/** A person with words that stand nowhere else. Latin letters in lower case, as files are searched for bytes. */
const personOf = (word: string) => ({
  email: `Adresse-${word}@Kanari.Example`,
  name: `Name ${word}-vogel`,
  newName: `Neuername ${word}-fink`,
  answer: `Antwort ${word}-kost`,
  topicSuggestion: `Wunsch ${word}-lied`,
  support: `Platz für ${word}-rampe`,
  markers: [
    `${word}@kanari`,
    `${word}-vogel`,
    `${word}-fink`,
    `${word}-kost`,
    `${word}-lied`,
    `${word}-rampe`,
    word,
  ],
})

type Person = ReturnType<typeof personOf>
type Post = (path: string, body: unknown) => Promise<Record<string, unknown>>
type Server = ServerProcess & { post: Post; patch: Post; token: string }

const preferences =
  testDatabase === 'mongodb' ? 'collection payload-preferences' : 'table payload_preferences'

let test: TestPayload
let admin: User
let smtp: TestSmtpServer
let output = ''

beforeAll(async () => {
  test = await startPayload()
  admin = await makeUser(test.payload, ['administrator'])
  smtp = await startSmtpServer()
})
afterAll(async () => {
  await smtp.stop()
  await test.stop()
})

/** Runs the real server, logging everything it can, for as long as a function takes. */
async function withServer(
  settings: Record<string, string>,
  run: (server: Server) => Promise<void>,
): Promise<void> {
  const server = await startServerProcess({
    env: {
      DATA_DIR: test.dataDir,
      DATABASE_URL: process.env.DATABASE_URL ?? '',
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? '',
      DEMO: 'off',
      LOG_LEVEL: 'trace',
      ...settings,
    },
  })
  let token = ''
  const send =
    (method: string): Post =>
    async (path, body) => {
      const answer = await fetch(`${server.url}${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `JWT ${token}` }) },
        body: JSON.stringify(body),
      })
      const text = await answer.text()
      expect({ path, ok: answer.ok, text: answer.ok ? '' : text }).toEqual({ path, ok: true, text: '' })
      return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : { text }
    }
  try {
    const login = await send('POST')('/api/users/login', { email: admin.email, password: 'geheim-und-lang' })
    token = String(login.token)
    await run({ ...server, post: send('POST'), patch: send('PATCH'), token })
  } finally {
    await server.end('SIGTERM')
    output += server.output()
  }
}

async function canaryEvent(): Promise<Event> {
  const { payload } = test
  const { docs } = await payload.find({ collection: 'consent-texts' })
  const consent = docs[0] ?? (await makeConsentText(payload, { key: 'privacy' }))
  const event = await makeEvent(payload, {
    registration: {
      capacity: 1,
      waitingList: true,
      consents: [consent.id],
      questions: [{ label: 'Verpflegung?' }],
      asksForSupport: true,
    },
  })
  await makeMeeting(payload, { event })
  return event
}

async function register({ post, person, event }: { post: Post; person: Person; event: Event }) {
  const input = {
    eventId: Buffer.from(`Event:${event.id}`).toString('base64url'),
    email: person.email,
    name: person.name,
    topicSuggestion: person.topicSuggestion,
    consents: [{ key: 'privacy', version: 1 }],
    answers: [{ question: event.registration?.questions?.[0]?.id, value: person.answer }],
    idempotencyKey: person.answer,
  }
  const query =
    'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { outcome userErrors { code } } }'
  const { data } = await post('/graphql', { query, variables: { input } })
  expect(data).toMatchObject({ registerForEvent: { userErrors: [] } })
}

/** Registers by the form of a page, the one way by which what somebody needs may come. */
async function tellNeed({ url, person }: { url: string; person: Person }): Promise<void> {
  const { slug } = await canaryEvent()
  const { email, support } = person
  const fields = { stamp: stampFor({ slug }), email, consent: 'privacy:1', support, supportConsent: 'yes' }
  const { status } = await fetch(`${url}/veranstaltungen/${slug}/anmeldung`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
  expect(status).toBe(303)
}

const registrationOf = async (person: Person, status: string): Promise<string | undefined> => {
  const { docs } = await test.payload.find({
    collection: 'registrations',
    where: { and: [{ email: { equals: person.email.toLowerCase() } }, { status: { equals: status } }] },
    depth: 0,
  })
  return docs[0]?.id
}

/** A mail that was no longer true when its turn came, such as that of a seat given back, is done too. */
const allMailsDone = async (): Promise<boolean> => {
  const { docs } = await test.payload.find({ collection: 'messages', depth: 0, pagination: false })
  const pending = await test.payload.db.find({
    collection: 'registrations',
    where: { pendingMails: { exists: true } },
  })
  return pending.docs.length === 0 && docs.every(({ state }) => state !== 'queued' && state !== 'sending')
}

/** Everything that can happen to a person: waits, gets a seat, is renamed, locked and listed in the admin, cancels, comes again. */
async function liveThrough({ person, server }: { person: Person; server: Server }): Promise<void> {
  const { payload } = test
  const { post, patch, url, token } = server
  const event = await canaryEvent()
  const other = await makeRegistration(payload, { event, consents: [{ key: 'privacy', version: 1 }] })
  await register({ post, person, event })
  await waitUntil('the mails are written to files', allMailsDone)
  await patch(`/api/registrations/${other.id}`, { status: 'cancelled' })
  await waitUntil('a seat is theirs', async () => Boolean(await registrationOf(person, 'confirmed')))
  const id = (await registrationOf(person, 'confirmed')) ?? ''
  await patch(`/api/registrations/${id}`, { name: person.newName })
  await post('/api/payload-preferences/collection-registrations', {
    value: { where: { email: { equals: person.email } } },
  })
  await payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'registrations', value: id },
      user: { relationTo: 'users', value: admin.id },
    },
  })
  for (const path of ['registrations', 'messages', 'registrations/kaputt']) {
    const query = `where[email][equals]=${person.email}&where[recipient][like]=${person.email}`
    await fetch(`${url}/api/${path}?${query}`, { headers: { Authorization: `JWT ${token}` } })
  }
  await patch(`/api/registrations/${id}`, { status: 'cancelled' })
  await register({ post, person: { ...person, answer: `${person.answer} 2` }, event })
  await tellNeed({ url, person })
  await post('/api/deletions/export', { email: person.email, format: 'csv' })
  await waitUntil('the mails are written to files', allMailsDone)
}

const traces = (markers: readonly string[]): Promise<string[]> => everyTrace({ ...test, output, markers })

describe('a person who lived through everything', () => {
  const erased = personOf('piepmatz')
  const outdated = personOf('zaunkoenig')

  it('is found in many places', async () => {
    await withServer({ SMTP_URL: '' }, async (server) => {
      await liveThrough({ person: erased, server })
      expect(await traces(erased.markers)).toContain(`${preferences}: piepmatz@kanari`)
      await liveThrough({ person: outdated, server })
    })
    await withServer({ SMTP_URL: smtp.url }, async ({ post }) => {
      for (const person of [erased, outdated]) await register({ post, person, event: await canaryEvent() })
      await waitUntil('the mails are sent', allMailsDone)
    })
    for (const { markers } of [erased, outdated]) {
      const found = (await traces(markers)).join('\n')
      for (const place of [
        /registrations: .*-lied/,
        /registrations: .*-rampe/,
        /messages: .*@kanari/,
        /\.eml: /,
      ]) {
        expect(found).toMatch(place)
      }
    }
    // What they need is told to nobody by a mail, nor by the log.
    const needs = await traces(['piepmatz-rampe', 'zaunkoenig-rampe'])
    expect(needs.filter((place) => !/^\w+ registrations: |^file \S*\.db(-wal)?: /.test(place))).toEqual([])
    expect(smtp.mails.map(({ to }) => to).sort()).toEqual([
      erased.email.toLowerCase(),
      outdated.email.toLowerCase(),
    ])
  }, 240_000)

  it('is found nowhere once erased or out of date: in no table, no byte of a file, no line of the log', async () => {
    const { payload } = test
    await withServer({ SMTP_URL: smtp.url }, async ({ post }) => {
      const { email } = erased
      const answer = await post('/api/deletions/erase', { email, confirmation: email })
      expect(answer).toMatchObject({ state: 'done', registrations: 4 })
      expect(await traces(erased.markers)).toEqual([])
      expect((await traces(outdated.markers)).length).toBeGreaterThan(5)
    })
    const { docs } = await payload.find({ collection: 'events', depth: 0, pagination: false })
    for (const { id } of docs) {
      // Past the hooks, which would take it for an editor's change of dates: time goes by instead.
      const data = { startsAt: inDays(-32), endsAt: inDays(-31) }
      await payload.db.updateOne({ collection: 'events', id, data, returning: false })
    }
    const everybody = [...erased.markers, ...outdated.markers]
    await withServer({ SMTP_URL: smtp.url }, async () => {
      const isOver = async () => {
        const registrations = await payload.count({ collection: 'registrations' })
        const unfinished = await payload.count({
          collection: 'deletions',
          where: { state: { not_equals: 'done' } },
        })
        return registrations.totalDocs + unfinished.totalDocs === 0
      }
      await waitUntil('what has been kept long enough is deleted', isOver)
      expect(await traces(everybody)).toEqual([])
    })
    expect(await traces(everybody)).toEqual([])
  }, 240_000)
})
