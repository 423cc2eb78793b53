import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:net'
import { once } from 'node:events'
import { makeConsentText, makeEvent, makeMeeting } from '../../support/factories.ts'
import { freePort } from '../../runner/freePort.mjs'
import { startServerProcess } from '../../support/serverProcess.ts'
import { stampFor } from '../../support/siteForm.ts'
import { startSmtpServer } from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { waitUntil } from '../../support/waitUntil.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

/** Takes connections and never says a word, as a mail server does that hangs. */
async function startSilentServer(port: number): Promise<Server> {
  const server = createServer((socket) => socket.on('error', () => undefined)).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

describe('a server that is killed between the answer to a registration and its mail', () => {
  it('sends the mail after the restart, once', async () => {
    const { payload, dataDir } = test
    const consent = await makeConsentText(payload, { key: 'privacy' })
    const event = await makeEvent(payload, { registration: { consents: [consent.id] } })
    await makeMeeting(payload, { event })
    const port = await freePort()
    const env = {
      DATA_DIR: dataDir,
      DATABASE_URL: process.env.DATABASE_URL ?? '',
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? '',
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      DEMO: 'off',
    }
    const silent = await startSilentServer(port)
    let connections = 0
    silent.on('connection', () => (connections += 1))
    const first = await startServerProcess({ env })
    const answer = await fetch(`${first.url}/veranstaltungen/${event.slug}/anmeldung`, {
      method: 'POST',
      body: new URLSearchParams({
        email: 'nach-dem-absturz@example.org',
        consent: 'privacy:1',
        stamp: stampFor(event),
      }),
      redirect: 'manual',
    })
    expect(answer.status).toBe(303)
    await waitUntil('the server tries to send the mail', () => connections > 0)
    await first.end('SIGKILL')
    silent.close()

    const smtp = await startSmtpServer({ port })
    const second = await startServerProcess({ env })
    const sent = async () => {
      const { docs } = await payload.find({ collection: 'messages', where: { state: { equals: 'sent' } } })
      return docs.length > 0
    }
    await waitUntil('the mail is sent', sent)
    expect(smtp.mails.map(({ to }) => to)).toEqual(['nach-dem-absturz@example.org'])
    expect(await second.end('SIGTERM')).toBe(0)
    await smtp.stop()
    expect((await payload.find({ collection: 'messages' })).docs).toHaveLength(1)
  }, 180_000)
})
