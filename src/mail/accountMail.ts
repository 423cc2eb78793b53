import { organiserIn } from '../appearance/appearance.ts'
import type { Payload, SendEmailOptions } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { formatMoment } from '../events/rules/eventTime.ts'
import { accountMessages } from '../i18n/accountMessages.ts'
import { mailMessages } from '../i18n/mailMessages.ts'
import { legalUrls } from '../addresses/rules/legalUrls.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { attachPictures } from './pictures/attachPictures.ts'
import { findMailPictures } from './pictures/findMailPictures.ts'
import { noPictures } from './pictures/MailPicture.ts'
import { layoutHtml } from './compose/layoutHtml.ts'
import { layoutText } from './compose/layoutText.ts'
import type { MailContent, MailFact } from './compose/MailContent.ts'
import { optionsOf } from '../options.ts'
import { senderOf } from './transport/senderOf.ts'
import { hasMailAdapter } from './transport/hasMailAdapter.ts'

/** A link by which somebody chooses a password. */
interface PasswordLink {
  /** Payload's, for its page that sets a password. */
  token: string
  /** When the link stops working. */
  expiresAt: Date
}

/** A document of the admin that somebody is to see to. */
interface AccountSubject {
  title: string
  facts: MailFact[]
  /** Below the admin's own path. */
  path: `/${string}`
}

/** A mail to somebody with an account of the admin, laid out as text and as HTML. */
export async function renderAccountMail({
  payload,
  kind,
  name,
  link = null,
  about = null,
  locale,
  hasPictures = true,
}: {
  payload: Payload
  kind: 'invitation' | 'passwordReset' | 'secondFactorRemoved' | 'test' | 'notPublished'
  name: string
  /** Null: to the admin itself. */
  link?: PasswordLink | null
  /** What it is about; nothing but the account where left out. */
  about?: AccountSubject | null
  locale: Locale
  /** Whether the logo comes along; not where nothing but the HTML is sent. Default: it does. */
  hasPictures?: boolean
}): Promise<
  Required<Pick<SendEmailOptions, 'attachments'>> & { subject: string; text: string; html: string }
> {
  const { addresses, timeZone } = optionsOf(payload)
  const organiser = organiserIn({ payload, locale })
  const { serverURL, routes } = payload.config
  const messages = accountMessages(locale)
  const legal = legalUrls({ organiser, addresses, locale })
  const { footer } = mailMessages(locale)
  const { subject, heading, opening, action, note } = messages[kind]
  const pictures = hasPictures ? await findMailPictures({ payload, organiser, event: null }) : noPictures
  const at = link?.expiresAt.toISOString()
  const until = at ? messages.until(formatMoment({ at, timeZone, locale })) : null
  const content: MailContent = {
    locale,
    organiserName: organiser.name,
    accent: organiser.accent,
    pictures,
    subject: subject(organiser.name),
    preview: until ?? opening(organiser.name),
    heading,
    opening: [messages.greeting(name), opening(organiser.name)],
    notice: null,
    changes: null,
    title: about?.title ?? null,
    facts: about?.facts ?? [],
    action: {
      label: action,
      urlLabel: messages.link,
      // The admin is where Payload has it, which is not below the path of our pages.
      url: formatAdminURL({
        adminRoute: routes.admin,
        path: link ? `/reset/${link.token}` : (about?.path ?? ''),
        serverURL: serverURL || addresses.origin,
      }),
    },
    access: null,
    sections: [],
    notes: until ? [until, note] : [note],
    signature: [],
    own: null,
    footer: {
      reason: messages.reason,
      automatic: footer.automatic,
      questions: organiser.email ? { label: footer.questions, value: organiser.email } : null,
      address: [organiser.name, ...organiser.postalAddress],
      links: [
        { label: footer.imprint, url: legal.imprint },
        { label: footer.privacy, url: legal.privacy },
      ],
    },
  }
  return {
    subject: content.subject,
    text: layoutText(content),
    html: await layoutHtml(content),
    attachments: attachPictures(pictures),
  }
}

/** Sends such a mail. False where the mail server did not take it, or there is none. */
export async function sendAccountMail({
  payload,
  user: { email, name },
  ...mail
}: Omit<Parameters<typeof renderAccountMail>[0], 'name'> & {
  user: { email: string; name: string }
}): Promise<boolean> {
  if (!hasMailAdapter(payload)) return false
  const content = await renderAccountMail({ payload, name, ...mail })
  try {
    await payload.sendEmail({
      ...senderOf({ payload, locale: mail.locale }),
      to: { name: '', address: email },
      ...content,
    })
    return true
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'A mail about an account was not taken' })
    return false
  }
}
