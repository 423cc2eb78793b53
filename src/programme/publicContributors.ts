import type { PublicImage, PublicPartner, PublicSpeaker, PublicTopic } from './rules/publicEvent.ts'
import type { Media, Partner, Speaker, Topic } from '../payload-types.ts'
import { idsIn } from '../events/eventDocuments.ts'
import { fileUrl } from '../media/rules/fileUrl.ts'

/** A stored topic as the public sees it. */
export function toPublicTopic({ id, slug, name }: Topic): PublicTopic {
  return { id: String(id), slug, name }
}

/** A stored speaker as the public sees one. */
export function toPublicSpeaker({
  speaker,
  media,
  publicUrl,
}: {
  speaker: Speaker
  media: ReadonlyMap<string, Media>
  publicUrl: string
}): PublicSpeaker {
  return {
    id: String(speaker.id),
    slug: speaker.slug,
    name: speaker.name,
    position: speaker.position ?? null,
    biography: (speaker.biography as PublicSpeaker['biography']) ?? null,
    image: imageOf({ file: speaker.image, media, publicUrl }),
    url: speaker.url ?? null,
  }
}

/** A stored partner as the public sees one. */
export function toPublicPartner({
  partner,
  media,
  publicUrl,
}: {
  partner: Partner
  media: ReadonlyMap<string, Media>
  publicUrl: string
}): PublicPartner {
  return {
    id: String(partner.id),
    slug: partner.slug,
    name: partner.name,
    nameInSentence: partner.nameInSentence || partner.name,
    description: partner.description ?? null,
    url: partner.url ?? null,
    logo: imageOf({ file: partner.logo, media, publicUrl }),
  }
}

/** The picture among the files found; null where there is none, or no picture. */
export function imageOf({
  file,
  media,
  publicUrl,
}: {
  file: string | Media | null | undefined
  media: ReadonlyMap<string, Media>
  publicUrl: string
}): PublicImage | null {
  const [id] = idsIn(file ? [file] : [])
  const image = id ? media.get(id) : undefined
  if (!image?.width || !image.height) return null
  const { alt, width, height, updatedAt } = image
  const url = fileUrl({ url: image.url, updatedAt, publicUrl })
  if (url === null) return null
  const sizes = Object.values(image.sizes ?? {})
    .flatMap((size) => {
      const at = fileUrl({ url: size.url, updatedAt, publicUrl })
      return at !== null && size.width && size.height && isWhole({ width, height, copy: size })
        ? [{ url: at, width: size.width, height: size.height }]
        : []
    })
    .sort((one, other) => one.width - other.width)
  return { url, alt: typeof alt === 'string' ? alt : '', width, height, sizes }
}

/** Tells whether a copy shows all of its picture: browsers choose among copies by their width alone. */
function isWhole({
  width,
  height,
  copy,
}: {
  width: number
  height: number
  copy: { width?: number | null; height?: number | null }
}): boolean {
  const expected = ((copy.width ?? 0) * height) / width
  // Copies have whole pixels.
  return Math.abs((copy.height ?? 0) - expected) <= 1
}
