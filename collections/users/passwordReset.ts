import type { PayloadRequest } from 'payload'
import { accountMessages } from '../../src/i18n/accountMessages.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { organiserIn } from '../../src/appearance/appearance.ts'
import type { User } from '../../src/payload-types.ts'
import { renderAccountMail } from '../../src/mail/accountMail.ts'

/** Milliseconds for which the link works that somebody asked for who forgot the password. */
const expiration = 60 * 60 * 1000

interface Asked {
  req?: PayloadRequest
  token?: string
  user?: Pick<User, 'name'>
}

/** What Payload sends to whoever forgot the password, in the language of the page where that was said. */
export const passwordReset = {
  generateEmailHTML: async ({ req, token, user }: Asked = {}): Promise<string> => {
    if (!req || !token) throw new Error('A mail for a new password needs the request and the token')
    const { html } = await renderAccountMail({
      payload: req.payload,
      kind: 'passwordReset',
      name: user?.name ?? '',
      link: { token, expiresAt: new Date(Date.now() + expiration) },
      locale: toLocale(req.i18n.language),
      // Payload sends this HTML, and no parts with it.
      hasPictures: false,
    })
    return html
  },
  generateEmailSubject: ({ req }: Asked = {}): string => {
    if (!req) throw new Error('A mail for a new password needs the request')
    const locale = toLocale(req.i18n.language)
    return accountMessages(locale).passwordReset.subject(organiserIn({ payload: req.payload, locale }).name)
  },
}
