import type { SendEmailOptions } from 'payload'

/** What the mail server said of a mail that it accepted. */
export interface MailReceipt {
  /** What the mail server answered, word for word. */
  response: string
}

/** A way out for mails. */
export interface MailTransport {
  /** Throws where the mail was not accepted. */
  send: (message: SendEmailOptions) => Promise<MailReceipt>
  /** Ends idle connections; mails on their way still go out. */
  close: () => void
}

/** The answer in whatever an e-mail adapter gave back; another adapter than ours may give nothing. */
export function answerIn(receipt: unknown): string | null {
  const isReceipt = typeof receipt === 'object' && receipt !== null && 'response' in receipt
  return isReceipt && typeof receipt.response === 'string' ? receipt.response : null
}
