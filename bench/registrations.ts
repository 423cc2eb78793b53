import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../test/support/serverProcess.ts'
import { isPinned, type PinnedProcess, startPinned } from './pinnedProcess.ts'

// npm run bench:registrations [ROUNDS] [SECONDS]: registrations over GraphQL at 20 connections, beside a server that
// does one insert a request; and what sending their mails costs them.
const rounds = Number(process.argv[2] ?? 5)
const seconds = process.argv[3] ?? '5'

/** Servers on one core; what asks them, and what sends and takes their mails, on the other. */
const core = { servers: 0, others: 1 }

interface Load {
  perSecond: number
  p50: number
  p99: number
  /** What was answered to a registration that was not acknowledged; empty where all were. */
  refused: string
}

async function load(url: string, input: object): Promise<Load> {
  const args = [url, seconds, JSON.stringify(input)]
  const generator = startPinned({ script: 'bench/registrationLoad.ts', args, core: core.others })
  const [line] = await generator.printed(/^\{.*\}$/m)
  await generator.ended
  const result = JSON.parse(line) as Load
  if (result.refused) throw new Error(`A registration was not acknowledged: ${result.refused}`)
  return result
}

const portOf = async (program: PinnedProcess): Promise<string> =>
  (await program.printed(/port (\d+)/))[1] ?? ''

async function startOurs(
  settings: Record<string, string>,
  on = core.servers,
): Promise<{ url: string; program: PinnedProcess }> {
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const program = startPinned({
    script: 'src/server.ts',
    core: on,
    env: { PORT: port, PUBLIC_URL: url, DATA_DIR: dataDir, RATE_LIMITS: 'off', ...settings },
  })
  await program.printed(/is running/)
  return { url, program }
}

/** The real event, with both of its consents given. */
async function registrationInput(url: string): Promise<object> {
  const query = `{ event(slug: "integrations-und-teilhabegesetz") { id registration { consents { key version } } } }`
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await response.json()) as {
    data: { event: { id: string; registration: { consents: object[] } } }
  }
  return { eventId: data.event.id, name: 'Jo Beispiel', consents: data.event.registration.consents }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

function row(name: string, loads: readonly Load[], compared: number): string {
  const rates = loads.map(({ perSecond }) => perSecond)
  const p50 = median(loads.map((each) => each.p50))
  const p99 = median(loads.map((each) => each.p99))
  const figures = [
    median(rates).toFixed(0),
    (median(rates) / compared).toFixed(3),
    p50.toFixed(1),
    p99.toFixed(1),
  ]
  return `${name.padEnd(44)}${figures.map((figure) => figure.padStart(9)).join('')}   ${rates.map((rate) => rate.toFixed(0)).join(' ')}`
}

const dataDir = await mkdtemp(path.join(tmpdir(), 'green-forum-events-bench-'))
const running: PinnedProcess[] = []
const bare: Load[] = []
const ours: Load[] = []
const withMailApart: Load[] = []
const withMail: Load[] = []
const drainedApart: number[] = []
const drained: number[] = []

async function drain(mail: PinnedProcess, rates: number[], work: () => Promise<Load>): Promise<Load> {
  const count = (): { mails: number; at: number } => {
    const [, mails, at] = [...mail.output().matchAll(/mails (\d+) at (\d+)/g)].at(-1) ?? []
    return { mails: Number(mails), at: Number(at) }
  }
  const before = count()
  const result = await work()
  const after = count()
  rates.push(((after.mails - before.mails) * 1000) / (after.at - before.at))
  return result
}

try {
  const insertServer = startPinned({
    script: 'bench/insertServer.ts',
    core: core.servers,
    env: { DATABASE_URL: `file:${path.join(dataDir, 'bare.db')}` },
  })
  running.push(insertServer)
  const bareUrl = `http://127.0.0.1:${await portOf(insertServer)}`
  const mail = startPinned({ script: 'bench/mailCounter.ts', core: core.others })
  running.push(mail)
  const smtp = { SMTP_URL: `smtp://127.0.0.1:${await portOf(mail)}` }

  const quiet = await startOurs({ WORKER: 'off', ...smtp })
  running.push(quiet.program)
  const input = await registrationInput(quiet.url)
  console.log('Warming up, not measured …')
  await load(bareUrl, input)
  await load(quiet.url, input)
  for (let round = 1; round <= rounds; round++) {
    bare.push(await load(bareUrl, input))
    ours.push(await load(quiet.url, input))
    const worker = await startOurs({ WORKER: 'on', ...smtp }, core.others)
    withMailApart.push(await drain(mail, drainedApart, () => load(quiet.url, input)))
    await worker.program.stop()
    console.log(
      `round ${round} of ${rounds}: bare ${bare.at(-1)?.perSecond.toFixed(0)}, ours ${ours.at(-1)?.perSecond.toFixed(0)}/s`,
    )
  }
  await quiet.program.stop()
  const both = await startOurs({ WORKER: 'on', ...smtp })
  running.push(both.program)
  for (let round = 1; round <= rounds; round++) {
    withMail.push(await drain(mail, drained, () => load(both.url, input)))
  }

  const compared = median(bare.map(({ perSecond }) => perSecond))
  const pinning = isPinned ? 'a core for the server, one for the rest' : 'no taskset: cores are shared'
  console.log(
    `\nRegistrations acknowledged a second, 20 connections, Node ${process.version}, ${cpus().length} cores, ${pinning}`,
  )
  console.log(`${''.padEnd(44)}   median    ratio   p50 ms   p99 ms   each`)
  console.log(row('one insert a request, nothing else', bare, compared))
  console.log(row('registerForEvent over GraphQL', ours, compared))
  console.log(row('… while a process of its own sends the mails', withMailApart, compared))
  console.log(row('… while the same process sends the mails', withMail, compared))
  const sent = (rates: readonly number[]): string =>
    `${median(rates).toFixed(0)} (${rates.map((each) => each.toFixed(0)).join(' ')})`
  console.log('\nConfirmations sent a second meanwhile, medians')
  console.log(`by a process of its own: ${sent(drainedApart)}`)
  console.log(`by the same process: ${sent(drained)}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await Promise.all(running.map(({ stop }) => stop()))
  await rm(dataDir, { recursive: true, force: true })
}
