/** Tells whether a stored file is a picture, rather than a document to download. */
export function isPicture({ mimeType }: { mimeType?: string | null }): boolean {
  return mimeType?.startsWith('image/') ?? false
}
