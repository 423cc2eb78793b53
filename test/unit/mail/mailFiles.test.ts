import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createFileTransport } from '../../../src/mail/transport/fileTransport.ts'
import { eraseMailFiles } from '../../../src/mail/transport/mailFiles.ts'

let mailDir: string
beforeEach(async () => {
  mailDir = await mkdtemp(path.join(tmpdir(), 'green-forum-mail-'))
})
afterEach(() => rm(mailDir, { recursive: true, force: true }))

const write = (to: string, messageId: string) =>
  createFileTransport(mailDir).send({ to, messageId, from: 'forum@example.org', subject: 'Ü', text: 'Ü' })

const left = async (): Promise<string[]> =>
  (await readdir(mailDir)).map((name) => name.slice(name.indexOf('_') + 1)).sort()

describe('the files of mails', () => {
  it('are found by their Message-ID, as often as the mail was sent', async () => {
    await write('jo@example.org', '<1@example.org>')
    await write('jo@example.org', '<1@example.org>')
    await write('jo@example.org', '<11@example.org>')
    await eraseMailFiles({ mailDir, messageIds: ['<1@example.org>'] })
    expect(await left()).toEqual(['11@example.org.eml'])
  })

  it('are found by whom they are to, where no mail in the outbox names them any more', async () => {
    await write('jo@example.org', '<1@example.org>')
    await write(`${'lang'.repeat(15)}@${'unter.'.repeat(20)}example.org`, '<2@example.org>')
    await write('jo@example.organic', '<3@example.org>')
    const isRecipient = (email: string) => email === 'jo@example.org' || email.startsWith('langlang')
    await eraseMailFiles({ mailDir, messageIds: [], isRecipient })
    expect(await left()).toEqual(['3@example.org.eml'])
  })

  it('that a crash left unfinished are removed once nobody can be writing them', async () => {
    const [old, young] = ['.alt.tmp', '.jung.tmp'].map((name) => path.join(mailDir, name))
    for (const file of [old, young]) await writeFile(file ?? '', 'To: jo@example.org')
    const anHourAgo = new Date(Date.now() - 3_600_000)
    await utimes(old ?? '', anHourAgo, anHourAgo)
    await eraseMailFiles({ mailDir, messageIds: [] })
    expect(await readdir(mailDir)).toEqual(['.jung.tmp'])
  })

  it('are found by whom they are to before they are finished, too', async () => {
    await write('jo@example.org', '<1@example.org>')
    const [file = ''] = await readdir(mailDir)
    await rename(path.join(mailDir, file), path.join(mailDir, '.unfinished.tmp'))
    await writeFile(
      path.join(mailDir, '.begun.tmp'),
      'From: forum@example.org\r\nTo: Jo <jo@example.org>\r\nSub',
    )
    await writeFile(path.join(mailDir, '.other.tmp'), 'To: ada@example.org\r\n\r\nTo: jo@example.org')
    await eraseMailFiles({ mailDir, messageIds: [], isRecipient: (email) => email === 'jo@example.org' })
    expect(await readdir(mailDir)).toEqual(['.other.tmp'])
  })

  it('need not be there', async () => {
    await eraseMailFiles({ mailDir: path.join(mailDir, 'nie'), messageIds: ['<1@example.org>'] })
    expect(await left()).toEqual([])
  })
})
