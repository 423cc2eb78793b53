import type { Payload } from 'payload'
import { type Picture, sharpOf } from './cleanPicture.ts'
import { PictureError } from './rules/pictureProblem.ts'

/** Pixels of a drawn logo at its longer side: sharp on any screen, and small to load. */
const drawnSize = 1600

/** Draws an SVG as PNG: what is a logo for people may carry scripts for browsers. Throws PictureError. */
export async function drawVector({ payload, data }: { payload: Payload; data: Buffer }): Promise<Buffer> {
  const sharp = sharpOf(payload)
  if (!sharp) throw new PictureError({ rule: 'noSharp' })
  const size = { width: drawnSize, height: drawnSize, fit: 'inside' as const }
  const picture: Picture = sharp(data, { density: 300 }).resize(size)
  return picture
    .toFormat('png', {})
    .toBuffer()
    .catch(() => {
      throw new PictureError({ rule: 'unreadable' })
    })
}
