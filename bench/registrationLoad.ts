import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'

// registrationLoad.ts URL SECONDS INPUT: registers people over so many connections, and prints what came of it as JSON.
const [url = '', seconds = '5', input = '{}'] = process.argv.slice(2)
const connections = 20
const agent = new Agent({ keepAlive: true, maxSockets: connections })
const query = `mutation ($input: RegisterForEventInput!) {
  registerForEvent(input: $input) { outcome userErrors { code } }
}`
const acknowledgement = '"outcome":"CONFIRMED"'

function post(body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const times: number[] = []
let refused = ''
const started = performance.now()
const end = started + Number(seconds) * 1000

async function registerOneAfterAnother(): Promise<void> {
  while (performance.now() < end) {
    const before = performance.now()
    const email = `mensch-${randomUUID()}@example.org`
    const variables = { input: { ...(JSON.parse(input) as object), email } }
    const { status, text } = await post(JSON.stringify({ query, variables }))
    if (status === 200 && text.includes(acknowledgement)) times.push(performance.now() - before)
    else refused = `${status} ${text.slice(0, 300)}`
  }
}

await Promise.all(Array.from({ length: connections }, registerOneAfterAnother))
const elapsed = (performance.now() - started) / 1000
agent.destroy()
times.sort((a, b) => a - b)
const at = (part: number): number => times[Math.floor(times.length * part)] ?? NaN
const result = { perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99), refused }
console.log(JSON.stringify(result))
