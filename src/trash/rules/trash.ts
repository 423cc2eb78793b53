/** Days for which what was put into the trash can be restored. */
export const trashDays = 30

const day = 24 * 60 * 60 * 1000

/** The public sees none of it; for queries that go past Payload's own rule. */
export const notTrashed = { deletedAt: { exists: false } }

/** What a write does to a document beside changing it. */
export type TrashMove = 'trash' | 'restore'

interface Trashable {
  /** RFC 3339; null or absent where the document is not in the trash. */
  deletedAt?: string | null
  _status?: 'draft' | 'published' | null
}

/** Whether a write puts a document into the trash or takes it out; null where it does neither. */
export function trashMove({
  before,
  after,
}: {
  before: Trashable | null | undefined
  after: Trashable | null | undefined
}): TrashMove | null {
  // What a write does not mention stays.
  if (after?.deletedAt === undefined) return null
  if (Boolean(after.deletedAt) === Boolean(before?.deletedAt)) return null
  return after.deletedAt ? 'trash' : 'restore'
}

/**
 * Whether a write only moves a document that may be as wrong as it likes: into the trash, or out of it without being published.
 * It could not be mended there. Payload asks for no fields then either.
 */
export function movesUnchecked(write: Parameters<typeof trashMove>[0]): boolean {
  const move = trashMove(write)
  return move === 'trash' || (move === 'restore' && write.after?._status !== 'published')
}

/** When a document is deleted for good that was put into the trash at a moment (RFC 3339). */
export function emptiedAt(deletedAt: string): Date {
  return new Date(Date.parse(deletedAt) + trashDays * day)
}

/** What was put into the trash until then has been there long enough. */
export function trashedUntil(now: Date): Date {
  return new Date(now.getTime() - trashDays * day)
}
