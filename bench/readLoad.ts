import { Agent, request } from 'node:http'

// readLoad.ts ASKED: asks one question over and over, and prints what came of it as JSON.
interface Asked {
  url: string
  /** Sent by POST; left out: by GET. */
  body?: string
  headers?: Record<string, string>
  connections: number
  seconds: number
  /** Makes each question another one, so that no kept answer fits. */
  isNew?: boolean
  status?: number
}

const asked = JSON.parse(process.argv[2] ?? '{}') as Asked
const { url, body, headers = {}, connections, seconds, isNew = false, status: expected = 200 } = asked
const agent = new Agent({ keepAlive: true, maxSockets: connections })
const times: number[] = []
let wrong = ''
let octets = 0
let count = 0
// No other run asks the same: what it asked may have been kept.
const run = `${Date.now()}-${process.pid}`

function ask(): Promise<void> {
  return new Promise((resolve, reject) => {
    count += 1
    const sentBody =
      body !== undefined && isNew
        ? `${body.slice(0, -1)},"operationName":null,"extensions":{"n":"${run}-${count}"}}`
        : body
    const method = sentBody === undefined ? 'GET' : 'POST'
    const sentHeaders =
      sentBody === undefined
        ? headers
        : { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(sentBody) }
    const target = sentBody === undefined && isNew ? `${url}?n=${run}-${count}` : url
    const sent = request(target, { method, agent, headers: sentHeaders }, (response) => {
      octets = 0
      let text = ''
      response.on('data', (chunk: Buffer) => {
        octets += chunk.length
        if (count < 3) text += chunk.toString()
      })
      response.on('end', () => {
        if (response.statusCode !== expected || text.includes('"errors"'))
          wrong = `${response.statusCode} ${text.slice(0, 300)}`
        resolve()
      })
    })
    sent.on('error', reject)
    sent.end(sentBody)
  })
}

const started = performance.now()
const end = started + seconds * 1000
await Promise.all(
  Array.from({ length: connections }, async () => {
    while (performance.now() < end) {
      const before = performance.now()
      await ask()
      times.push(performance.now() - before)
    }
  }),
)
const elapsed = (performance.now() - started) / 1000
agent.destroy()
times.sort((a, b) => a - b)
const p99 = times[Math.floor(times.length * 0.99)] ?? NaN
console.log(JSON.stringify({ perSecond: times.length / elapsed, p99, octets, wrong }))
