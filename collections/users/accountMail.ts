import type { Payload } from 'payload'
import { formatMoment } from '../../src/events/rules/eventTime.ts'
import { accountMessages } from '../../src/i18n/accountMessages.ts'
import { mailMessages } from '../../src/i18n/mailMessages.ts'
import type { Locale } from '../../src/i18n/rules/locale.ts'
import { layoutHtml } from '../../src/mail/compose/layoutHtml.ts'
import { layoutText } from '../../src/mail/compose/layoutText.ts'
import type { MailContent } from '../../src/mail/compose/MailContent.ts'
import { optionsOf } from '../../src/options.ts'

const timeZone = 'Europe/Berlin'

/** A mail with the link by which somebody chooses a password for the admin, laid out as text and as HTML. */
export async function renderAccountMail({
  payload,
  kind,
  name,
  token,
  expiresAt,
  locale,
}: {
  payload: Payload
  kind: 'invitation' | 'passwordReset'
  name: string
  /** Payload's, for its page that sets a password. */
  token: string
  /** When the link stops working. */
  expiresAt: Date
  locale: Locale
}): Promise<{ subject: string; text: string; html: string }> {
  const { organiser, publicUrl } = optionsOf(payload)
  const messages = accountMessages(locale)
  const { footer } = mailMessages(locale)
  const { subject, heading, opening, action, note } = messages[kind]
  const until = messages.until(formatMoment({ at: expiresAt.toISOString(), timeZone, locale }))
  const content: MailContent = {
    locale,
    organiserName: organiser.name,
    subject: subject(organiser.name),
    preview: until,
    heading,
    opening: [messages.greeting(name), opening(organiser.name)],
    notice: null,
    changes: null,
    title: null,
    facts: [],
    action: {
      label: action,
      urlLabel: messages.link,
      url: `${publicUrl}${payload.config.routes.admin}/reset/${token}`,
    },
    access: null,
    sections: [],
    notes: [until, note],
    own: null,
    footer: {
      reason: messages.reason,
      automatic: footer.automatic,
      questions: organiser.email ? { label: footer.questions, value: organiser.email } : null,
      address: [organiser.name, ...organiser.postalAddress],
      links: [
        { label: footer.imprint, url: organiser.imprintUrl },
        { label: footer.privacy, url: organiser.privacyUrl },
      ],
    },
  }
  return { subject: content.subject, text: layoutText(content), html: await layoutHtml(content) }
}
