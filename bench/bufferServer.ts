import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

// The most that Node's http can do: a ready answer of as many octets as the path says.
const ready = new Map<string, Buffer>()

const server = createServer((request, response) => {
  const { url = '/' } = request
  const body = ready.get(url) ?? Buffer.alloc(Number(url.slice(1)), 'x')
  ready.set(url, body)
  const answer = (): void => {
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
    })
    response.end(body)
  }
  if (request.method !== 'POST') return answer()
  request.resume()
  request.on('end', answer)
})
server.listen(0, '127.0.0.1', () => console.log(`port ${(server.address() as AddressInfo).port}`))
process.on('SIGTERM', () => process.exit(0))
