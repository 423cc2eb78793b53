import type { AccountMessages } from '../de/accounts.ts'

/** What mails about accounts of the admin say in English. */
export const english: AccountMessages = {
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  invitation: {
    subject: (organiser) => `Your account: ${organiser}`,
    heading: 'Your account',
    opening: (organiser) =>
      `an account has been made for you in the administration of the events of ${organiser}. Choose a password, and you can log in.`,
    action: 'Choose a password',
    note: 'If you did not expect this, there is nothing to do. Nobody can log in without a password.',
  },
  passwordReset: {
    subject: (organiser) => `Choose a new password: ${organiser}`,
    heading: 'New password',
    opening: () => 'a new password was asked for, for your account. Choose it by this link.',
    action: 'Choose a new password',
    note: 'If that was not you, there is nothing to do. Your password stays as it is.',
  },
  until: (moment) => `The link works until ${moment}.`,
  link: 'Link',
  reason: 'You get this e-mail because there is an account for this address.',
}
