import { accentIcon } from '../../appearance/rules/accentStyle.ts'
import type { Sharp } from '../../media/cleanPicture.ts'
import { cropTo, type FocalPoint } from '../../media/rules/focalPoint.ts'
import { eventMotif } from '../../programme/rules/motif.ts'
import { motifSvg } from '../../programme/rules/motifLook.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { MailPicture } from './MailPicture.ts'

/** CSS pixels: as wide as the card of a mail within its border, and low, so that the words are seen at once. */
export const headSize = { width: 598, height: 204 } as const

/** CSS pixels that a logo may take, without the plate around it. */
const logoRoom = { width: 232, height: 52 } as const

/** CSS pixels of white around a logo. */
const plate = { padding: 10, radius: 8 } as const

/** CSS pixels of a side. */
const markSide = 22

const doubled = 2

type Drawn = Omit<MailPicture, 'cid' | 'filename'>

/** The motif of an event as a mail head. A few flat colours: some five kilobytes. */
export async function drawMotif({
  sharp,
  event,
  colour,
}: {
  sharp: Sharp
  event: Pick<PublicEvent, 'id' | 'topics'>
  colour: string
}): Promise<Drawn> {
  const svg = motifSvg({
    shapes: eventMotif(event),
    colour,
    width: headSize.width * doubled,
    height: headSize.height * doubled,
  })
  const content = await sharp(Buffer.from(svg))
    .toFormat('png', { palette: true, colours: 16, effort: 10 })
    .toBuffer()
  return { contentType: 'image/png', content, ...headSize }
}

/** A picture of an event, cut to the shape of a mail head; no sharper than it has to be, since everybody gets it. */
export async function drawHead({
  sharp,
  data,
  focalPoint,
}: {
  sharp: Sharp
  data: Buffer
  focalPoint?: FocalPoint | undefined
}): Promise<Drawn> {
  const upright = sharp(data).rotate()
  const content = await (
    focalPoint
      ? upright.extract(cropTo({ shape: headSize, picture: await uprightSize({ sharp, data }), focalPoint }))
      : upright
  )
    .resize({
      width: Math.round(headSize.width * 1.6),
      height: Math.round(headSize.height * 1.6),
      fit: 'cover',
    })
    .flatten({ background: '#ffffff' })
    .toFormat('jpeg', { quality: 68, mozjpeg: true })
    .toBuffer()
  return { contentType: 'image/jpeg', content, ...headSize }
}

/** How large a picture is once it is upright: those that were taken over from elsewhere may lie on their side. */
async function uprightSize({ sharp, data }: { sharp: Sharp; data: Buffer }) {
  const { width = 1, height = 1, orientation = 1 } = await sharp(data).metadata()
  return orientation < 5 ? { width, height } : { width: height, height: width }
}

/**
 * A logo on a white plate with round corners. The plate is part of the picture: mail programs that turn light grounds dark
 * leave pictures alone, and a dark logo stays on white.
 */
export async function drawLogo({ sharp, data }: { sharp: Sharp; data: Buffer }): Promise<Drawn> {
  const { width = 1, height = 1 } = await sharp(data).metadata()
  const scale = Math.min(logoRoom.width / width, logoRoom.height / height, 1)
  const logo = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
  const side = plate.padding * doubled
  const onPlate = await sharp(data)
    .resize({ width: logo.width * doubled, height: logo.height * doubled, fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .extend({ top: side, bottom: side, left: side, right: side, background: '#ffffff' })
    .toFormat('png', {})
    .toBuffer()
  const shown = { width: logo.width + 2 * plate.padding, height: logo.height + 2 * plate.padding }
  const [w, h, r] = [shown.width, shown.height, plate.radius].map((each) => each * doubled)
  const corners = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><rect width="${w}" height="${h}" rx="${r}"/></svg>`
  const content = await sharp(onPlate)
    .composite([{ input: Buffer.from(corners), blend: 'dest-in' }])
    .toFormat('png', { palette: true, quality: 95 })
    .toBuffer()
  return { contentType: 'image/png', content, ...shown }
}

/** The sun that stands before the name where there is no logo. */
export async function drawMark({ sharp, colour }: { sharp: Sharp; colour: string }): Promise<Drawn> {
  const side = markSide * doubled
  const svg = accentIcon(colour).replace('<svg', `<svg width="${side}" height="${side}"`)
  const content = await sharp(Buffer.from(svg)).toFormat('png', { palette: true }).toBuffer()
  return { contentType: 'image/png', content, width: markSide, height: markSide }
}
