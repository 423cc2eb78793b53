import type { PublicImage } from '../../programme/rules/publicEvent.ts'
import { focalPointOf } from './focalPoint.ts'
import { fileUrl } from './fileUrl.ts'

/** What is read of a stored file. */
interface StoredFile {
  url?: string | null
  width?: number | null
  height?: number | null
  updatedAt: string
  focalX?: number | null
  focalY?: number | null
  sizes?: Readonly<
    Record<string, { url?: string | null; width?: number | null; height?: number | null } | undefined>
  >
}

/** A stored file as a picture with its copies; null where it is none. */
export function publicPicture({
  file: { url, width, height, updatedAt, sizes, focalX, focalY },
  alt,
  publicUrl,
}: {
  file: StoredFile
  alt: string
  publicUrl: string
}): PublicImage | null {
  if (!width || !height) return null
  const whole = fileUrl({ url, updatedAt, publicUrl })
  if (whole === null) return null
  const copies = Object.values(sizes ?? {})
    .flatMap((size) => {
      const at = fileUrl({ url: size?.url, updatedAt, publicUrl })
      return at !== null && size?.width && size.height && isWhole({ width, height, copy: size })
        ? [{ url: at, width: size.width, height: size.height }]
        : []
    })
    .sort((one, other) => one.width - other.width)
  const focalPoint = focalPointOf({ focalX, focalY })
  return { url: whole, alt, width, height, sizes: copies, ...(focalPoint && { focalPoint }) }
}

/** Tells whether a copy shows all of its picture: browsers choose among copies by their width alone. */
function isWhole({
  width,
  height,
  copy,
}: {
  width: number
  height: number
  copy: { width?: number | null; height?: number | null }
}): boolean {
  const expected = ((copy.width ?? 0) * height) / width
  // Copies have whole pixels.
  return Math.abs((copy.height ?? 0) - expected) <= 1
}
