import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { makeEvent, richText } from '../support/factories.ts'
import { times } from '../support/breadth.ts'
import { settingsOfTest } from '../support/serverCluster.ts'
import { type ServerProcess, startServerProcess } from '../support/serverProcess.ts'
import { startPayload, type TestPayload } from '../support/startPayload.ts'

const MiB = 1024 * 1024

/** Octets of answers that a process keeps. */
const mostKept = 64 * MiB

/**
 * Octets by which the process may grow meanwhile: what is kept, Apollo's own 30 MiB of parsed queries, which take several
 * times that as objects, and what nobody has cleared away yet.
 */
const mostGrowth = 512 * MiB

const connections = 8
/** As many as one likes with QUERIES=20000. */
const queries = Number(process.env.QUERIES ?? times({ full: 100_000, short: 3000 }))

let test: TestPayload
let server: ServerProcess
beforeAll(async () => {
  test = await startPayload()
  for (let n = 0; n < 20; n++) {
    await makeEvent(test.payload, { title: `Veranstaltung ${n}`, description: richText('Wort '.repeat(400)) })
  }
  server = await startServerProcess({ env: { ...settingsOfTest(), WORKER: 'off' }, isBuilt: true })
}, 180_000)
afterAll(async () => {
  await server.end('SIGTERM')
  await test.stop()
})

/** Asks the same in words that nobody else uses, by GET and by POST in turn. */
async function ask(n: number): Promise<{ status: number; body: string; cacheStatus: string }> {
  const query = `query Nummer${n} { events(first: 20) { totalCount nodes { id title description } } }`
  const response =
    n % 2 === 0
      ? await fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`, {})
      : await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ query }),
        })
  const cacheStatus = response.headers.get('Cache-Status') ?? ''
  return { status: response.status, body: await response.text(), cacheStatus }
}

/** Octets of memory that the server has now. */
async function memory(): Promise<number> {
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024
}

describe('a process that is asked ever other questions', () => {
  it('answers them all, and keeps no more than it should', async () => {
    const first = await ask(0)
    expect(JSON.parse(first.body)).toMatchObject({ data: { events: { totalCount: 20 } } })
    const before = await memory()

    const stored: number[] = []
    const wrong: string[] = []
    let next = 1
    let peak = before
    const asking = async (): Promise<void> => {
      for (let n = next++; n <= queries; n = next++) {
        const { status, body, cacheStatus } = await ask(n)
        if (status !== 200 || body !== first.body) wrong.push(`${n}: ${status} ${body.slice(0, 200)}`)
        if (cacheStatus.endsWith('stored')) stored.push(n)
        if (n % 500 === 0) peak = Math.max(peak, await memory())
      }
    }
    await Promise.all(Array.from({ length: connections }, asking))
    expect(wrong).toEqual([])

    // From the last one back, as long as it comes from what is kept: all that is kept, as others see it.
    let kept = 0
    for (const n of stored.toReversed()) {
      const { body, cacheStatus } = await ask(n)
      if (!cacheStatus.endsWith('hit')) break
      kept += Buffer.byteLength(body)
    }
    if (process.env.FIGURES) {
      const [inAll, atFirst, atMost] = [kept, before, peak].map((octets) => Math.round(octets / MiB))
      process.stdout.write(
        `${queries} queries, ${stored.length} stored, ${inAll} MiB of them kept; memory: ${atFirst} MiB, then ${atMost} MiB at most\n`,
      )
    }
    expect(kept).toBeGreaterThan(mostKept / 8)
    expect(kept).toBeLessThanOrEqual(mostKept)
    expect(peak - before).toBeLessThan(mostGrowth)

    const again = await ask(0)
    expect([again.status, again.body]).toEqual([200, first.body])
  }, 7_200_000)
})
