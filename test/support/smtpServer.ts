import { type AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail as the server got it. */
export interface ReceivedMail {
  /** The addresses of the envelope; our mails have one recipient each. */
  from: string
  to: string
  raw: string
  parsed: ParsedMail
}

/** The files of a mail that people see as such: not the pictures that are part of its HTML. */
export const listedFiles = ({ attachments }: ParsedMail): ParsedMail['attachments'] =>
  attachments.filter(({ related }) => !related)

/** At what point of the dialogue the server refuses. */
export type SmtpStep = 'connect' | 'auth' | 'from' | 'to' | 'data'

export interface TestSmtpServer {
  /** For SMTP_URL. */
  url: string
  /** What has arrived, in this order. */
  mails: ReceivedMail[]
  /** Refuses from now on with a reply code; null: accepts again. */
  rejectWith: (code: number | null, step?: SmtpStep) => void
  /** Calls back with every mail before it is accepted; the sender waits. */
  beforeAccepting: (callback: ((mail: ReceivedMail) => Promise<void>) | null) => void
  stop: () => Promise<void>
}

/** A real SMTP server on a free port of this machine. */
export async function startSmtpServer({ port = 0 }: { port?: number } = {}): Promise<TestSmtpServer> {
  const mails: ReceivedMail[] = []
  let rejection: { code: number; step: SmtpStep } | null = null
  let onMail: ((mail: ReceivedMail) => Promise<void>) | null = null
  const refusal = (step: SmtpStep): Error | null =>
    rejection?.step === step
      ? Object.assign(new Error(`Refused at ${step}`), { responseCode: rejection.code })
      : null
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    // Clients keep connections open for a while; nobody waits for them here.
    closeTimeout: 100,
    allowInsecureAuth: true,
    onConnect: (_session, callback) => callback(refusal('connect')),
    onAuth: ({ username }, _session, callback) => callback(refusal('auth'), { user: username }),
    onMailFrom: (_address, _session, callback) => callback(refusal('from')),
    onRcptTo: (_address, _session, callback) => callback(refusal('to')),
    onData: (stream, session, callback) => {
      const receive = async (): Promise<void> => {
        const chunks: Buffer[] = []
        for await (const chunk of stream) chunks.push(chunk as Buffer)
        const raw = Buffer.concat(chunks)
        const { mailFrom, rcptTo } = session.envelope
        const mail = {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address).join(', '),
          raw: raw.toString('latin1'),
          parsed: await simpleParser(raw),
        }
        await onMail?.(mail)
        const refused = refusal('data')
        if (!refused) mails.push(mail)
        callback(refused, `Queued as ${mails.length}`)
      }
      receive().catch((error: unknown) => callback(error as Error))
    },
  })
  // A client that goes away is no fault of the server's.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: actualPort } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${actualPort}`,
    mails,
    rejectWith: (code, step = 'to') => {
      rejection = code === null ? null : { code, step }
    },
    beforeAccepting: (callback) => {
      onMail = callback
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
