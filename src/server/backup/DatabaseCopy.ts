import { SettingsError } from '../../settings.ts'

/** What a database holds, in numbers. */
export interface DatabaseContents {
  /** The names of the migrations that it has been through. */
  migrations: string[]
  /** Rows of each table, documents of each collection. */
  counts: Record<string, number>
  /** The files that uploads are stored in. */
  uploads: string[]
}

/** A database as it is before something else takes its place. */
export interface FormerContents extends Pick<DatabaseContents, 'counts'> {
  /** When people were erased from it since a moment. RFC 3339. */
  erasures: string[]
}

/** Copies one kind of database into a folder and back. Everything but the folder is left as it is while it fails. */
export interface DatabaseCopy {
  /** Writes all of it while others go on writing, reads what was written back, and says what is in there. */
  write: (at: { url: string; folder: string }) => Promise<DatabaseContents>
  /** Looks at what is there and refuses where somebody is connected, as far as the database tells; null where it cannot be read. */
  look: (at: { url: string; since: string }) => Promise<FormerContents | null>
  /** Puts what was written in the place of whatever is there, and counts it. */
  replace: (at: { url: string; folder: string }) => Promise<Record<string, number>>
}

/** What a database notes of itself, which nobody would miss. */
const bookkeeping = /^payload[_-](migrations|kv|locked[_-]documents.*)$|^public[_-]versions$/

/** How many rows somebody would miss. */
export function countMissed(counts: Record<string, number>): number {
  return Object.entries(counts).reduce((sum, [name, count]) => sum + (bookkeeping.test(name) ? 0 : count), 0)
}

/** Throws SettingsError where no start of the website has ever made its tables. */
export function refuseEmpty(counts: Record<string, number>): void {
  if ('payload_migrations' in counts || 'payload-migrations' in counts) return
  throw new SettingsError('There is nothing to back up: the database of DATABASE_URL has none of our tables.')
}
