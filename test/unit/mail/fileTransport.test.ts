import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { simpleParser } from 'mailparser'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { storedAnswer } from '../../../src/outbox/rules/answer.ts'
import { createFileTransport } from '../../../src/mail/transport/fileTransport.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'green-forum-mail-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const mail = {
  from: 'Grünes Forum <forum@example.org>',
  to: 'jo@example.org',
  subject: 'Anmeldebestätigung',
  text: 'Guten Tag,\n\nÜbung.',
  html: '<p>Guten Tag</p>',
  messageId: '<0000-../../etc@forum.example>',
}

describe('mails as files', () => {
  it('can be opened by any mail program', async () => {
    const mailDir = path.join(folder, 'noch', 'nicht', 'da')
    const { response } = await createFileTransport(mailDir).send(mail)
    const files = await readdir(mailDir)
    expect(files).toHaveLength(1)
    expect(files[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z_0000-\.\.\.\.etc@forum\.example\.eml$/)
    expect(response).toBe(storedAnswer('filed', files[0]))
    const raw = await readFile(path.join(mailDir, files[0] ?? ''))
    expect(raw.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const parsed = await simpleParser(raw)
    expect([parsed.subject, parsed.text?.trim(), parsed.from?.value[0]?.name]).toEqual([
      mail.subject,
      mail.text,
      'Grünes Forum',
    ])
  })

  it('can be read by their owner alone, since they hold join links', async () => {
    const mailDir = path.join(folder, 'mail')
    await createFileTransport(mailDir).send(mail)
    const [file = ''] = await readdir(mailDir)
    expect((await stat(path.join(mailDir, file))).mode & 0o777).toBe(0o600)
    expect((await stat(mailDir)).mode & 0o777).toBe(0o700)
  })

  it('are all there when many are sent at once, and nothing else is', async () => {
    const transport = createFileTransport(folder)
    await Promise.all(
      Array.from({ length: 30 }, (_, n) => transport.send({ ...mail, messageId: `<${n}@example.org>` })),
    )
    const files = await readdir(folder)
    expect([files.length, files.filter((name) => name.endsWith('.eml')).length]).toEqual([30, 30])
  })
})
