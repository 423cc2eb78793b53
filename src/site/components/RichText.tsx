import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { toHtml } from '../../richText/writeRichText.ts'

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
  const html = toHtml(text)
  if (html === '') return null
  return <div className={className} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}
