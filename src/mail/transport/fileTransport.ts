import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { mailFileName } from './mailFiles.ts'
import type { MailTransport } from './mailReceipt.ts'
import { storedAnswer } from '../../outbox/rules/answer.ts'

/**
 * Writes each mail as an `.eml` file that any mail program opens, named by time and Message-ID. A file is there
 * whole or not at all, and readable by its owner alone, since it holds addresses and join links.
 */
export function createFileTransport(mailDir: string): MailTransport {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async (message) => {
      const { message: mail, messageId } = await transport.sendMail(message)
      const name = mailFileName({ messageId, at: new Date() })
      const unfinished = path.join(mailDir, `.${randomUUID()}.tmp`)
      await mkdir(mailDir, { recursive: true, mode: 0o700 })
      await writeFile(unfinished, mail, { mode: 0o600 })
      await rename(unfinished, path.join(mailDir, name))
      return { response: storedAnswer('filed', name) }
    },
    close: () => transport.close(),
  }
}
