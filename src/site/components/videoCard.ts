import type { SiteMessages } from '../../i18n/de/site.ts'
import { escapeHtml } from '../../richText/rules/escapeHtml.ts'
import { type TextVideo, videoLabel } from '../../richText/rules/textVideo.ts'

/**
 * What stands for a video until somebody loads it, and for good where no script runs: nothing of it comes from where the
 * video is. The script makes a button of it, and says then what loading means.
 */
export function videoCard({
  video,
  messages,
}: {
  video: TextVideo
  messages: SiteMessages['video']
}): string {
  const { host, kind, page, player, title } = video
  const attributes = {
    class: 'video',
    role: 'group',
    'aria-label': videoLabel(video),
    'data-player': player,
    'data-kind': kind,
    'data-name': title,
    'data-load': messages.load,
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`)
  return (
    `<forum-video ${written.join(' ')}>` +
    `<p class="video-title">${escapeHtml(title)}</p>` +
    `<p class="video-note" hidden>${escapeHtml(messages.note(host))}</p>` +
    `<p class="video-way"><a href="${escapeHtml(page)}" rel="noopener">${escapeHtml(messages.watch(host))}</a></p>` +
    '</forum-video>'
  )
}
