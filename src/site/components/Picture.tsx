import type { PublicImage } from '../../programme/rules/publicEvent.ts'
import { useSite } from '../SiteContext.tsx'

/** One of our own pictures, with its place reserved until it is there, and no larger than it is shown. */
export function Picture({
  image: { url, alt, width, height, sizes: copies },
  className,
  sizes,
  isLazy = false,
}: {
  image: PublicImage
  className: string
  /** How wide it is shown, for the choice among the sizes that there are. */
  sizes: string
  /** Set where it is not seen at once. */
  isLazy?: boolean
}) {
  const { addresses } = useSite()
  // One of each width; a copy weighs less than its original.
  const byWidth = new Map([{ url, width }, ...copies].map((each) => [each.width, each]))
  const candidates = [...byWidth.values()]
    .sort((one, other) => one.width - other.width)
    .map((candidate) => `${addresses.pathOf(candidate.url).replaceAll(',', '%2C')} ${candidate.width}w`)
  const hasCopies = copies.length > 0
  return (
    <img
      className={className}
      srcSet={hasCopies ? candidates.join(', ') : undefined}
      sizes={hasCopies ? sizes : undefined}
      src={addresses.pathOf(url)}
      alt={alt}
      width={width}
      height={height}
      loading={isLazy ? 'lazy' : undefined}
    />
  )
}
