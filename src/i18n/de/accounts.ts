import type { CodeProblem } from '../../accounts/rules/CodeError.ts'

/** What is said about accounts of the admin in one language: in mails, and to whoever logs in. */
export interface AccountMessages {
  greeting: (name: string) => string
  invitation: AccountMail
  passwordReset: AccountMail
  secondFactorRemoved: AccountMail
  /** To whoever wants to see whether mails arrive. */
  test: AccountMail
  /** To whoever saved a draft last that could not be published by itself. */
  notPublished: AccountMail
  /** Before what a draft lacks. */
  missing: string
  /** Until when the link of a mail works. */
  until: (moment: string) => string
  link: string
  /** Why one gets this mail. */
  reason: string
  /** Why one's own password or address was not changed. */
  currentPassword: Record<'missing' | 'wrong', string>
  /** Why a code, or what was to be done with it, was refused. */
  codes: Record<CodeProblem, (minutes: number) => string> & {
    /** Why a password alone is not enough any more. */
    setUp: string
  }
}

interface AccountMail {
  subject: (organiser: string) => string
  heading: string
  opening: (organiser: string) => string
  action: string
  note: string
}

/** What is said about accounts of the admin in German. */
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
  secondFactorRemoved: {
    subject: (organiser) => `Anmeldung in zwei Schritten ausgeschaltet: ${organiser}`,
    heading: 'Anmeldung in zwei Schritten ausgeschaltet',
    opening: (organiser) =>
      `für Ihr Konto in der Verwaltung der Veranstaltungen (${organiser}) hat eine Administrator*in die Anmeldung in zwei Schritten ausgeschaltet, und Sie wurden überall abgemeldet. Melden Sie sich mit Ihrem Passwort an und richten Sie sie in Ihrem Konto neu ein.`,
    action: 'Anmelden',
    note: 'Haben Sie nicht darum gebeten, fragen Sie bitte gleich bei Ihrer Administrator*in nach.',
  },
  test: {
    subject: (organiser) => `Kommt diese E-Mail an? ${organiser}`,
    heading: 'Diese E-Mail ist angekommen',
    opening: () =>
      'so kommen die E-Mails an, die Ihre Veranstaltungen verschicken. Liegt diese im Spam-Ordner, geht es anderen ebenso: Fragen Sie dann nach, wer sich um Ihren Mailserver kümmert.',
    action: 'Zur Verwaltung',
    note: 'Sie haben diese E-Mail selbst ausgelöst, auf der ersten Seite der Verwaltung.',
  },
  notPublished: {
    subject: () => 'Ein Entwurf konnte nicht veröffentlicht werden',
    heading: 'Nicht veröffentlicht',
    opening: () =>
      'dieser Entwurf sollte von selbst veröffentlicht werden. Das ging nicht, denn es fehlt noch etwas. Ergänzen Sie es und speichern Sie; dann wird er gleich veröffentlicht.',
    action: 'Entwurf öffnen',
    note: 'Soll er nicht veröffentlicht werden, leeren Sie das Feld „Von selbst veröffentlichen am“.',
  },
  missing: 'Es fehlt',
  until: (moment) => `Der Link gilt bis ${moment}.`,
  link: 'Link',
  reason: 'Sie erhalten diese E-Mail, weil es für diese Adresse ein Konto gibt.',
  currentPassword: {
    missing:
      'Geben Sie zur Sicherheit Ihr aktuelles Passwort ein. Wissen Sie es nicht mehr, melden Sie sich ab und fordern Sie auf der Anmeldeseite ein neues an.',
    wrong: 'Das ist nicht Ihr aktuelles Passwort. Es wurde nichts gespeichert.',
  },
  codes: {
    missing: () => 'Geben Sie den Code aus Ihrer Authentifizierungs-App ein.',
    wrong: () =>
      'Dieser Code stimmt nicht. Nehmen Sie den Code, den die App gerade zeigt, und prüfen Sie, ob die Uhr des Geräts richtig geht.',
    used: () => 'Dieser Code wurde schon verwendet. Warten Sie, bis die App den nächsten zeigt.',
    locked: (minutes) =>
      `Zu viele falsche Codes. Versuchen Sie es in ${minutes === 1 ? 'einer Minute' : `${minutes} Minuten`} noch einmal.`,
    alreadyOn: () => 'Die Anmeldung in zwei Schritten ist für dieses Konto schon eingerichtet.',
    off: () => 'Die Anmeldung in zwei Schritten ist für dieses Konto nicht eingerichtet.',
    setUp: 'Richten Sie die Anmeldung in zwei Schritten ein; ohne sie kommt hier niemand hinein.',
  },
}
