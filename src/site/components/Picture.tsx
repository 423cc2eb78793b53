import type { PublicImage } from '../../programme/rules/publicEvent.ts'
import type { FocalPoint } from '../../media/rules/focalPoint.ts'
import { srcSetOf } from '../../richText/rules/writeMedia.ts'
import { useSite } from '../SiteContext.tsx'

/** One of our own pictures, with its place reserved until it is there, and no larger than it is shown. */
export function Picture({
  image: { url, alt, width, height, sizes: copies, focalPoint },
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
  const srcSet = srcSetOf({ url, width, sizes: copies }, addresses.pathOf)
  const hasCopies = srcSet !== ''
  return (
    <img
      className={focalPoint ? `${className} ${focusClasses(focalPoint)}` : className}
      srcSet={hasCopies ? srcSet : undefined}
      sizes={hasCopies ? sizes : undefined}
      src={addresses.pathOf(url)}
      alt={alt}
      width={width}
      height={height}
      loading={isLazy ? 'lazy' : undefined}
    />
  )
}

/** What must be seen of it, as classes, since the policy of pages allows no style of an element's own: in steps of ten per cent. */
function focusClasses({ x, y }: FocalPoint): string {
  return `focus-x${Math.round(x / 10)} focus-y${Math.round(y / 10)}`
}
