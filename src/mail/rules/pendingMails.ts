import { type MailKind, mailKinds } from './mailKind.ts'

/** A mail that a registration owes its person. A revision sets repeated mails of one kind apart. */
export interface PendingMail {
  kind: MailKind
  revision: number
}

/** One scalar column, so that it is written with the registration or not at all: `confirmation:0 reminder:1`. */
export function formatPendingMails(debts: readonly PendingMail[]): string | null {
  return debts.length === 0 ? null : debts.map(({ kind, revision }) => `${kind}:${revision}`).join(' ')
}

/** The debts in a column. Throws on a kind that does not exist, since a mail would be lost. */
export function parsePendingMails(column: string): PendingMail[] {
  return column.split(' ').map((debt) => {
    const [name, revision] = debt.split(':')
    const known = mailKinds.find(({ kind }) => kind === name)
    if (!known || !/^\d+$/.test(revision ?? ''))
      throw new Error(`A mail debt must read kind:revision, got "${debt}"`)
    return { kind: known.kind, revision: Number(revision) }
  })
}
