import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { feedPath } from '../../src/feeds/feedPaths.ts'
import { formIsOldEnough, startBrowser, watchPage } from '../support/browser.ts'
import { codeBlocks, readDocument, runInShell } from '../support/documents.ts'
import { unpackPlugin } from '../support/packedPlugin.ts'
import { type ServerProcess, startServerProcess } from '../support/serverProcess.ts'
import { waitUntil } from '../support/waitUntil.ts'

// A Payload project as its template makes it, with the packed plugin and the README's code in it, built and started by
// Next. It lies in the repository, so that it finds all other packages there.
const root = path.resolve(import.meta.dirname, '../..')
const data = path.join(root, 'data')
const settings = {
  NODE_ENV: 'production',
  NODE_OPTIONS: '--conditions=production',
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  MODULES_OF: root,
}

let project: string
let server: ServerProcess
let browser: Browser

/** What README's config leaves to the project: a database, users, and a mail adapter, which writes the mails to a file. */
const ownPart = `secret: 'a secret of their own, long enough',
  db: sqliteAdapter({ client: { url: 'file:chess.db' } }),
  collections: [{ slug: 'users', auth: true, fields: [] }],
  editor: lexicalEditor(),
  sharp,
  admin: { avatar: 'default', importMap: { baseDir: path.dirname(fileURLToPath(import.meta.url)) } },
  typescript: { autoGenerate: false },
  email: () => ({
    name: 'file',
    defaultFromAddress: 'club@example.org',
    defaultFromName: 'Club',
    sendEmail: (mail) => appendFile('mails.jsonl', JSON.stringify(mail) + '\\n'),
  }),`

async function writeProject(): Promise<void> {
  const readme = await readDocument('README.md')
  const [config = '', ...others] = codeBlocks({ markdown: readme, language: 'ts' })
  const marker = '// … your database, users, collections'
  expect(config).toContain(marker)
  const imports = [
    "import { sqliteAdapter } from '@payloadcms/db-sqlite'",
    "import { lexicalEditor } from '@payloadcms/richtext-lexical'",
    "import { appendFile } from 'node:fs/promises'",
    "import path from 'node:path'",
    "import { fileURLToPath } from 'node:url'",
    "import sharp from 'sharp'",
  ]
  const files: Record<string, string> = {
    'package.json': JSON.stringify({ name: 'chess-club', private: true, type: 'module' }),
    'src/payload.config.ts': [...imports, config.replace(marker, ownPart)].join('\n'),
  }
  for (const block of others) {
    const [, file, code] = /^\/\/ (src\/\S+)\n([^]*)$/.exec(block) ?? []
    if (file && code) files[file] = code
  }
  expect(Object.keys(files)).toEqual([
    'package.json',
    'src/payload.config.ts',
    'src/app/(events)/[...path]/route.ts',
    'src/instrumentation.ts',
  ])
  await cp(path.join(import.meta.dirname, 'nextProject'), project, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(project, name)), { recursive: true })
    await writeFile(path.join(project, name), text)
  }
}

const run = (commands: string, env: Record<string, string> = {}): Promise<string> =>
  runInShell({ commands, folder: project, env: { ...settings, ...env } })

beforeAll(async () => {
  await mkdir(data, { recursive: true })
  project = await mkdtemp(path.join(data, 'next-project-'))
  await unpackPlugin({ project })
  await writeProject()
  const bin = path.join(root, 'node_modules')
  const tsx = `node --import "${path.join(bin, 'tsx/dist/esm/index.mjs')}"`
  await run(`node "${path.join(bin, 'payload/bin.js')}" generate:importmap`)
  await run(`${tsx} fill.mjs`, { NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true' })
  const next = path.join(bin, 'next/dist/bin/next')
  await run(`node "${next}" build`)
  ;[server, browser] = await Promise.all([
    startServerProcess({
      program: [next, 'start'],
      folder: project,
      env: { ...settings, LOG_LEVEL: 'warn' },
    }),
    startBrowser(),
  ])
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.end('SIGTERM')
  await rm(project, { recursive: true, force: true })
})

const at = '/veranstaltungen/chess-for-everyone'

describe('a Next project that follows the README', () => {
  it('shows its own pages, and ours beside them', async () => {
    const look = async (address: string) => {
      const answer = await fetch(server.url + address)
      return { status: answer.status, text: await answer.text() }
    }
    expect((await look('/')).text).toContain('Chess club')
    for (const address of ['/en', at, '/en/events/chess-for-everyone']) {
      expect(await look(address)).toMatchObject({
        status: 200,
        text: expect.stringContaining('Chess for everyone'),
      })
    }
    for (const address of [
      `${at}.ics`,
      feedPath({ locale: 'de', file: 'events.ics' }),
      '/embed.js',
      `${at}/vorschau.png`,
      '/sitemap.xml',
    ])
      expect({ address, status: (await look(address)).status }).toEqual({ address, status: 200 })
    const style = /\/assets\/site\.\w+\.css/.exec((await look('/en')).text)?.[0] ?? ''
    expect((await look(style)).status).toBe(200)
    expect((await look('/nowhere')).status).toBe(404)
  })

  it('takes registrations, a person’s once and a seat’s once, and sends the mails', async () => {
    const page = await browser.newPage({ locale: 'de-DE' })
    await page.goto(server.url + at)
    await page.getByLabel('E-Mail-Adresse').fill('jo@example.org')
    await page.getByRole('checkbox', { name: 'I agree.' }).check()
    await formIsOldEnough(page)
    await page.getByRole('button', { name: 'Verbindlich anmelden' }).click()
    await page.getByRole('heading', { name: /Vielen Dank/ }).waitFor()
    await page.close()

    const ask = async (query: string, variables: object = {}) => {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return (await answer.json()) as {
        data: {
          events: { nodes: { id: string }[] }
          registerForEvent: { outcome: string | null; userErrors: { code: string }[] }
        }
      }
    }
    const { data: known } = await ask('{ events { nodes { id } } }')
    const register = async (email: string) => {
      const query =
        'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { outcome userErrors { code } } }'
      const input = {
        eventId: known.events.nodes[0]?.id,
        email,
        consents: [{ key: 'privacy', version: 1 }],
      }
      const { data } = await ask(query, { input })
      return (data as { registerForEvent: { outcome: string; userErrors: { code: string }[] } })
        .registerForEvent
    }
    const once = { outcome: 'CONFIRMED', userErrors: [] }
    expect(await register('eve@example.org')).toEqual(once)
    expect(await register('eve@example.org')).toEqual(once)
    const people = ['ada', 'bo', 'cy', 'di'].map((name) => `${name}@example.org`)
    const answers = await Promise.all(people.map(register))
    const isFull = { outcome: null, userErrors: [{ code: 'EVENT_FULL' }] }
    expect(answers.filter(({ outcome }) => outcome === 'CONFIRMED')).toEqual([once])
    expect(answers.filter(({ outcome }) => outcome !== 'CONFIRMED')).toEqual([isFull, isFull, isFull])
    const mails = () => readFile(path.join(project, 'mails.jsonl'), 'utf8').catch(() => '')
    await waitUntil('the mail has come', async () => (await mails()).includes('https://zoom.example/j/64'))
  })

  it('has an admin in which the event stands', async () => {
    const page = await browser.newPage({ locale: 'de-DE' })
    const faults = watchPage({ page, origin: server.url })
    await page.goto(`${server.url}/admin`)
    await page.locator('#field-email').fill('editor@example.org')
    await page.locator('#field-password').fill('long-enough-for-a-club')
    await page.locator('form button[type=submit]').click()
    await page.getByText('Chess for everyone').first().waitFor()
    await page.goto(`${server.url}/admin/collections/events/1`)
    await page.locator('#field-title').waitFor()
    expect(await page.locator('#field-title').inputValue()).toBe('Chess for everyone')
    expect(faults).toEqual([])
  })
})
