import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '../../src/i18n/rules/locale.ts'
import type { User } from '../../src/payload-types.ts'
import { sendAccountMail } from '../../src/mail/accountMail.ts'

/** Milliseconds for which the link of an invitation works. */
const invitationLasts = 7 * 24 * 60 * 60 * 1000

/** Makes an account with a password that nobody knows, and invites whoever it is for. Throws as Payload does on input. */
export async function createInvitedUser({
  data,
  locale,
  req,
  now,
}: {
  data: Pick<User, 'name' | 'email' | 'roles'>
  locale: Locale
  req: PayloadRequest
  now: Date
}): Promise<{ user: User; isSent: boolean }> {
  const password = randomBytes(32).toString('base64url')
  const user = await req.payload.create({
    collection: 'users',
    data: { ...data, password },
    overrideAccess: false,
    req,
  })
  return { user, isSent: await inviteUser({ payload: req.payload, user, locale, now }) }
}

/**
 * Sends somebody with an account a link to choose a password; the link of an earlier invitation stops working. False where
 * the mail server did not take it: the account is there, and the invitation can be sent again.
 */
export async function inviteUser({
  payload,
  user,
  locale,
  now,
}: {
  payload: Payload
  user: Pick<User, 'email' | 'name'>
  locale: Locale
  now: Date
}): Promise<boolean> {
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email: user.email },
    disableEmail: true,
    expiration: invitationLasts,
  })
  const expiresAt = new Date(now.getTime() + invitationLasts)
  return sendAccountMail({ payload, kind: 'invitation', user, link: { token, expiresAt }, locale })
}
