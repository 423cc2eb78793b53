import { isIP } from 'node:net'
import type { Locale } from '../../i18n/rules/locale.ts'
import { bareHost, isLoopbackHost, isPublicAddress } from './publicAddress.ts'

/** Why an address can take no webhooks. */
export type WebhookUrlProblem = 'invalid' | 'insecure' | 'credentials' | 'private'

/**
 * What is wrong with an address that webhooks are to go to; null where nothing is. Only https, without credentials, to
 * the public internet; where private networks are allowed, http to this machine too. Names are looked up when a webhook
 * is sent.
 */
export function webhookUrlProblem({
  url,
  allowsPrivate,
}: {
  url: string
  allowsPrivate: boolean
}): WebhookUrlProblem | null {
  if (!URL.canParse(url)) return 'invalid'
  const { protocol, hostname, username, password } = new URL(url)
  if (username || password) return 'credentials'
  const isLocal = isLoopbackHost(hostname)
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal && allowsPrivate)) return 'insecure'
  if (allowsPrivate) return null
  const address = bareHost(hostname)
  return isLocal || (isIP(address) !== 0 && !isPublicAddress(address)) ? 'private' : null
}

/** What editors read of it. */
export const webhookUrlProblems: Record<WebhookUrlProblem, Record<Locale, string>> = {
  invalid: {
    de: 'Bitte geben Sie eine vollständige Internetadresse an, die mit https:// beginnt.',
    en: 'Please enter a whole web address that begins with https://.',
  },
  insecure: {
    de: 'Die Adresse muss mit https:// beginnen.',
    en: 'The address must begin with https://.',
  },
  credentials: {
    de: 'Die Adresse darf weder Benutzernamen noch Passwort enthalten; die Signatur weist uns aus.',
    en: 'The address must hold no user name or password; the signature says who we are.',
  },
  private: {
    de: 'Die Adresse liegt in einem privaten Netz. Webhooks gehen nur an öffentlich erreichbare Adressen.',
    en: 'The address is in a private network. Webhooks go to public addresses only.',
  },
}
