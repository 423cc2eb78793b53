// Somebody else's project, run by plain Node: writes an event, visits it, registers, waits for the mail, and prints
// what came of it as JSON.
import { generateImportMap } from 'payload'
import { readFile } from 'node:fs/promises'
import { mails } from './payload.config.js'
import { app, worker, payload } from './site.js'

const create = (collection, data) => payload.create({ collection, data })
const consent = await create('consent-texts', { key: 'privacy', label: 'I agree.' })
const event = await create('events', {
  title: 'Chess for everyone',
  startsAt: '2033-03-12T18:00:00.000Z',
  startsAt_tz: 'Europe/Berlin',
  endsAt: '2033-03-12T20:00:00.000Z',
  endsAt_tz: 'Europe/Berlin',
  _status: 'published',
  registration: { enabled: true, consents: [consent.id] },
})
await create('meetings', { event: event.id, provider: 'Zoom', joinUrl: 'https://zoom.example/j/64' })

async function visit(path, init) {
  const answer = await app.fetch(new Request(`https://www.example.org${path}`, init))
  return { status: answer.status, text: await answer.text() }
}

async function ask(query, variables) {
  const { text } = await visit('/events/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return JSON.parse(text)
}

const list = await visit('/events')
const assets = [...new Set(list.text.match(/\/events\/assets\/site\.[\w.]+/g))]
const embed = await visit('/events/embed.js')
const known = await ask('{ events { nodes { id title url } } }')
const registered = await ask(
  'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { outcome userErrors { code } } }',
  {
    input: {
      eventId: known.data.events.nodes[0].id,
      email: 'jo@example.org',
      consents: [{ key: 'privacy', version: 1 }],
    },
  },
)
const deadline = Date.now() + 20_000
while (mails.length === 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20))
await worker.stop()

const importMapFile = new URL('importMap.js', import.meta.url).pathname
const { config } = payload
const admin = { ...config.admin, importMap: { ...config.admin.importMap, importMapFile } }
await generateImportMap({ ...config, admin }, { log: false, force: true })

const result = {
  list: { status: list.status, namesEvent: list.text.includes('Chess for everyone') },
  assets: await Promise.all(assets.map(async (path) => (await visit(path)).status)),
  embed: embed.text.includes('green-forum-events'),
  calendar: (await visit('/events/veranstaltungen/chess-for-everyone.ics')).status,
  urls: known.data.events.nodes.map(({ url }) => url),
  registered,
  mails: mails.map(({ to, text }) => ({
    to: to.address,
    hasJoinUrl: text.includes('https://zoom.example/j/64'),
  })),
  importMap: (await readFile(importMapFile, 'utf8')).match(/from '(green-forum-events[^']*)'/)?.[1],
}
await payload.destroy()
process.stdout.write(`\n${JSON.stringify(result)}\n`)
