/** The whole address of a file; null where it has none that a browser could fetch. */
export function fileUrl({
  url,
  publicUrl,
}: {
  url: string | null | undefined
  publicUrl: string
}): string | null {
  if (!url || !URL.canParse(url, publicUrl)) return null
  const { protocol, href } = new URL(url, publicUrl)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
