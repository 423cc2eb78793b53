/** RFC 4954 6: authentication required. */
const authenticationRequired = 530

const aboutThisMail = ['MAIL FROM', 'RCPT TO', 'DATA']

/**
 * The reply code by which a mail server refused this very mail; null where there was none. A server that refuses
 * the connection or the password says nothing of the mail, which is kept until the operator has mended that.
 */
export function replyCodeOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null
  const { responseCode, command } = error as { responseCode?: unknown; command?: unknown }
  if (typeof responseCode !== 'number' || responseCode === authenticationRequired) return null
  // Other adapters than ours may give a code and no command.
  return command === undefined || aboutThisMail.some((each) => each === command) ? responseCode : null
}
