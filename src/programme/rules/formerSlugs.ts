/** An address that a document had, and until when (RFC 3339). */
export interface FormerSlug {
  slug: string
  until: string
}

/** What has an address of its own. */
interface Addressed {
  id: string
  slug: string
  /** As it is stored. */
  formerSlugs?: unknown
}

/** The former slugs that are stored with a document; none where something else stands there. */
export function formerSlugsOf(stored: unknown): FormerSlug[] {
  return Array.isArray(stored) ? stored.filter(isFormerSlug) : []
}

function isFormerSlug(value: unknown): value is FormerSlug {
  const { slug, until } = (value ?? {}) as Record<string, unknown>
  return typeof slug === 'string' && typeof until === 'string'
}

/** The former slugs of a document once it is stored with another slug; the same where it keeps its own. */
export function formerSlugsAfter({
  stored,
  slug,
  now,
}: {
  stored: { slug?: string | null; formerSlugs?: unknown }
  slug: string
  now: Date
}): FormerSlug[] {
  const former = formerSlugsOf(stored.formerSlugs)
  if (!stored.slug || stored.slug === slug) return former
  const left = { slug: stored.slug, until: now.toISOString() }
  return [...former.filter((each) => each.slug !== left.slug && each.slug !== slug), left]
}

/**
 * The ids of documents by every slug that leads to them: that of today, else the one that had the slug last. So an
 * address leads to what was found there for as long as nothing else is.
 */
export function idsBySlug(documents: readonly Addressed[]): Map<string, string> {
  const former = documents
    .flatMap(({ id, formerSlugs }) => formerSlugsOf(formerSlugs).map((each) => ({ id, ...each })))
    .sort((one, other) => (one.until < other.until ? -1 : 1))
  return new Map([...former, ...documents].map(({ id, slug }) => [slug, id]))
}
