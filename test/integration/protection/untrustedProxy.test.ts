import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPublicApp } from '../../../src/publicApp.ts'
import { makeEvent } from '../../support/factories.ts'
import { stampFor } from '../../support/siteForm.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload({ RATE_LIMITS: 'on' })
})
afterAll(() => test.stop())

it('counts by the connection while no proxy is trusted, the loopback too, and says once that a proxy is there', async () => {
  const { payload } = test
  const warnings: unknown[] = []
  const log = payload.logger.warn.bind(payload.logger)
  Object.assign(payload.logger, { warn: (message: unknown) => warnings.push(message) })
  const event = await makeEvent(payload)
  const listener = getRequestListener(createPublicApp({ payload }).fetch, { overrideGlobalObjects: false })
  const server = createServer((request, response) => void listener(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const statuses: number[] = []
  for (let n = 0; n < 102; n++) {
    const { status } = await fetch(`${url}/veranstaltungen/${event.slug}/anmeldung`, {
      method: 'POST',
      body: new URLSearchParams({ stamp: stampFor(event), email: `person-${n}@example.org` }),
      headers: { 'X-Forwarded-For': `203.0.113.${n}` },
      redirect: 'manual',
    })
    statuses.push(status)
  }
  server.close()
  server.closeAllConnections()
  Object.assign(payload.logger, { warn: log })
  expect(statuses).toEqual([...Array<number>(100).fill(303), 429, 429])
  expect(warnings).toEqual([expect.stringContaining('set TRUST_PROXY')])
})
