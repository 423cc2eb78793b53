import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { readDocument } from '../support/documents.ts'
import { type ServerProcess, startServerProcess } from '../support/serverProcess.ts'

const root = path.resolve(import.meta.dirname, '../..')

let folder: string
let dataDir: string
let server: ServerProcess | undefined
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'container-'))
  dataDir = await mkdtemp(path.join(tmpdir(), 'container-data-'))
})
afterAll(async () => {
  await server?.end('SIGKILL')
  for (const each of [folder, dataDir]) await rm(each, { recursive: true, force: true })
})

/** Logs in with the account that comes with the example content, and opens a list and a form. */
async function openAdmin({ url, output }: ServerProcess): Promise<void> {
  const [, email, password] = /administrator +(\S+) +(\S+)/.exec(output()) ?? []
  const login = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = (await login.json()) as { token: string }
  for (const view of ['', '/collections/registrations', '/collections/events/create']) {
    const answer = await fetch(`${url}/admin${view}`, { headers: { Authorization: `JWT ${token}` } })
    expect([view, await answer.text()]).toEqual([view, expect.stringContaining('template-default')])
  }
}

/** Bytes of all files in a folder. */
async function sizeOf(place: string): Promise<number> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(({ parentPath, name }) => stat(path.join(parentPath, name))))
  return sizes.reduce((sum, { size }) => sum + size, 0)
}

it('what the container file copies is small, and enough to run the website, its admin and a backup', async () => {
  const containerfile = await readDocument('Containerfile')
  expect([...containerfile.matchAll(/^COPY --from=build .+$/gm)].map(String)).toEqual([
    'COPY --from=build /image ./',
  ])
  const [, script = ''] = /node (\S+) \/image$/m.exec(containerfile) ?? []
  await promisify(execFile)(process.execPath, [script, folder], { cwd: root })
  // With Node itself, of 100 to 125 MB, an image of 400 MB beside Debian.
  expect((await sizeOf(folder)) / 1e6).toBeLessThan(315)
  const [, command = '[]'] = /^CMD (.+)$/m.exec(containerfile) ?? []
  const [node, condition, ...program] = JSON.parse(command) as string[]
  expect([node, condition]).toEqual(['node', '--conditions=production'])
  const unit = await readDocument('docs/operation/green-forum-events.service')
  expect(unit).toContain(`ExecStart=/usr/bin/node ${[condition, ...program].join(' ')}\n`)

  const settings = { DATA_DIR: dataDir, DATABASE_URL: '', PAYLOAD_SECRET: '' }
  server = await startServerProcess({ env: { ...settings, DEMO: 'on' }, folder, program })
  const event = '/veranstaltungen/integrations-und-teilhabegesetz'
  for (const page of [
    '/',
    '/admin/login',
    '/feeds/events.ics',
    '/embed.js',
    event,
    `${event}/vorschau.png`,
  ]) {
    expect([page, (await fetch(server.url + page)).status]).toEqual([page, 200])
  }
  await openAdmin(server)
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=production', 'dist/src/server/backup.js', path.join(dataDir, 'backup')],
    { cwd: folder, env: { ...process.env, NODE_OPTIONS: '', ...settings } },
  )
  expect(stdout).toMatch(/backup: \d+ rows and \d+ files, written and read back\./)
  expect(await server.end('SIGTERM')).toBe(0)
}, 300_000)
