import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { escapeHtml } from '../../richText/rules/escapeHtml.ts'
import { toHtml } from '../../richText/writeRichText.ts'
import { useSite } from '../SiteContext.tsx'

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
  const { messages } = useSite()
  // A wide table scrolls by itself on a phone, by keys too.
  const table = (written: string): string =>
    `<div class="table" role="group" aria-label="${escapeHtml(messages.table)}" tabindex="0">${written}</div>`
  const html = toHtml(text, undefined, { table })
  if (html === '') return null
  return <div className={className} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}
