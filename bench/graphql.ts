import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../test/runner/freePort.mjs'
import { isPinned, type PinnedProcess, startPinned } from './pinnedProcess.ts'

// npm run bench:graphql [-- short]: what reading costs, kept and computed, beside (a) Node's http with a ready buffer
// and (b) bare Apollo on prepared statements, each on the same core; and what it costs with ten times as many events.
const isShort = process.argv[2] === 'short'
const rounds = isShort ? 1 : 5
const seconds = isShort ? 1 : 3
const connectionCounts = isShort ? [50] : [1, 10, 50]
const [usual = 2000, ...others] = isShort ? [200, 400] : [2000, 200, 20_000]

const core = { servers: 0, load: 1 }

const listWith = (
  given: string,
): string => `{ events(first: 20${given}) { totalCount nodes { id slug title summary
  startsAt endsAt format status speakers { role speaker { id slug name position } } partners { id slug name url } } } }`
const list = listWith('')
const slug = (events: number): string => `veranstaltung-${events / 2 + 3}`
const single = (
  events: number,
): string => `{ event(slug: "${slug(events)}") { id slug title summary description startsAt endsAt format status
  speakers { role speaker { id slug name position } } partners { id slug name url } } }`
const bodyOf = (query: string): string => JSON.stringify({ query })
const targetOf = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`

interface Asked {
  body?: string
  headers?: Record<string, string>
  isNew?: boolean
  status?: number
}

interface Load {
  perSecond: number
  p99: number
  /** Of the last body. */
  octets: number
  wrong: string
}

async function load(url: string, connections: number, asked: Asked): Promise<Load> {
  const args = [JSON.stringify({ url, connections, seconds, ...asked })]
  const generator = startPinned({ script: 'bench/readLoad.ts', args, core: core.load })
  const [line] = await generator.printed(/^\{.*\}$/m)
  await generator.ended
  const result = JSON.parse(line) as Load
  if (result.wrong) throw new Error(`${url} was answered by ${result.wrong}`)
  return result
}

const root = await mkdtemp(path.join(tmpdir(), 'green-forum-events-bench-'))
const running: PinnedProcess[] = []

interface Server {
  url: string
  program: PinnedProcess
}

async function start(script: string, env: Record<string, string> = {}): Promise<Server> {
  const program = startPinned({ script, core: core.servers, env })
  running.push(program)
  const [, port = ''] = await program.printed(/port (\d+)/)
  return { url: `http://127.0.0.1:${port}`, program }
}

/** Ours with so many events, and the same for bare Apollo. */
async function fill(events: number): Promise<{ ours: Server; bareDatabase: string }> {
  const dataDir = path.join(root, String(events))
  const bareDatabase = `file:${path.join(root, `bare-${events}.db`)}`
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const env = {
    DATA_DIR: dataDir,
    BARE_DATABASE_URL: bareDatabase,
    PORT: port,
    PUBLIC_URL: url,
    DEMO: 'off',
    WORKER: 'off',
  }
  const filling = startPinned({
    script: 'bench/fillProgramme.ts',
    args: [String(events)],
    core: core.load,
    env,
  })
  running.push(filling)
  await filling.printed(/^filled$/m)
  await filling.ended
  const program = startPinned({ script: 'src/server/main.ts', core: core.servers, env })
  running.push(program)
  await program.printed(/is running/)
  return { ours: { url, program }, bareDatabase }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

const fixed = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(9)
const misses: string[] = []

/** Measures two in turn, so that whatever else the machine does falls on both; prints a line; judges the last one. */
async function compare({
  name,
  ours,
  compared,
  target,
  p99Target,
}: {
  name: string
  ours: (connections: number) => Promise<Load>
  compared: (connections: number, octets: number) => Promise<Load>
  target?: number
  p99Target?: number
}): Promise<void> {
  for (const connections of connectionCounts) {
    const [mine, theirs]: [Load[], Load[]] = [[], []]
    await ours(connections)
    for (let round = 0; round < rounds; round++) {
      const measured = await ours(connections)
      mine.push(measured)
      theirs.push(await compared(connections, measured.octets))
    }
    const ratioOf = (of: 'perSecond' | 'p99'): number =>
      median(mine.map((each, round) => each[of] / (theirs[round]?.[of] ?? NaN)))
    const [ratio, p99Ratio] = [ratioOf('perSecond'), ratioOf('p99')]
    const isJudged = connections === 50
    const verdict =
      !isJudged || target === undefined ? '' : ratio >= target ? `reached ${target}` : `MISSED ${target}`
    const p99Verdict =
      !isJudged || p99Target === undefined
        ? ''
        : p99Ratio <= p99Target
          ? `, p99 within ${p99Target}`
          : `, p99 OVER ${p99Target}`
    if (/MISSED|OVER/.test(verdict + p99Verdict)) misses.push(name)
    const figures = [
      median(mine.map(({ perSecond }) => perSecond)),
      median(theirs.map(({ perSecond }) => perSecond)),
      ratio,
      median(mine.map(({ p99 }) => p99)),
      median(theirs.map(({ p99 }) => p99)),
    ]
    console.log(
      `${name.padEnd(38)}${String(connections).padStart(4)}${figures.map(fixed).join('')}   ${verdict}${p99Verdict}`,
    )
  }
}

/** How deep inside the list a page is. */
const depth = (events: number): number => Math.min(5000, events / 4)

/** The cursor of the last event before a page deep inside the list. */
async function cursorAt({ url, events }: { url: string; events: number }): Promise<string> {
  let cursor = ''
  for (let read = 0; read < depth(events); read += 50) {
    const after = cursor === '' ? '' : `, after: "${cursor}"`
    const query = `{ events(first: 50${after}) { pageInfo { endCursor } } }`
    const response = await fetch(url + targetOf(query))
    const answer = (await response.json()) as { data: { events: { pageInfo: { endCursor: string } } } }
    cursor = answer.data.events.pageInfo.endCursor
  }
  return cursor
}

/** Lists that are narrowed or paged, beside the same of bare Apollo. */
async function compareNarrowed({
  ours: { url },
  bareDatabase,
  events,
}: {
  ours: Server
  bareDatabase: string
  events: number
}): Promise<void> {
  const bare = await start('bench/bareApollo.ts', { BARE_DATABASE_URL: bareDatabase })
  const words = `Veranstaltung ${events / 2 + 77}`
  const kinds = {
    topic: [', filter: { topics: ["thema-3"] }', ', topic: "thema-3"'],
    search: [`, filter: { search: "${words}" }`, `, search: "${words}"`],
    [`page ${depth(events)} deep`]: [
      `, after: "${await cursorAt({ url, events })}"`,
      `, offset: ${depth(events)}`,
    ],
  }
  for (const [name, [mine = '', theirs = '']] of Object.entries(kinds)) {
    await compare({
      name: `computed ${name}, ${events} / (b)`,
      ours: (connections) =>
        load(`${url}/graphql`, connections, { body: bodyOf(listWith(mine)), isNew: true }),
      compared: (connections) =>
        load(`${bare.url}/`, connections, { body: bodyOf(listWith(theirs)), isNew: true }),
      target: 1,
    })
  }
  await bare.program.stop()
}

try {
  console.log(`Filling ${usual} events …`)
  const { ours, bareDatabase } = await fill(usual)
  const buffer = await start('bench/bufferServer.ts')
  const bare = await start('bench/bareApollo.ts', { BARE_DATABASE_URL: bareDatabase })
  const page = `${ours.url}/veranstaltungen/${slug(usual)}`
  // Of the same encoding as the load asks for: each has a tag of its own.
  const plain = await fetch(ours.url + targetOf(list), { headers: { 'Accept-Encoding': 'identity' } })
  const etag = plain.headers.get('etag') ?? ''

  const post =
    (query: string, isNew = false) =>
    (connections: number) =>
      load(`${ours.url}/graphql`, connections, { body: bodyOf(query), isNew })
  const get =
    (url: string, asked: Asked = {}) =>
    (connections: number) =>
      load(url, connections, asked)
  const readyByPost = (connections: number, octets: number): Promise<Load> =>
    load(`${buffer.url}/${octets}`, connections, { body: bodyOf(list) })
  const readyByGet = (connections: number, octets: number): Promise<Load> =>
    load(`${buffer.url}/${octets}`, connections, {})
  const bareApollo = (query: string) => (connections: number) =>
    load(`${bare.url}/`, connections, { body: bodyOf(query), isNew: true })

  const pinning = isPinned ? 'a core for the servers, one for the load' : 'no taskset: cores are shared'
  console.log(
    `\n${usual} events, Node ${process.version}, ${cpus().length} cores, ${pinning}, median of ${rounds} × ${seconds} s`,
  )
  console.log(
    `${'answers a second'.padEnd(38)}conn     ours     other    ratio   p99 ms    other   at 50 connections`,
  )
  await compare({
    name: 'kept list, POST / (a) buffer',
    ours: post(list),
    compared: readyByPost,
    target: 0.45,
    p99Target: 3,
  })
  await compare({
    name: 'kept list, GET / (a) buffer',
    ours: get(ours.url + targetOf(list)),
    compared: readyByGet,
    target: 0.6,
    p99Target: 3,
  })
  await compare({
    name: 'kept event, POST / (a) buffer',
    ours: post(single(usual)),
    compared: readyByPost,
    target: 0.45,
  })
  await compare({
    name: '304 to a GET / (a) buffer',
    ours: get(ours.url + targetOf(list), { headers: { 'if-none-match': etag }, status: 304 }),
    compared: readyByGet,
    target: 0.7,
  })
  await compare({
    name: 'kept event page / (a) buffer',
    ours: get(page, {}),
    compared: readyByGet,
    target: 0.5,
  })
  await compare({
    name: 'computed list / (b) bare Apollo',
    ours: post(list, true),
    compared: bareApollo(list),
    target: 1,
  })
  await compare({
    name: 'computed event / (b) bare Apollo',
    ours: post(single(usual), true),
    compared: bareApollo(single(usual)),
  })

  for (const events of others) {
    console.log(`\nFilling ${events} events …`)
    const other = await fill(events)
    const against = (isNew: boolean) => ({
      ours: (connections: number) =>
        load(`${other.ours.url}/graphql`, connections, { body: bodyOf(list), isNew }),
      compared: post(list, isNew),
    })
    await compare({ name: `kept list, ${events} / ${usual} events`, ...against(false), target: 0.9 })
    await compare({ name: `computed list, ${events} / ${usual} events`, ...against(true), target: 0.5 })
    await compareNarrowed({ ...other, events })
    await other.ours.program.stop()
  }
  console.log(misses.length === 0 ? '\nAll targets reached' : `\nNot reached: ${misses.join('; ')}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await Promise.all(running.map(({ stop }) => stop()))
  await rm(root, { recursive: true, force: true })
}
