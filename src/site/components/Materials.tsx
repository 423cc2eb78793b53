import type { PublicMaterial } from '../../domain/publicEvent.ts'
import { localAddress } from '../localAddress.ts'
import { useSite } from '../SiteContext.tsx'

/** Files for download, with their kind and size. Nothing where there are none. */
export function Materials({ materials }: { materials: readonly PublicMaterial[] }) {
  const { locale, publicUrl, texts } = useSite()
  if (materials.length === 0) return null
  const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return (
    <section>
      <h2>{texts.event.materials}</h2>
      <ul className="materials">
        {materials.map(({ title, url, mimeType, bytes }) => (
          <li key={url}>
            <a href={localAddress({ url, publicUrl })}>{title}</a>{' '}
            <span className="meta">
              {mimeType.split('/').at(-1)?.toUpperCase()}, {size.format(Math.max(0.1, bytes / 1_000_000))} MB
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
