import type { Payload } from 'payload'
import { PictureError } from './rules/pictureProblem.ts'
import type { PictureFormat } from './rules/pictureFormat.ts'

/** Pixels that a picture may have; more would take more memory than a small server has. Phones make 50 million. */
const mostPixels = 100_000_000

/** How each format is written anew: as good as it came, as far as anybody can see. */
const quality: Record<PictureFormat, object> = {
  jpeg: { quality: 90 },
  png: {},
  webp: { quality: 90 },
  // The slower ways save a tenth of the bytes, and take a minute for the picture of a phone.
  avif: { quality: 70, effort: 2 },
}

/**
 * Turns a picture upright and writes it anew, without what the camera, the phone or a program put beside its pixels: the
 * place, the time, the device, names. Its colour profile stays. Throws PictureError.
 */
export async function cleanPicture({
  payload,
  data,
  format,
}: {
  payload: Payload
  data: Buffer
  format: PictureFormat
}): Promise<Buffer> {
  const sharp = sharpOf(payload)
  if (!sharp) throw new PictureError({ rule: 'noSharp' })
  const { width = 0, height = 0 } = await sharp(data)
    .metadata()
    .catch(() => {
      throw new PictureError({ rule: 'unreadable' })
    })
  const pixels = width * height
  if (pixels > mostPixels) {
    const [megapixels, most] = [pixels, mostPixels].map((count) => Math.ceil(count / 1_000_000))
    throw new PictureError({ rule: 'tooManyPixels', megapixels: megapixels ?? 0, most: most ?? 0 })
  }
  return sharp(data, { animated: format === 'webp' })
    .rotate()
    .keepIccProfile()
    .toFormat(format, quality[format])
    .toBuffer()
    .catch(() => {
      throw new PictureError({ rule: 'unreadable' })
    })
}

/** What is used of sharp; Payload's type for it leans on one that is not always there. */
export interface Picture {
  metadata: () => Promise<PictureMetadata>
  rotate: () => Picture
  extract: (part: { left: number; top: number; width: number; height: number }) => Picture
  resize: (size: { width: number; height: number; fit: 'inside' | 'cover' | 'fill' }) => Picture
  flatten: (options: { background: string }) => Picture
  extend: (sides: { top: number; bottom: number; left: number; right: number; background: string }) => Picture
  composite: (layers: { input: Buffer; blend: 'dest-in' }[]) => Picture
  keepIccProfile: () => Picture
  toFormat: (format: PictureFormat, options: object) => Picture
  toBuffer: () => Promise<Buffer>
}

/** What a file says of its picture, and what it carries beside it. */
export interface PictureMetadata {
  width?: number
  height?: number
  /** How to turn it so that it is upright (Exif): 1 is upright, from 5 on width and height change places. */
  orientation?: number
  exif?: Buffer
  xmp?: Buffer
  iptc?: Buffer
  tifftagPhotoshop?: Buffer
  comments?: unknown[]
}

/** The library that draws pictures, as far as it is used. */
export type Sharp = (input: Buffer | string, options?: object) => Picture

/** The config's sharp; undefined where it has none, whatever its type says. */
export function sharpOf({ config }: Payload): Sharp | undefined {
  return config.sharp as Sharp | undefined
}
