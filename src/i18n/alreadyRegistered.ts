import { registrationStatusLabels } from '../registrations/rules/statusLabels.ts'
import type { RegistrationStatus } from '../registrations/rules/moves.ts'
import { byLocale, type Locale } from './rules/locale.ts'

interface Standing {
  email: string
  name: string | null
  status: RegistrationStatus
}

const sentences = byLocale({
  de: ({ email, name, status }: Standing) =>
    `${email} ist für diese Veranstaltung schon angemeldet${name ? `, als ${name}` : ''}: ${registrationStatusLabels[status].de}.`,
  en: ({ email, name, status }: Standing) =>
    `${email} is registered for this event already${name ? `, as ${name}` : ''}: ${registrationStatusLabels[status].en}.`,
})

/** Says to an editor which registration keeps an address from being registered once more. */
export const alreadyRegisteredMessage = ({
  registration,
  locale,
}: {
  registration: Standing
  locale: Locale
}): string => sentences(locale)(registration)
