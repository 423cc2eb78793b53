import { once } from 'node:events'
import { Agent, createServer, request as sendRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export interface BalancingProxy {
  url: string
  /** Whether it sends people to a server. */
  sendsTo: (server: string) => boolean
  stop: () => Promise<void>
}

/** Milliseconds between two looks at whether a server is ready. */
const interval = 100

/**
 * A reverse proxy as people put it in front: asks each server again and again whether it is ready, sends requests to the
 * ready ones in turn over connections that it keeps, and tries nothing twice.
 */
export async function startBalancingProxy(servers: () => readonly string[]): Promise<BalancingProxy> {
  const agent = new Agent({ keepAlive: true })
  let ready: string[] = []
  let turn = 0
  const look = async (): Promise<void> => {
    const answers = await Promise.all(
      servers().map((url) =>
        fetch(`${url}/health/ready`, { headers: { Connection: 'close' } }).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    )
    ready = servers().filter((_, index) => answers[index])
  }
  let isStopped = false
  const watch = async (): Promise<void> => {
    while (!isStopped) {
      await pause(interval)
      await look()
    }
  }
  await look()
  const watching = watch()

  const proxy = createServer((request, response) => {
    const target = ready[(turn += 1) % ready.length]
    const fail = (why: string): void => {
      if (!response.headersSent) response.writeHead(502)
      response.end(why)
    }
    if (target === undefined) return fail('nobody is ready')
    const { method, headers } = request
    const passed = sendRequest(target + (request.url ?? '/'), { method, headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    passed.on('error', (error) => fail(error.message))
    request.pipe(passed)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    sendsTo: (server) => ready.includes(server),
    stop: async () => {
      isStopped = true
      await watching
      proxy.close()
      proxy.closeAllConnections()
      await once(proxy, 'close')
      agent.destroy()
    },
  }
}
