import type { Locale } from '../../i18n/rules/locale.ts'
import type { Participant } from './ConferenceProvider.ts'

/** What somebody is called who gave no name. */
export const guest: Record<Locale, string> = { de: 'Gast', en: 'Guest' }

/** The address by which a provider knows a registration: of a domain of ours, and nobody's mailbox. */
export function pseudonymOf({ registrationId, domain }: { registrationId: string; domain: string }): string {
  return `r-${registrationId.toLowerCase()}@${domain}`
}

/** A person as a provider is told of them: a pseudonym, and the first of their names. */
export function participantOf({
  registration: { id, name, locale },
  domain,
}: {
  registration: { id: string; name: string | null; locale: Locale }
  domain: string
}): Participant {
  const [firstName = guest[locale]] = (name ?? '').trim().split(/\s+/).filter(Boolean)
  const registrationId = String(id)
  return {
    registrationId,
    pseudonym: pseudonymOf({ registrationId, domain }),
    firstName,
    lastName: '',
    locale,
  }
}
