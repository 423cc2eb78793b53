import addressparser from 'nodemailer/lib/addressparser'
import type { EmailAdapter } from 'payload'
import { organiserIn } from '../../appearance/appearance.ts'
import { defaultLocale } from '../../i18n/rules/locale.ts'
import { createFileTransport } from './fileTransport.ts'
import { eraseMailFiles } from './mailFiles.ts'
import type { MailReceipt } from './mailReceipt.ts'
import { createSmtpTransport } from './smtpTransport.ts'
import { beforeDestroy } from '../../runtime/beforeDestroy.ts'

type EraseMails = (mails: Omit<Parameters<typeof eraseMailFiles>[0], 'mailDir'>) => Promise<void>

/**
 * Sends Payload's mails and ours: over SMTP, or into a folder where no server is named. Answers with what the mail
 * server said; throws nodemailer's error where it refused. Closes its connections when Payload is destroyed. Erases the mails in
 * the folder on demand, over SMTP too: they may be from before a server was named.
 */
export function createEmailAdapter({
  smtpUrl,
  from,
  mailDir,
}: {
  smtpUrl: string | undefined
  /** An address, or a name with an address in angle brackets. */
  from: string
  mailDir: string
}): EmailAdapter<MailReceipt> {
  const sender = addressparser(from, { flatten: true })[0] ?? { name: '', address: from }
  return ({ payload }) => {
    const transport = smtpUrl ? createSmtpTransport(smtpUrl) : createFileTransport(mailDir)
    beforeDestroy(payload, () => transport.close())
    const adapter: ReturnType<EmailAdapter<MailReceipt>> & { erase: EraseMails } = {
      name: smtpUrl ? 'smtp' : 'eml-files',
      defaultFromAddress: sender.address,
      // Payload names it in the mails of its own.
      get defaultFromName() {
        return organiserIn({ payload, locale: defaultLocale }).senderName || sender.name
      },
      // Named, since nodemailer would count the letters of each part several times to choose it.
      sendEmail: (message) =>
        transport.send({
          from: { name: adapter.defaultFromName, address: sender.address },
          textEncoding: 'quoted-printable',
          ...message,
        }),
      erase: (mails) => eraseMailFiles({ mailDir, ...mails }),
    }
    return adapter
  }
}
