import { type MailKind, mailKinds } from './mailKind.ts'

/** A mail that is pending at a registration. A revision sets repeated mails of one kind apart. */
export interface PendingMail {
  kind: MailKind
  revision: number
}

/** One scalar column, so that it is written with the registration or not at all: `confirmation:0 reminder:1`. */
export function formatPendingMails(mails: readonly PendingMail[]): string | null {
  return mails.length === 0 ? null : mails.map(({ kind, revision }) => `${kind}:${revision}`).join(' ')
}

/** The pending mails in a column. Throws on a kind that does not exist, since a mail would be lost. */
export function parsePendingMails(column: string): PendingMail[] {
  return column.split(' ').map((mail) => {
    const [name, revision] = mail.split(':')
    const known = mailKinds.find(({ kind }) => kind === name)
    if (!known || !/^\d+$/.test(revision ?? ''))
      throw new Error(`A pending mail must read kind:revision, got "${mail}"`)
    return { kind: known.kind, revision: Number(revision) }
  })
}
