import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Media } from '../../src/payload-types.ts'

interface FileToUpload {
  data: Buffer
  mimetype: string
  name: string
  size: number
}

let count = 0

/** A green picture that can be uploaded. */
export async function pngUpload({
  name = `bild-${(count += 1)}.png`,
  width = 12,
  height = 8,
}: { name?: string; width?: number; height?: number } = {}): Promise<FileToUpload> {
  const create = { width, height, channels: 3 as const, background: { r: 0, g: 128, b: 0 } }
  const data = await sharp({ create }).png().toBuffer()
  return { data, mimetype: 'image/png', name, size: data.length }
}

/** An uploaded picture, of 12 by 8 pixels unless told. */
export async function makePicture(
  payload: Payload,
  { alt, ...picture }: { alt: string; name?: string; width?: number; height?: number },
): Promise<Media> {
  return payload.create({ collection: 'media', data: { alt }, file: await pngUpload(picture) })
}

/** A PDF that can be uploaded, as much of one as Payload looks at. */
export function pdfUpload(): FileToUpload {
  const data = Buffer.from('%PDF-1.4\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n')
  return { data, mimetype: 'application/pdf', name: `plan-${(count += 1)}.pdf`, size: data.length }
}

/** An uploaded PDF. */
export async function makeDocument(payload: Payload): Promise<Media> {
  return payload.create({ collection: 'media', data: { alt: 'Ein Plan' }, file: pdfUpload() })
}
