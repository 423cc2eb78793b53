import type { PublicImage } from '../../domain/publicEvent.ts'
import { localAddress } from '../localAddress.ts'
import { useSite } from '../SiteContext.tsx'

/** One of our own pictures, with its place kept free until it is there. */
export function Picture({
  image: { url, alt, width, height },
  className,
  isLazy = false,
}: {
  image: PublicImage
  className: string
  /** How wide it is shown, for the choice among the sizes that there are. */
  sizes: string
  /** Set where it is not seen at once. */
  isLazy?: boolean
}) {
  const { publicUrl } = useSite()
  return (
    <img
      className={className}
      src={localAddress({ url, publicUrl })}
      alt={alt}
      width={width}
      height={height}
      loading={isLazy ? 'lazy' : undefined}
    />
  )
}
