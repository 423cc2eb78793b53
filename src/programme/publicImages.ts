import { idsIn } from '../events/eventDocuments.ts'
import { publicPicture } from '../media/rules/publicPicture.ts'
import type { Media } from '../payload-types.ts'
import { withPictures } from '../richText/rules/textPicture.ts'
import type { PublicImage, RichText } from './rules/publicEvent.ts'

/** What pictures are looked up in. */
export interface FoundFiles {
  media: ReadonlyMap<string, Media>
  publicUrl: string
}

/** The picture among the files found; null where there is none, or no picture. */
export function imageOf({
  file,
  media,
  publicUrl,
}: FoundFiles & { file: string | Media | null | undefined }): PublicImage | null {
  const [id] = idsIn(file ? [file] : [])
  const image = id ? media.get(id) : undefined
  if (!image) return null
  return publicPicture({ file: image, alt: typeof image.alt === 'string' ? image.alt : '', publicUrl })
}

/** A text with the pictures in it that are among the files found. */
export function textWithPictures({ text, ...files }: FoundFiles & { text: RichText }): RichText {
  return withPictures(text, (file) => imageOf({ file, ...files }))
}
