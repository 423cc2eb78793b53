/** The query parameter that tells the versions of a file apart. */
export const versionParameter = 'v'

/**
 * The whole address of a file, or of a copy of a picture; null where it has none that a browser could fetch. It is another
 * one after each change, so that it can be kept for good; but for one with a query at another server, which may be signed.
 */
export function fileUrl({
  url,
  updatedAt,
  publicUrl,
}: {
  url: string | null | undefined
  updatedAt: string
  publicUrl: string
}): string | null {
  if (!url || !URL.canParse(url, publicUrl)) return null
  const versioned = new URL(url, publicUrl)
  if (versioned.protocol !== 'https:' && versioned.protocol !== 'http:') return null
  const isElsewhere = versioned.origin !== new URL(publicUrl).origin
  if (isElsewhere && versioned.search !== '') return versioned.href
  versioned.searchParams.set(versionParameter, Date.parse(updatedAt).toString(36))
  return versioned.href
}
