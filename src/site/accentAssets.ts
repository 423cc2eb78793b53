import { accentColours } from '../appearance/rules/accentColours.ts'
import { accentIcon, accentStyle } from '../appearance/rules/accentStyle.ts'
import type { Asset } from './assets.ts'

/** The style and the icon in a chosen colour, under names that hold the colour: an old page gets the old one still. */
export function accentAssets(chosen: string): { style: Asset; icon: Asset } | null {
  const colours = accentColours(chosen)
  if (!colours) return null
  const digits = colours.chosen.slice(1)
  return {
    style: {
      file: `accent-${digits}.css`,
      contentType: 'text/css; charset=utf-8',
      body: accentStyle(colours),
    },
    icon: {
      file: `accent-${digits}.svg`,
      contentType: 'image/svg+xml',
      body: accentIcon(colours.chosen),
    },
  }
}

/** The asset of such a name; null where it is none. */
export function accentAssetNamed(file: string): Asset | null {
  const [, digits] = /^accent-([\da-f]{6})\.(?:css|svg)$/.exec(file) ?? []
  const assets = digits === undefined ? null : accentAssets(`#${digits}`)
  return Object.values(assets ?? {}).find((asset) => asset.file === file) ?? null
}
