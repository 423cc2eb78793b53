/** What editors read of a failure: the server's own words, or why it could not be asked. */
export function answerInFailure(error: unknown): string {
  const { response, code } = (error ?? {}) as { response?: unknown; code?: unknown }
  if (typeof response === 'string') return response
  if (typeof code === 'string') return `Der Mailserver war nicht zu erreichen (${code}).`
  return 'Ein Fehler im System hat den Versand verhindert; Näheres steht im Protokoll.'
}
