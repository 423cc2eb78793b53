import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { waitUntil } from './waitUntil.ts'

const execute = promisify(execFile)

/** A mail that Postfix has delivered. */
export interface DeliveredMail {
  to: string
  messageId: string
}

/** A real Postfix, of this machine alone, that delivers all mail to one domain into one maildir. */
export interface Postfix {
  /** For SMTP_URL. */
  url: string
  start: () => Promise<void>
  /** Ends all its processes at once, as a crash does. What it has accepted is in its queue. */
  kill: () => Promise<void>
  /** Everything that has been delivered so far, in no order. */
  delivered: () => Promise<DeliveredMail[]>
  /** The last lines that it has logged, for whoever looks for a fault. */
  lastLog: () => Promise<string>
  /** Ends it and removes everything that it has written. */
  remove: () => Promise<void>
}

/** The one domain that it takes mail for. RFC 2606 2: nobody's, ever. */
export const mailDomain = 'reliability.test'

/** Makes a Postfix with folders and a port of its own, and starts it. Needs Debian's package `postfix`, and root. */
export async function startPostfix(): Promise<Postfix> {
  const folder = await mkdtemp(path.join(tmpdir(), 'green-forum-events-postfix-'))
  const port = await lastingPort()
  const config = path.join(folder, 'etc')
  const mailbox = path.join(folder, 'mail')
  await chmod(folder, 0o755)
  await Promise.all([config, mailbox, path.join(folder, 'queue')].map((each) => mkdir(each)))
  await execute('install', ['-d', '-o', 'postfix', path.join(folder, 'data')])
  await execute('chown', ['nobody:nogroup', mailbox])
  const { stdout: ids } = await execute('sh', ['-c', 'id -u nobody; id -g nobody'])
  const [uid, gid] = ids.trim().split('\n')
  await writeFile(path.join(config, 'main.cf'), mainConfig({ folder, uid, gid }))
  await writeFile(path.join(config, 'master.cf'), services(port))

  const control = (command: string) => execute('/usr/sbin/postfix', ['-c', config, command])
  const start = async (): Promise<void> => {
    await control('start')
    await waitUntil('Postfix greets', () => greets(port))
  }
  const kill = async (): Promise<void> => {
    const master = Number(await readFile(path.join(folder, 'queue/pid/master.pid'), 'utf8'))
    // Postfix makes a process group of its own for the master and all that it starts.
    if (!(await hasEnded(master))) process.kill(-master, 'SIGKILL')
    await waitUntil('Postfix has ended', () => hasEnded(master))
  }
  const read = readMailbox(path.join(mailbox, 'all/new'))
  await start()
  return {
    url: `smtp://127.0.0.1:${port}`,
    start,
    kill,
    delivered: read,
    lastLog: async () => {
      const log = await readFile(path.join(folder, 'data/log'), 'utf8')
      return log.trimEnd().split('\n').slice(-60).join('\n')
    },
    remove: async () => {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * A port that nobody is given who asks the system for any: while Postfix is down, another program would get it, for a
 * server or for a connection of its own, and Postfix could not start again.
 */
async function lastingPort(): Promise<number> {
  const first = 12_000
  for (;;) {
    const server = createServer().listen(first + Math.floor(Math.random() * 20_000), '127.0.0.1')
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    )
    const address = server.address()
    server.close()
    if (isFree && typeof address === 'object' && address) return address.port
  }
}

/** `postfix start` does not wait until it is ready, nor does it fail where it ends at once. */
async function greets(port: number): Promise<boolean> {
  const socket = createConnection(port, '127.0.0.1')
  try {
    const [greeting] = (await once(socket, 'data', { signal: AbortSignal.timeout(2000) })) as [Buffer]
    return greeting.toString().startsWith('220 ')
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

// A killed process stays in the table until its parent has asked for its end; it runs no more.
async function hasEnded(group: number): Promise<boolean> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const states = await Promise.all(ids.map((id) => readFile(`/proc/${id}/stat`, 'latin1').catch(() => '')))
  return !states.some((line) => {
    const [state = 'Z', , pgrp] = line.slice(line.lastIndexOf(')') + 2).split(' ')
    return Number(pgrp) === group && state !== 'Z'
  })
}

/** Each file is read once: a maildir's files never change. */
function readMailbox(mailbox: string): () => Promise<DeliveredMail[]> {
  const known = new Map<string, DeliveredMail>()
  return async () => {
    const names = await readdir(mailbox).catch(() => [])
    for (const name of names.filter((each) => !known.has(each))) {
      const mail = await readFile(path.join(mailbox, name), 'latin1')
      known.set(name, { to: header(mail, 'X-Original-To'), messageId: header(mail, 'Message-ID') })
    }
    return [...known.values()]
  }
}

function header(mail: string, name: string): string {
  return new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(mail)?.[1]?.trim() ?? ''
}

function mainConfig({
  folder,
  uid,
  gid,
}: {
  folder: string
  uid: string | undefined
  gid: string | undefined
}): string {
  return `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = ${folder}/data/log
maillog_file_prefixes = ${folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.${mailDomain}
mynetworks = 127.0.0.0/8
mydestination =
alias_maps =
alias_database =
smtp_dns_support_level = disabled
smtpd_relay_restrictions = reject_unauth_destination
default_transport = error:nothing leaves this machine
virtual_mailbox_domains = ${mailDomain}
virtual_mailbox_base = ${folder}/mail
virtual_mailbox_maps = static:all/
virtual_uid_maps = static:${uid}
virtual_gid_maps = static:${gid}
`
}

function services(port: number): string {
  return `
127.0.0.1:${port} inet n - n - - smtpd
pickup   unix n - n 60  1 pickup
cleanup  unix n - n -   0 cleanup
qmgr     unix n - n 300 1 qmgr
rewrite  unix - - n -   - trivial-rewrite
bounce   unix - - n -   0 bounce
defer    unix - - n -   0 bounce
trace    unix - - n -   0 bounce
error    unix - - n -   - error
retry    unix - - n -   - error
virtual  unix - n n -   - virtual
anvil    unix - - n -   1 anvil
proxymap unix - - n -   - proxymap
postlog  unix-dgram n - n - 1 postlogd
`
}
