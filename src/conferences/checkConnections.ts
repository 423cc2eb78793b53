import { conferenceFaultMessages } from '../i18n/describeAnswer.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import type { ConferenceProvider, ConnectionFinding } from './rules/ConferenceProvider.ts'
import { ConferenceError } from './rules/ConferenceError.ts'

/** Milliseconds that a check may take. */
const patience = 20_000

/** Tries whether a provider will do what it is asked for, and says each thing that is wrong and what to do; nothing where all is well. */
export async function checkConnection({
  provider,
  locale,
  now,
}: {
  provider: ConferenceProvider
  locale: Locale
  now: Date
}): Promise<string[]> {
  const findings = await provider
    .checkConnection({ now, signal: AbortSignal.timeout(patience) })
    .catch((error: unknown): ConnectionFinding[] => {
      if (error instanceof ConferenceError) return [error]
      return [{ fault: 'unreachable' }]
    })
  const messages = conferenceFaultMessages(locale)
  return findings.map(({ fault, value = '' }) => messages[fault](value))
}
