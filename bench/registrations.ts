import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../test/runner/freePort.mjs'
import { isPinned, type PinnedProcess, startPinned } from './pinnedProcess.ts'

// npm run bench:registrations -- [ROUNDS] [SECONDS]: registrations over GraphQL at 20 connections, beside a server that
// does one insert a request; what a worker in a process of its own costs them that sends their mails meanwhile; and how
// many mails it sends once nobody registers.
const rounds = Number(process.argv[2] ?? 5)
const seconds = process.argv[3] ?? '5'

/** Loads that are not measured: Node compiles anew for some seconds what it finds to be used much. */
const warmUps = 4

/** Milliseconds after the last registration in which a worker may still give way: a second, and one until its next look. */
const givesWayFor = 2000

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
  { on = core.servers }: { on?: number } = {},
): Promise<{ url: string; program: PinnedProcess }> {
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const program = startPinned({
    script: 'src/server/main.ts',
    core: on,
    env: { PORT: port, PUBLIC_URL: url, DATA_DIR: path.join(root, 'ours'), RATE_LIMITS: 'off', ...settings },
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

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2
}

const width = 46

function row(name: string, { loads, ofBare, ofOurs }: Configuration): string {
  const rates = loads.map(({ perSecond }) => perSecond)
  const figures = [
    median(rates).toFixed(0),
    ofBare.length > 0 ? median(ofBare).toFixed(3) : '',
    ofOurs.length > 0 ? median(ofOurs).toFixed(2) : '',
    median(loads.map((each) => each.p50)).toFixed(1),
    median(loads.map((each) => each.p99)).toFixed(1),
  ]
  return `${name.padEnd(width)}${figures.map((figure) => figure.padStart(9)).join('')}   ${listed(rates)}`
}

function mailRow(name: string, { mails }: Configuration): string {
  return `${name.padEnd(width)}${median(mails).toFixed(0).padStart(9)}   ${listed(mails)}`
}

const listed = (rates: readonly number[]): string => rates.map((rate) => rate.toFixed(0)).join(' ')

/**
 * Registrations of one configuration, and the mails sent meanwhile. Each of its ratios is that of neighbours, since what
 * else the machine does changes from one moment to the next.
 */
class Configuration {
  readonly loads: Load[] = []
  readonly mails: number[] = []
  readonly ofBare: number[] = []
  readonly ofOurs: number[] = []

  /** Registrations a second. */
  async measure(url: string): Promise<number> {
    const result = await this.counting(() => load(url, input))
    this.loads.push(result)
    return result.perSecond
  }

  /** Counts the mails that are sent during some work. */
  async counting<T>(work: () => Promise<T>): Promise<T> {
    const before = mailsSoFar()
    const result = await work()
    const after = mailsSoFar()
    this.mails.push(((after.mails - before.mails) * 1000) / (after.at - before.at))
    return result
  }
}

function mailsSoFar(): { mails: number; at: number } {
  const [, mails, at] = [...mail.output().matchAll(/mails (\d+) at (\d+)/g)].at(-1) ?? []
  return { mails: Number(mails), at: Number(at) }
}

/**
 * Waits until so many mails have gone out: the first ones need the layout to be compiled, and Node compiles anew what it
 * finds to be used much. Not for long: where all have gone out already, none comes.
 */
async function warmUp(count = 500): Promise<void> {
  const { mails } = mailsSoFar()
  const end = Date.now() + 15_000
  while (mailsSoFar().mails < mails + count && Date.now() < end) await wait(100)
}

const root = await mkdtemp(path.join(tmpdir(), 'green-forum-events-bench-'))
const running: PinnedProcess[] = []
const bare = new Configuration()
const ours = new Configuration()
const withMails = new Configuration()
const afterwards = new Configuration()

const mail = startPinned({ script: 'bench/mailCounter.ts', core: core.others })
running.push(mail)
let input: object = {}

try {
  const insertServer = startPinned({
    script: 'bench/insertServer.ts',
    core: core.servers,
    env: { DATABASE_URL: `file:${path.join(root, 'bare.db')}` },
  })
  running.push(insertServer)
  const bareUrl = `http://127.0.0.1:${await portOf(insertServer)}`
  const smtp = { SMTP_URL: `smtp://127.0.0.1:${await portOf(mail)}` }

  const quiet = await startOurs({ WORKER: 'off', ...smtp })
  running.push(quiet.program)
  console.log('Warming up, not measured …')
  input = await registrationInput(quiet.url)
  await load(bareUrl, input)
  for (let time = 1; time <= warmUps; time++) await load(quiet.url, input)
  for (let round = 1; round <= rounds; round++) {
    const bareRate = await bare.measure(bareUrl)
    const first = await ours.measure(quiet.url)
    ours.ofBare.push(first / bareRate)

    const worker = await startOurs({ WORKER: 'on', ...smtp }, { on: core.others })
    running.push(worker.program)
    await warmUp()
    const meanwhile = await withMails.measure(quiet.url)
    await wait(givesWayFor)
    await afterwards.counting(() => wait(Number(seconds) * 1000))
    await worker.program.stop()
    const second = await ours.measure(quiet.url)
    withMails.ofOurs.push((2 * meanwhile) / (first + second))

    const rates = { bare: bareRate, 'no mails': first, 'mails sent': meanwhile, 'no mails again': second }
    const listing = Object.entries(rates).map(([name, rate]) => `${name} ${rate.toFixed(0)}`)
    console.log(`round ${round} of ${rounds}, registrations a second: ${listing.join(', ')}`)
  }

  const pinning = isPinned ? 'a core for the server, one for the rest' : 'no taskset: cores are shared'
  console.log(
    `\nRegistrations acknowledged a second, 20 connections, Node ${process.version}, ${cpus().length} cores, ${pinning}`,
  )
  console.log(`${''.padEnd(width)}   median  of bare of ours   p50 ms   p99 ms   each`)
  console.log(row('one insert a request, nothing else', bare))
  console.log(row('registerForEvent over GraphQL', ours))
  console.log(row('… while a worker of its own sends the mails', withMails))
  console.log('\nConfirmations sent a second')
  console.log(mailRow('meanwhile', withMails))
  console.log(mailRow('once nobody registers', afterwards))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await Promise.all(running.map(({ stop }) => stop()))
  await rm(root, { recursive: true, force: true })
}
