import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readDocument } from '../support/documents.ts'
import { endGroup } from '../support/endGroup.ts'
import { freePort } from '../runner/freePort.mjs'
import { waitUntil } from '../support/waitUntil.ts'

// The commands of the README that run a server, as somebody types them.
const root = path.resolve(import.meta.dirname, '../..')
let running: ChildProcess | undefined
let dataDir = ''

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'commands-'))
})

afterEach(async () => {
  if (running) await endGroup(running)
  await rm(dataDir, { recursive: true, force: true })
})

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

/** Types a command that stands in the README, and waits for the page that it serves. */
async function type({
  command,
  port,
  env = {},
  file,
}: {
  command: string
  port: number
  env?: Record<string, string>
  /** The settings, where the command reads them from `.env`. */
  file?: string
}): Promise<string> {
  expect(await readDocument('README.md')).toContain(command)
  const [program = '', ...args] = command.replace('=.env', `=${file}`).split(' ')
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'development', ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running = child
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const url = `http://localhost:${port}`
  await waitUntil(`${command} answers`, () => answers(`${url}/`)).catch((cause: unknown) => {
    throw new Error(output, { cause })
  })
  return url
}

/** What in a folder others than its owner can read or write. */
async function openToOthers(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  expect(names).toContain('events.db')
  const modes = await Promise.all(
    names.map(async (name) => ({ name, mode: (await stat(path.join(folder, name))).mode })),
  )
  return modes.filter(({ mode }) => (mode & 0o077) !== 0).map(({ name }) => name)
}

describe('the commands of the README', () => {
  it('npm run dev serves the sources: the pages and the admin', async () => {
    const port = await freePort()
    const url = await type({ command: 'npm run dev', port, env: { PORT: String(port), DATA_DIR: dataDir } })
    expect(await (await fetch(url)).text()).toContain('Integrations- und Teilhabegesetz')
    expect(await openToOthers(dataDir)).toEqual([])
    // Next compiles the admin when somebody asks for it.
    await waitUntil('the admin answers', () => answers(`${url}/admin/login`), { within: 120_000 })
  }, 240_000)

  it('node --env-file=.env scripts/start.mjs takes the settings from the file', async () => {
    const port = await freePort()
    const file = path.join(dataDir, '.env')
    const example = await readFile(path.join(root, '.env.example'), 'utf8')
    const settings = {
      PORT: port,
      DATA_DIR: dataDir,
      DEMO: 'off',
      MAIL_FROM: '"Werkstatt <werkstatt@example.org>"',
    }
    const filledIn = Object.entries(settings).reduce(
      (text, [name, value]) => text.replace(new RegExp(`^${name}=.*$`, 'm'), `${name}=${value}`),
      example,
    )
    await writeFile(file, filledIn)
    const command = 'node --env-file=.env scripts/start.mjs'
    const url = await type({ command, port, file, env: { DRAIN_SECONDS: '1' } })
    expect(await (await fetch(url)).text()).toContain('Gerade ist keine Veranstaltung geplant.')
    expect(await (await fetch(`${url}/impressum`)).text()).toContain('werkstatt@example.org')
    // The server is told twice, by the group's signal and by the program that has started it.
    expect(running && (await endGroup(running))).toBe(0)
  }, 120_000)
})
