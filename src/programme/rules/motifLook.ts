import { thinned } from '../../appearance/rules/accentColours.ts'
import { type MotifRole, type MotifShape, motifSize } from './motif.ts'

/** How much of the sky is in the colour of each part of a motif; the sun has its own. */
const shares: Record<Exclude<MotifRole, 'sun'>, number> = { far: 0.7, near: 0.36, line: 0.08 }

/** How a part of a motif is drawn in a picture, which knows no style sheet. */
export type MotifLook =
  { fill: string } | { fill: 'none'; stroke: string; strokeWidth: number; strokeLinecap: 'round' }

/** The look of a part of a motif in a colour (`#rrggbb`) before a sky. */
export function motifLook({
  role,
  colour,
  sky,
}: {
  role: MotifRole
  colour: string
  sky: string
}): MotifLook {
  const shade = role === 'sun' ? '#ffd43b' : thinned({ colour, ground: sky, share: shares[role] })
  return role === 'line'
    ? { fill: 'none', stroke: shade, strokeWidth: 1.6, strokeLinecap: 'round' }
    : { fill: shade }
}

/** Where the tops of suns, gables and sails begin. */
const skyline = 14

/**
 * A motif as an SVG of a size in pixels, low and wide; its sky is the colour (`#rrggbb`), very thin. It is cut at the top and at
 * the bottom, where there is nothing but sky and ground.
 */
export function motifSvg({
  shapes,
  colour,
  width,
  height,
}: {
  shapes: readonly MotifShape[]
  colour: string
  width: number
  height: number
}): string {
  const sky = thinned({ colour, ground: '#ffffff', share: 0.91 })
  const paths = shapes.map(({ role, path }) => {
    const look = motifLook({ role, colour, sky })
    const stroke =
      'stroke' in look
        ? ` stroke="${look.stroke}" stroke-width="${look.strokeWidth}" stroke-linecap="round"`
        : ''
    return `<path fill="${look.fill}"${stroke} d="${path}"/>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="0 ${skyline} ${motifSize.width} ${(motifSize.width * height) / width}">`,
    `<rect width="${motifSize.width}" height="${motifSize.height}" fill="${sky}"/>`,
    ...paths,
    '</svg>',
  ].join('')
}
