import { escapeHtml } from './escapeHtml.ts'
import type { RichTextNode } from './RichTextNode.ts'
import { captionOf, pictureIn, type TextPicture } from './textPicture.ts'
import { videoIn, videoLabel } from './textVideo.ts'
import { markdownText } from './writeMarkdown.ts'

/** Where a link leads to; null where it is written as its words alone. */
type Href = (node: RichTextNode) => string | null

/** The copies of a picture as `srcset` has them, itself among them; empty where there are none. */
export function srcSetOf(
  { url, width, sizes }: Pick<TextPicture, 'url' | 'width' | 'sizes'>,
  addressOf: (url: string) => string = (url) => url,
): string {
  if (sizes.length === 0) return ''
  // One of each width; a copy weighs less than its original.
  const byWidth = new Map([{ url, width }, ...sizes].map((each) => [each.width, each]))
  return [...byWidth.values()]
    .sort((one, other) => one.width - other.width)
    .map((each) => `${addressOf(each.url).replaceAll(',', '%2C')} ${each.width}w`)
    .join(', ')
}

/** A picture with what is written below it. */
export function pictureInHtml({
  node,
  addressOf,
  sizes = 'auto, 100vw',
}: {
  node: RichTextNode
  /** How the surface writes the address of a file. Default: whole. */
  addressOf?: (url: string) => string
  /** How wide it is shown, for the choice among its copies. Default: the browser measures it. */
  sizes?: string
}): string {
  const picture = pictureIn(node)
  if (!picture) return ''
  const { url, alt, width, height } = picture
  const srcSet = srcSetOf(picture, addressOf)
  const attributes = {
    src: addressOf?.(url) ?? url,
    ...(srcSet !== '' && { srcset: srcSet, sizes }),
    alt,
    width: String(width),
    height: String(height),
    loading: 'lazy',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`)
  const caption = captionOf(node)
  const below = caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`
  return `<figure><img ${written.join(' ')} />${below}</figure>`
}

/** A picture, and what is written below it as a paragraph. */
export function pictureInMarkdown({ node }: { node: RichTextNode }): string {
  const picture = pictureIn(node)
  if (!picture) return ''
  const image = `![${markdownText({ text: picture.alt })}](<${picture.url}>)`
  return [image, markdownText({ text: captionOf(node) })].filter((each) => each !== '').join('\n\n')
}

/** What is written below a picture; nothing where there is no picture. */
export function pictureInWords({ node }: { node: RichTextNode }): string {
  return pictureIn(node) ? captionOf(node) : ''
}

/** The way to a video, which nothing is loaded from. */
export function videoInHtml({ node, href }: { node: RichTextNode; href: Href }): string {
  const video = videoIn(node)
  if (!video) return ''
  const to = href({ fields: { url: video.page } })
  const words = escapeHtml(videoLabel(video))
  return `<p>${to === null ? words : `<a href="${escapeHtml(to)}" rel="noopener">${words}</a>`}</p>`
}

export function videoInMarkdown({ node, href }: { node: RichTextNode; href: Href }): string {
  const video = videoIn(node)
  if (!video) return ''
  const to = href({ fields: { url: video.page } })
  const words = markdownText({ text: videoLabel(video) })
  return to === null ? words : `[${words}](<${to}>)`
}

/** What a video is called, with its address where links have theirs. */
export function videoInWords({ node, href }: { node: RichTextNode; href: Href }): string {
  const video = videoIn(node)
  if (!video) return ''
  const to = href({ fields: { url: video.page } })
  return to === null ? videoLabel(video) : `Video: ${video.title} (${to})`
}
