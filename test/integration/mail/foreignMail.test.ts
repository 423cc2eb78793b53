import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { BasePayload, buildConfig, type Payload, type SendEmailOptions } from 'payload'
import { greenForumEvents } from '../../../src/index.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'

let payload: Payload
let dataDir: string
const sent: SendEmailOptions[] = []

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'foreign-mail-'))
  const config = await buildConfig({
    secret: 'a secret of their own, long enough',
    serverURL: 'https://club.example',
    // Numbers its documents, which is the adapter's default.
    db: sqliteAdapter({ client: { url: `file:${path.join(dataDir, 'club.db')}` } }),
    collections: [{ slug: 'members', auth: true, fields: [] }],
    admin: { user: 'members' },
    // Says nothing of what became of a mail, as some adapters do.
    email: () => ({
      name: 'theirs',
      defaultFromAddress: 'club@club.example',
      defaultFromName: 'Club',
      sendEmail: (message) => Promise.resolve(void sent.push(message)),
    }),
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    plugins: [greenForumEvents({ organiser: { name: 'Chess Club' }, consentOptional: true })],
  })
  payload = await new BasePayload().init({ config })
})
afterAll(async () => {
  await payload.destroy()
  await rm(dataDir, { recursive: true, force: true })
})

it('sends through the e-mail adapter of a foreign config, whose database numbers its documents', async () => {
  const event = await payload.create({
    collection: 'events',
    data: {
      title: 'Club night',
      slug: '',
      startsAt: '2033-03-12T18:00:00.000Z',
      startsAt_tz: 'Europe/Berlin',
      endsAt: '2033-03-12T20:00:00.000Z',
      endsAt_tz: 'Europe/Berlin',
      format: 'online',
      status: 'scheduled',
      _status: 'published',
      registration: { enabled: true, consents: [] },
    },
  })
  expect(typeof event.id).toBe('number')
  await payload.create({
    collection: 'meetings',
    data: { event: event.id, provider: 'Zoom', joinUrl: 'https://zoom.example/j/9' },
  })
  const input = { eventId: String(event.id), email: 'a@example.org', locale: 'en', consents: [] }
  await registerForEvent({ payload, input })
  await runWorkerOnce({ payload })
  await runWorkerOnce({ payload })
  expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
    [{ name: '', address: 'a@example.org' }, 'You are registered: Club night'],
  ])
  expect(sent[0]?.text).toContain('https://zoom.example/j/9')
  expect(sent[0]?.text).toMatch(/https:\/\/club\.example\/anmeldung\/[\w-]{43}/)
  const { docs } = await payload.find({ collection: 'messages', depth: 0 })
  expect(docs).toMatchObject([{ state: 'sent', lastAnswer: 'Accepted', attempts: 1 }])
})
