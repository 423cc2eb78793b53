import { createTransport } from 'nodemailer'
import type { MailTransport } from './mailReceipt.ts'

const second = 1000

/** Mails that go out over one mail server at the same time. */
export const maxConnections = 10

/** Sends over a mail server, with connections that stay open for the next mail for some seconds. */
export function createSmtpTransport(url: string): MailTransport {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections,
    // A connection that breaks may have delivered; more tries are the outbox's to decide.
    maxRequeues: 1,
    idleTimeout: 10 * second,
    connectionTimeout: 15 * second,
    greetingTimeout: 15 * second,
    dnsTimeout: 10 * second,
    socketTimeout: 30 * second,
    // Nothing that somebody typed can make the server read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async (message) => ({ response: (await transport.sendMail(message)).response }),
    close: () => transport.close(),
  }
}
