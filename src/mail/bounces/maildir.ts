import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Octets of a mail that are read; what a report says stands before the mail that it may quote whole. */
const longestRead = 1024 * 1024

/** The flags that a mail gets: S for seen, F for one that a person should look at. */
export type MaildirFlags = 'S' | 'FS' | 'F'

/** Names of the mails that have not been looked at, oldest first. Throws where there is no such folder. */
export async function newMails(maildir: string): Promise<string[]> {
  const names = await readdir(path.join(maildir, 'new'))
  return names.filter((name) => !name.startsWith('.')).sort()
}

/** The beginning of a mail, up to a megabyte; null where another process has taken it meanwhile. */
export async function readMail({ maildir, name }: { maildir: string; name: string }): Promise<Buffer | null> {
  const file = await open(path.join(maildir, 'new', name), 'r').catch(nullWhereGone)
  if (!file) return null
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(longestRead), 0, longestRead, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Moves a mail to those that have been looked at. */
export async function setAside({
  maildir,
  name,
  flags,
}: {
  maildir: string
  name: string
  flags: MaildirFlags
}): Promise<void> {
  const [unique = name] = name.split(':2,', 1)
  await rename(path.join(maildir, 'new', name), path.join(maildir, 'cur', `${unique}:2,${flags}`)).catch(
    nullWhereGone,
  )
}

/** Deletes the mails with the flag S that came before a moment, since they name people. */
export async function deleteSeen({ maildir, before }: { maildir: string; before: Date }): Promise<void> {
  const folder = path.join(maildir, 'cur')
  for (const name of await readdir(folder)) {
    if (!/:2,[A-Z]*S/.test(name)) continue
    const file = path.join(folder, name)
    const found = await stat(file).catch(nullWhereGone)
    if (found && found.mtime < before) await rm(file, { force: true })
  }
}

function nullWhereGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
