import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Media } from '../../src/payload-types.ts'

/** An uploaded picture, of 12 by 8 pixels unless told. */
export async function makePicture(
  payload: Payload,
  { width = 12, height = 8, ...data }: { alt: string; name: string; width?: number; height?: number },
): Promise<Media> {
  const create = { width, height, channels: 3 as const, background: { r: 0, g: 128, b: 0 } }
  const file = await sharp({ create }).png().toBuffer()
  return payload.create({
    collection: 'media',
    data: { alt: data.alt },
    file: { data: file, mimetype: 'image/png', name: data.name, size: file.length },
  })
}
