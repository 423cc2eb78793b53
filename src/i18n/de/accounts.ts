/** What mails about accounts of the admin say in one language. */
export interface AccountMessages {
  greeting: (name: string) => string
  invitation: AccountMail
  passwordReset: AccountMail
  /** Until when the link of a mail works. */
  until: (moment: string) => string
  link: string
  /** Why one gets this mail. */
  reason: string
}

interface AccountMail {
  subject: (organiser: string) => string
  heading: string
  opening: (organiser: string) => string
  action: string
  note: string
}

/** What mails about accounts of the admin say in German. */
export const german: AccountMessages = {
  greeting: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
  invitation: {
    subject: (organiser) => `Ihr Zugang zur Verwaltung: ${organiser}`,
    heading: 'Ihr Zugang',
    opening: (organiser) =>
      `für Sie wurde ein Konto in der Verwaltung der Veranstaltungen eingerichtet: ${organiser}. Legen Sie ein Passwort fest, dann können Sie sich anmelden.`,
    action: 'Passwort festlegen',
    note: 'Haben Sie damit nicht gerechnet, brauchen Sie nichts zu tun. Ohne Passwort kann sich niemand anmelden.',
  },
  passwordReset: {
    subject: (organiser) => `Neues Passwort festlegen: ${organiser}`,
    heading: 'Neues Passwort',
    opening: () => 'für Ihr Konto wurde ein neues Passwort angefordert. Über diesen Link legen Sie es fest.',
    action: 'Neues Passwort festlegen',
    note: 'Waren Sie das nicht, brauchen Sie nichts zu tun. Ihr bisheriges Passwort gilt weiter.',
  },
  until: (moment) => `Der Link gilt bis ${moment}.`,
  link: 'Link',
  reason: 'Sie erhalten diese E-Mail, weil es für diese Adresse ein Konto gibt.',
}
