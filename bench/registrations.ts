import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../test/support/serverProcess.ts'
import { isPinned, type PinnedProcess, startPinned } from './pinnedProcess.ts'

// npm run bench:registrations -- [ROUNDS] [SECONDS]: registrations over GraphQL at 20 connections, beside a server that
// does one insert a request; and what sending their mails costs them, by a process of its own and by the same process.
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
  { on = core.servers, dataDir = dataDirs.apart }: { on?: number; dataDir?: string } = {},
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

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2
}

const width = 46

/** The ratio is that of each round's neighbours, since what else the machine does changes from round to round. */
function ratio(loads: readonly Load[], compared: readonly Load[]): number {
  return median(loads.map(({ perSecond }, round) => perSecond / (compared[round]?.perSecond ?? NaN)))
}

function row(name: string, { loads }: Configuration): string {
  const rates = loads.map(({ perSecond }) => perSecond)
  const figures = [
    median(rates).toFixed(0),
    ratio(loads, bare.loads).toFixed(3),
    ratio(loads, ours.loads).toFixed(2),
    median(loads.map((each) => each.p50)).toFixed(1),
    median(loads.map((each) => each.p99)).toFixed(1),
  ]
  return `${name.padEnd(width)}${figures.map((figure) => figure.padStart(9)).join('')}   ${listed(rates)}`
}

function mailRow(name: string, { mails }: Configuration): string {
  return `${name.padEnd(width)}${median(mails).toFixed(0).padStart(9)}   ${listed(mails)}`
}

const listed = (rates: readonly number[]): string => rates.map((rate) => rate.toFixed(0)).join(' ')

/** Registrations of one configuration, and the mails sent meanwhile. */
class Configuration {
  readonly loads: Load[] = []
  readonly mails: number[] = []

  async measure(url: string): Promise<void> {
    this.loads.push(await this.counting(() => load(url, input)))
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
 * Waits until mails go out: the first needs the layout to be compiled, and a process that has just begun is busy with that.
 * Not for long: where all have gone out already, none comes.
 */
async function warmUp(): Promise<void> {
  const { mails } = mailsSoFar()
  const end = Date.now() + 15_000
  while (mailsSoFar().mails < mails + 100 && Date.now() < end) await wait(100)
}

const root = await mkdtemp(path.join(tmpdir(), 'green-forum-events-bench-'))
// What the process sends that also registers has a database of its own, since the other worker would send it too.
const dataDirs = { apart: path.join(root, 'apart'), same: path.join(root, 'same') }
const running: PinnedProcess[] = []
const bare = new Configuration()
const ours = new Configuration()
const withMailApart = new Configuration()
const withMail = new Configuration()
const afterwardsApart = new Configuration()
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
  const both = await startOurs({ WORKER: 'on', ...smtp }, { dataDir: dataDirs.same })
  running.push(both.program)
  console.log('Warming up, not measured …')
  input = await registrationInput(both.url)
  await load(both.url, input)
  await warmUp()
  both.program.hold()
  input = await registrationInput(quiet.url)
  await load(bareUrl, input)
  await load(quiet.url, input)
  for (let round = 1; round <= rounds; round++) {
    await bare.measure(bareUrl)
    await ours.measure(quiet.url)
    const worker = await startOurs({ WORKER: 'on', ...smtp }, { on: core.others })
    running.push(worker.program)
    await warmUp()
    await withMailApart.measure(quiet.url)
    await afterwardsApart.counting(() => wait(Number(seconds) * 1000))
    await worker.program.stop()
    both.program.goOn()
    input = await registrationInput(both.url)
    await withMail.measure(both.url)
    await afterwards.counting(() => wait(Number(seconds) * 1000))
    both.program.hold()
    input = await registrationInput(quiet.url)
    const rates = [bare, ours, withMailApart, withMail].map(({ loads }) => loads.at(-1)?.perSecond.toFixed(0))
    console.log(
      `round ${round} of ${rounds}, registrations a second: bare ${rates[0]}, no mails ${rates[1]}, mails apart ${rates[2]}, same process ${rates[3]}`,
    )
  }

  const pinning = isPinned ? 'a core for the server, one for the rest' : 'no taskset: cores are shared'
  console.log(
    `\nRegistrations acknowledged a second, 20 connections, Node ${process.version}, ${cpus().length} cores, ${pinning}`,
  )
  console.log(`${''.padEnd(width)}   median  of bare of ours   p50 ms   p99 ms   each`)
  console.log(row('one insert a request, nothing else', bare))
  console.log(row('registerForEvent over GraphQL', ours))
  console.log(row('… while a process of its own sends the mails', withMailApart))
  console.log(row('… while the same process sends the mails', withMail))
  console.log('\nConfirmations sent a second')
  console.log(mailRow('by a process of its own, meanwhile', withMailApart))
  console.log(mailRow('by the same process, meanwhile', withMail))
  console.log(mailRow('by a process of its own, once nobody registers', afterwardsApart))
  console.log(mailRow('by the same process, once nobody registers', afterwards))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await Promise.all(running.map(({ stop }) => stop()))
  await rm(root, { recursive: true, force: true })
}
