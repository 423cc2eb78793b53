interface StoredSession {
  id: string
  /** RFC 3339. */
  createdAt?: string | null
  /** RFC 3339. */
  expiresAt: string
}

/** Where an account is logged in, as it may be shown to its owner. */
export interface ListedSession {
  id: string
  /** RFC 3339. */
  createdAt: string | null
  /** RFC 3339. */
  expiresAt: string
  /** Whether whoever asks comes by this one. */
  isCurrent: boolean
}

/** The sessions of an account that have not expired, the latest first. */
export function listSessions({
  sessions,
  current,
  now,
}: {
  sessions: readonly StoredSession[]
  /** The id of the one that asks; undefined where that is none. */
  current: string | undefined
  now: Date
}): ListedSession[] {
  return sessions
    .filter(({ expiresAt }) => Date.parse(expiresAt) > now.getTime())
    .map(({ id, createdAt, expiresAt }) => ({
      id,
      createdAt: createdAt ?? null,
      expiresAt,
      isCurrent: id === current,
    }))
    .sort((a, b) => (b.createdAt ?? '').localeCompare(a.createdAt ?? ''))
}
