import type { PublicPartner, PublicSpeaker, PublicTopic, RichText } from './rules/publicEvent.ts'
import type { Media, Partner, Speaker, Topic } from '../payload-types.ts'
import { imageOf, textWithPictures } from './publicImages.ts'

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
    biography: textWithPictures({ text: (speaker.biography as RichText) ?? null, media, publicUrl }),
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
