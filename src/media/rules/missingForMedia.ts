import type { CollectionConfig } from 'payload'

/** What a collection lacks to hold the pictures of events, in words for programmers. */
export function missingForMedia({ access, timestamps, upload }: CollectionConfig): string[] {
  if (!upload) return ['`upload: true`']
  const { mimeTypes = [] } = upload === true ? {} : upload
  const takesPictures = mimeTypes.length === 0 || mimeTypes.some((type) => /^(image|\*)\//.test(type))
  return [
    // Payload's default lets in whoever is logged in.
    ...(access?.read ? [] : ['`access.read`, since visitors see the pictures']),
    ...(timestamps === false ? ['`timestamps: true`, since changes are seen by them'] : []),
    ...(takesPictures ? [] : ["`'image/*'` among `upload.mimeTypes`"]),
  ]
}
