import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isListening } from './isListening.mjs'
import { freePort } from './freePort.mjs'

const folder = '/usr/lib/postgresql'

const advice = `The suite needs a PostgreSQL server (15 or later). Either
  - set POSTGRES_TEST_URL to the address of one, such as postgres://postgres@127.0.0.1:5432/postgres ; each test file
    makes a database of its own there and drops it again; or
  - leave it unset on a machine with Debian's postgresql, where one is started for the tests.`

/**
 * A PostgreSQL server to test against: POSTGRES_TEST_URL, else one that Debian's package starts on a data folder of its
 * own. Throws with advice where there is neither.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<unknown> }>}
 */
export async function postgresServer() {
  const given = process.env.POSTGRES_TEST_URL
  if (given) {
    if (!(await isListening(given, 5432))) throw new Error(`Nothing listens at POSTGRES_TEST_URL.\n${advice}`)
    return { url: given, stop: () => Promise.resolve() }
  }
  const programs = newestPrograms()
  if (!programs) throw new Error(`There is no PostgreSQL.\n${advice}`)
  const home = await mkdtemp(path.join(tmpdir(), 'green-forum-events-postgres-'))
  const data = path.join(home, 'data')
  const port = await freePort()
  // It runs for nobody who is root.
  const isRoot = process.getuid() === 0
  if (isRoot) spawnSync('chown', ['postgres', home])
  await chmod(home, 0o700)
  const as = (program, args) =>
    isRoot
      ? ['runuser', ['-u', 'postgres', '--', path.join(programs, program), ...args]]
      : [path.join(programs, program), args]
  const made = spawnSync(
    ...as('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-sync']),
    {
      cwd: '/',
      encoding: 'utf8',
    },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  // What is lost with the machine is made anew.
  const settings = ['fsync=off', 'full_page_writes=off', 'max_connections=200'].flatMap((each) => [
    '-c',
    each,
  ])
  const args = ['-D', data, '-p', String(port), '-k', home, '-h', '127.0.0.1', ...settings]
  const server = spawn(...as('postgres', args), { cwd: '/', stdio: 'ignore' })
  const ended = once(server, 'exit')
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  for (let tries = 1; !(await isListening(url, port)); tries++) {
    if (tries === 100 || server.exitCode !== null) throw new Error('PostgreSQL did not start')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const stop = async () => {
    spawnSync(...as('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']), { cwd: '/', stdio: 'ignore' })
    await ended
    await rm(home, { recursive: true, force: true })
  }
  return { url, stop }
}

/** The folder of the newest version's programs; null where none is installed. */
function newestPrograms() {
  if (!existsSync(folder)) return null
  const versions = readdirSync(folder).sort((one, other) => Number(other) - Number(one))
  return versions.map((version) => path.join(folder, version, 'bin')).find((each) => existsSync(each)) ?? null
}
