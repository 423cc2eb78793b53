import type { Server } from 'node:http'
import { SettingsError } from '../settings.ts'

/**
 * Connections that wait until they are taken. Node's 511 are too few for a thousand people who register in the same
 * second: the system resets the connections of those beyond. It lowers the number to what it allows itself.
 */
const backlog = 4096

const problems: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use. Stop what listens there, or choose another PORT.',
  EACCES: 'is not open to this account. Choose a PORT above 1023, or allow it.',
}

/** Lets a server listen on a port. Throws SettingsError where it is taken or not allowed. */
export function listen({ server, port }: { server: Server; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const problem = problems[error.code ?? '']
      reject(problem ? new SettingsError(`PORT ${port} ${problem}`) : error)
    })
    server.listen({ port, backlog }, resolve)
  })
}
