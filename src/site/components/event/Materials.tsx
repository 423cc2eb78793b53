import { fileKindName } from '../../../media/rules/documentTypes.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { useSite } from '../../SiteContext.tsx'
import { useLanguageOf } from '../../useLanguageOf.ts'

/** Files for download, with their kind and size. Nothing where there are none. */
export function Materials({ event: { id, materials } }: { event: PublicEvent }) {
  const { locale, addresses, messages } = useSite()
  const languageOf = useLanguageOf('events', id)
  if (materials.length === 0) return null
  const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return (
    <section>
      <h2 id={messages.event.materialsAnchor}>{messages.event.materials}</h2>
      <ul className="materials">
        {materials.map(({ title, url, mimeType, bytes }, index) => (
          <li key={url}>
            <a href={addresses.pathOf(url)} lang={languageOf(`material.${index}`)}>
              {title}
            </a>{' '}
            <span className="meta">
              {fileKindName(mimeType)}, {size.format(Math.max(0.1, bytes / 1_000_000))} MB
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
