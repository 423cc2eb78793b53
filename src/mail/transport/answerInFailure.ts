import { storedAnswer } from '../../outbox/rules/answer.ts'

/** What is stored of a failure: the server's own words, or why it could not be asked. */
export function answerInFailure(error: unknown): string {
  const { response, code } = (error ?? {}) as { response?: unknown; code?: unknown }
  if (typeof response === 'string') return response
  return typeof code === 'string' ? storedAnswer('unreachable', code) : storedAnswer('fault')
}
