import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { simpleParser } from 'mailparser'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { makeEvent, makeMeeting, makeRegistration } from '../../support/factories.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

describe('without a mail server', () => {
  it('the confirmation is written to a file, and the mail log names it', async () => {
    const { payload, dataDir } = test
    const event = await makeEvent(payload)
    await makeMeeting(payload, { event, joinUrl: 'https://zoom.example/j/881' })
    await makeRegistration(payload, { event, email: 'datei@example.org' })
    await runWorkerOnce({ payload })
    const [file, ...others] = await readdir(path.join(dataDir, 'mail'))
    expect([file?.endsWith('.eml'), others]).toEqual([true, []])
    const mail = await simpleParser(await readFile(path.join(dataDir, 'mail', file ?? '')))
    expect(mail.to).toMatchObject({ value: [{ address: 'datei@example.org' }] })
    expect(mail.text).toContain('https://zoom.example/j/881')
    const { docs } = await payload.find({ collection: 'messages', depth: 0 })
    expect(docs).toMatchObject([
      { state: 'sent', messageId: mail.messageId, lastAnswer: `Als Datei abgelegt: ${file}` },
    ])
  })

  it('Payload’s own mails are written there too, from our address', async () => {
    const { payload, dataDir } = test
    await payload.sendEmail({ to: 'konto@example.org', subject: 'Passwort', text: 'Neu' })
    const files = (await readdir(path.join(dataDir, 'mail'))).sort()
    const mail = await simpleParser(await readFile(path.join(dataDir, 'mail', files.at(-1) ?? '')))
    expect([mail.subject, mail.from?.value[0]]).toEqual([
      'Passwort',
      { address: 'veranstaltungen@localhost', name: 'Grünes Forum Selbstverwaltung' },
    ])
  })
})
