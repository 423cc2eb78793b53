import { readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { addressesIn } from '../../privacy/rules/personSubject.ts'

/** Milliseconds after which nobody writes to an unfinished file any more. */
const unfinishedFor = 10 * 60_000

function idInName(messageId: string): string {
  return messageId.replace(/[^\w@.-]/g, '')
}

/** The name of a mail's file: when it was written, and its Message-ID, by which it is found again. */
export function mailFileName({ messageId, at }: { messageId: string; at: Date }): string {
  return `${at.toISOString().replace(/[:.]/g, '-')}_${idInName(messageId)}.eml`
}

/**
 * Removes the files of some mails, every file of a mail to some people, finished or not, and what a crash left unfinished. A
 * mail that was sent more than once has as many files.
 */
export async function eraseMailFiles({
  mailDir,
  messageIds,
  isRecipient = null,
}: {
  mailDir: string
  messageIds: readonly string[]
  isRecipient?: ((email: string) => boolean) | null
}): Promise<void> {
  const ids = new Set(messageIds.map(idInName))
  for (const name of await namesIn(mailDir)) {
    const file = path.join(mailDir, name)
    const isFinished = name.endsWith('.eml')
    if (!isFinished && !name.endsWith('.tmp')) continue
    const isWanted = isFinished
      ? ids.has(name.slice(name.indexOf('_') + 1, -'.eml'.length))
      : await isLeftBehind(file)
    const isTo = isRecipient !== null && (await recipientsOf(file)).some(isRecipient)
    if (isWanted || isTo) await rm(file, { force: true })
  }
}

async function namesIn(mailDir: string): Promise<string[]> {
  try {
    return await readdir(mailDir)
  } catch (error) {
    // Where no mail has ever been written there is no folder.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

async function recipientsOf(file: string): Promise<string[]> {
  const mail = await readFile(file, 'latin1').catch(() => '')
  const head = mail.slice(0, mail.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  const to = head.split('\r\n').filter((line) => /^(to|cc|bcc):/i.test(line))
  return to.flatMap(addressesIn)
}

async function isLeftBehind(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs > unfinishedFor
}
