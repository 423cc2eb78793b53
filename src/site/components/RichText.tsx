import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { escapeHtml } from '../../richText/rules/escapeHtml.ts'
import type { HtmlFrames } from '../../richText/rules/nodeKinds.ts'
import { pictureIn } from '../../richText/rules/textPicture.ts'
import { videoIn } from '../../richText/rules/textVideo.ts'
import { pictureInHtml } from '../../richText/rules/writeMedia.ts'
import { toHtml } from '../../richText/writeRichText.ts'
import type { Site } from '../Site.ts'
import { useSite } from '../SiteContext.tsx'
import { videoCard } from './videoCard.ts'

/** What an editor wrote, as HTML that has been made safe; nothing where nothing was written. */
export function RichText({
  text,
  lang,
  className = 'prose',
}: {
  text: PublicEvent['description']
  /** Set where it is not that of the page. */
  lang?: string
  className?: string
}) {
  const html = toHtml(text, undefined, framesOf(useSite()))
  if (html === '') return null
  return <div className={className} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}

/** How wide a text is, for the choice among the copies of a picture. */
const textWidth = '(min-width: 48rem) 42rem, 100vw'

/** How pages write what is more than words; they tell the policy of the page what is loaded from elsewhere. */
function framesOf({ addresses, messages, sources }: Site): HtmlFrames {
  return {
    // A wide table scrolls by itself on a phone, by keys too.
    table: (written) =>
      `<div class="table" role="group" aria-label="${escapeHtml(messages.table)}" tabindex="0">${written}</div>`,
    picture: (node) => {
      const picture = pictureIn(node)
      for (const { url } of picture ? [picture, ...picture.sizes] : []) {
        const { origin } = new URL(url)
        if (origin !== addresses.origin) sources.pictures.add(origin)
      }
      return pictureInHtml({ node, addressOf: addresses.pathOf, sizes: textWidth })
    },
    video: (node) => {
      const video = videoIn(node)
      if (!video) return ''
      const { origin } = new URL(video.player)
      ;(video.kind === 'file' ? sources.videos : sources.frames).add(origin)
      return videoCard({ video, messages: messages.video })
    },
  }
}
