import type { PublicEvent } from '../../domain/publicEvent.ts'
import { toHtml } from '../../services/richTextHtml.ts'

/** What an editor wrote, as HTML that has been made safe; nothing where nothing was written. */
export function RichText({
  text,
  className = 'prose',
}: {
  text: PublicEvent['description']
  className?: string
}) {
  const html = toHtml(text)
  return html === '' ? null : <div className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
