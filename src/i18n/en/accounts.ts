import type { AccountMessages } from '../de/accounts.ts'

/** What is said about accounts of the admin in English. */
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
  secondFactorRemoved: {
    subject: (organiser) => `Two-step login switched off: ${organiser}`,
    heading: 'Two-step login switched off',
    opening: (organiser) =>
      `an administrator has switched off two-step login for your account in the administration of the events of ${organiser}, and you were logged out everywhere. Log in with your password, and set it up anew in your account.`,
    action: 'Log in',
    note: 'If you did not ask for this, please contact your administrator at once.',
  },
  test: {
    subject: (organiser) => `Does this mail arrive? ${organiser}`,
    heading: 'This mail has arrived',
    opening: () =>
      'this is how the mails of your events arrive. If it lies in the spam folder, others will find theirs there too: ask whoever looks after your mail server.',
    action: 'To the admin',
    note: 'You sent this mail yourself, from the first page of the admin.',
  },
  notPublished: {
    subject: () => 'A draft could not be published',
    heading: 'Not published',
    opening: () =>
      'this draft was to be published by itself. That was not possible, since something is missing. Add it and save; then it is published at once.',
    action: 'Open the draft',
    note: 'If it is not to be published, empty the field “Publish by itself at”.',
  },
  missing: 'Missing',
  until: (moment) => `The link works until ${moment}.`,
  link: 'Link',
  reason: 'You get this e-mail because there is an account for this address.',
  currentPassword: {
    missing:
      'For safety, enter your current password. If you no longer know it, log out and ask for a new one on the login page.',
    wrong: 'This is not your current password. Nothing has been saved.',
  },
  codes: {
    missing: () => 'Enter the code from your authenticator app.',
    wrong: () =>
      'This code is wrong. Take the one that the app shows now, and check that the clock of the device is right.',
    used: () => 'This code has been used already. Wait until the app shows the next one.',
    locked: (minutes) =>
      `Too many wrong codes. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    alreadyOn: () => 'Two-step login is set up for this account already.',
    off: () => 'Two-step login is not set up for this account.',
    setUp: 'Set up two-step login; nobody gets in here without it.',
  },
}
