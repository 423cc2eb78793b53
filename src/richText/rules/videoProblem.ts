import { videoBlock } from './textVideo.ts'
import { videoLink } from './videoLink.ts'

/** What a video in a text lacks. */
export type VideoProblem = 'link' | 'title'

/** What the first video of a text that cannot be shown as it is lacks; null where nothing is amiss. */
export function videoProblem(text: unknown): VideoProblem | null {
  const open: unknown[] = [text]
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    if (typeof node !== 'object' || node === null) continue
    const { root, children, fields } = node as { root?: unknown; children?: unknown; fields?: unknown }
    const { blockType, videoUrl, videoTitle } = (fields ?? {}) as Record<string, unknown>
    if (blockType === videoBlock) {
      if (typeof videoUrl !== 'string' || videoLink(videoUrl) === null) return 'link'
      if (typeof videoTitle !== 'string' || videoTitle.trim() === '') return 'title'
    }
    open.unshift(...(Array.isArray(children) ? (children as unknown[]) : []))
    if (root !== undefined) open.unshift(root)
  }
  return null
}
