import type { RichTextNode } from './RichTextNode.ts'
import { type Video, videoLink } from './videoLink.ts'

/** What a block of ours is called where it is stored. */
export const videoBlock = 'video'

/** A video in a text, with what it is called. */
export interface TextVideo extends Video {
  title: string
}

/** The video that a node shows; null where it is none, or its link leads to none. */
export function videoIn({ type, fields }: RichTextNode): TextVideo | null {
  if (type !== 'block' || fields?.blockType !== videoBlock || typeof fields.videoUrl !== 'string') return null
  const video = videoLink(fields.videoUrl)
  if (video === null) return null
  const title = typeof fields.videoTitle === 'string' ? fields.videoTitle.replace(/\s+/g, ' ').trim() : ''
  return { ...video, title: title || video.host }
}

/** What a video is called, and who has it: the same in each language. */
export function videoLabel({ title, host }: TextVideo): string {
  return `Video: ${title === host ? title : `${title} (${host})`}`
}
