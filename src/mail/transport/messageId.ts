import { randomUUID } from 'node:crypto'

/** A Message-ID that nobody can guess, so that nobody can forge reports about it. RFC 5322 3.6.4. */
export function newMessageId(publicUrl: string): string {
  return messageIdOf({ unique: randomUUID(), publicUrl })
}

/** The Message-ID of which one part is known. */
export function messageIdOf({ unique, publicUrl }: { unique: string; publicUrl: string }): string {
  return `<${unique}@${new URL(publicUrl).hostname}>`
}

const pattern = /^<([\w.-]+)@[^<>@\s]+>$/

/** What stands before the at sign; null where it could not stand in an address. */
export function uniquePartOf(messageId: string): string | null {
  return pattern.exec(messageId)?.[1] ?? null
}
