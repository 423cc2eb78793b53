import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
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

it('what the container file copies is enough to run the website, its admin and a backup', async () => {
  const containerfile = await readDocument('Containerfile')
  const copied = [...containerfile.matchAll(/^COPY --from=build (.+) \S+$/gm)]
    .flatMap(([, files]) => files?.split(' ') ?? [])
    .map((file) => file.replace('/app/', ''))
  expect(copied).toContain('node_modules')
  for (const name of copied) {
    if (name === 'node_modules') await symlink(path.join(root, name), path.join(folder, name))
    else await cp(path.join(root, name), path.join(folder, name), { recursive: true })
  }
  const [, command = '[]'] = /^CMD (.+)$/m.exec(containerfile) ?? []
  const [node, condition, ...program] = JSON.parse(command) as string[]
  expect([node, condition]).toEqual(['node', '--conditions=production'])
  const unit = await readDocument('docs/operation/green-forum-events.service')
  expect(unit).toContain(`ExecStart=/usr/bin/node ${[condition, ...program].join(' ')}\n`)

  const settings = { DATA_DIR: dataDir, DATABASE_URL: '', PAYLOAD_SECRET: '' }
  server = await startServerProcess({ env: { ...settings, DEMO: 'on' }, folder, program })
  for (const page of ['/', '/admin/login', '/feeds/events.ics', '/embed.js']) {
    expect([page, (await fetch(server.url + page)).status]).toEqual([page, 200])
  }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=production', 'dist/src/server/backup.js', path.join(dataDir, 'backup')],
    { cwd: folder, env: { ...process.env, NODE_OPTIONS: '', ...settings } },
  )
  expect(stdout).toMatch(/backup: \d+ rows and \d+ files, written and read back\./)
  expect(await server.end('SIGTERM')).toBe(0)
})
