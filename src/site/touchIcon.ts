import { accentIcon } from '../appearance/rules/accentStyle.ts'
import type { Rasteriser } from './socialImage/drawSocialImage.tsx'

/** Pixels of a side, as iPhones ask for. */
const side = 180

let drawn: { colour: string; picture: Promise<Buffer> } | undefined

/** Its name among the assets, which holds the colour: `touch-icon-0b6b43.png`. */
export const touchIconFile = (colour: string): string => `touch-icon-${colour.replace('#', '')}.png`

/** The icon as a PNG that fills its square: phones cut the corners themselves, and know no SVG. Drawn once a colour. */
export function drawTouchIcon({ sharp, colour }: { sharp: Rasteriser; colour: string }): Promise<Buffer> {
  if (drawn?.colour === colour) return drawn.picture
  const svg = accentIcon(colour)
    .replace('<svg', `<svg width="${side}" height="${side}"`)
    .replace('<circle', '<rect width="32" height="32" fill="#fff"/><circle')
  const picture = sharp(Buffer.from(svg)).png({ palette: true, quality: 90 }).toBuffer()
  picture.catch(() => (drawn = undefined))
  drawn = { colour, picture }
  return picture
}
