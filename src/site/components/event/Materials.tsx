import { fileKindName } from '../../../media/rules/documentTypes.ts'
import type { PublicEvent, PublicMaterial } from '../../../programme/rules/publicEvent.ts'
import { useSite } from '../../SiteContext.tsx'
import { useLanguageOf } from '../../useLanguageOf.ts'

/** Recordings and materials, with their kind, and the size of a file or the website that a link leads to. Nothing where there are none. */
export function Materials({ event: { id, materials } }: { event: PublicEvent }) {
  const { addresses, messages } = useSite()
  const languageOf = useLanguageOf('events', id)
  if (materials.length === 0) return null
  const hasRecordings = materials.some(({ kind }) => kind === 'recording')
  return (
    <section>
      <h2 id={messages.event.materialsAnchor}>
        {hasRecordings ? messages.event.recordings : messages.event.materials}
      </h2>
      <ul className="materials">
        {materials.map((material) => {
          const { place, title, url, file } = material
          return (
            <li key={place}>
              <a
                href={file ? addresses.pathOf(url) : url}
                {...(!file && { rel: 'noopener noreferrer' })}
                dir="auto"
                lang={languageOf(`material.${place}`)}
              >
                {title}
              </a>{' '}
              <Details material={material} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Folien, PDF, 1,2 MB: what one gets, before one follows it. */
function Details({ material: { kind, url, file } }: { material: PublicMaterial }) {
  const { locale, messages } = useSite()
  const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const parts = file
    ? [
        messages.event.materialKind[kind],
        fileKindName(file.mimeType),
        `${size.format(Math.max(0.1, file.bytes / 1_000_000))} MB`,
      ]
    : [messages.event.materialKind[kind], new URL(url).hostname.replace(/^www\./, '')]
  return <span className="meta">{parts.filter(Boolean).join(', ')}</span>
}
