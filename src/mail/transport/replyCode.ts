/** RFC 4954 6: authentication required. RFC 5321 3.8: the server is about to stop. Neither is about a mail. */
const aboutTheServer = [530, 421]

const aboutThisMail = ['MAIL FROM', 'RCPT TO', 'DATA']

/**
 * The reply code by which a mail server refused this very mail; null where there was none. A server that refuses
 * the connection or the password says nothing of the mail, which waits until the operator has mended that.
 */
export function replyCodeOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null
  const { responseCode, command } = error as { responseCode?: unknown; command?: unknown }
  if (typeof responseCode !== 'number' || aboutTheServer.includes(responseCode)) return null
  // Other adapters than ours may give a code and no command.
  return command === undefined || aboutThisMail.some((each) => each === command) ? responseCode : null
}

/** How nodemailer names why it did not reach a mail server, or got no answer from it. */
const connectionFaults = [
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EPROTOCOL',
  'EAUTH',
  'ENOAUTH',
]

/** Tells whether a mail failed because the mail server is away, hangs, or lets nobody in: then none would get through. */
export function isServerAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || replyCodeOf(error) !== null) return false
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown }
  return typeof responseCode === 'number' || connectionFaults.some((each) => each === code)
}

/** Tells whether the server refused a mail for good because of whom it is for or what it says, not of who sends it. */
export function isRecipientRefused(error: unknown): boolean {
  const { command } = (error ?? {}) as { command?: unknown }
  return (replyCodeOf(error) ?? 0) >= 500 && (command === 'RCPT TO' || command === 'DATA')
}
