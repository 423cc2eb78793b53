import type { MailAccess } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import type { MailMessages } from '../../i18n/de/mail.ts'

/** The meeting access as mails show it; null where a mail has none. */
export function accessContent({
  facts: { access, event },
  texts: { access: words },
}: {
  facts: Pick<MailFacts, 'access' | 'event'>
  texts: Pick<MailMessages, 'access'>
}): MailAccess | null {
  if (!access) return null
  const heading = event.format === 'hybrid' ? words.headingHybrid : words.heading
  if (access === 'follows') return { heading, join: null, door: null, facts: [], note: words.follows }
  const { provider, joinUrl, meetingId, passcode, dialIn, doorUrl } = access
  const facts = [
    { label: words.meetingId, value: meetingId },
    { label: words.passcode, value: passcode },
    { label: words.dialIn, value: dialIn?.trim() },
  ]
  return {
    heading,
    door: joinUrl ? { label: words.door, url: doorUrl } : null,
    join: { label: words.join(provider), urlLabel: words.link, url: joinUrl ?? doorUrl },
    facts: facts.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
    note: words.keepPrivate,
  }
}
