import type { AccentColours } from './accentColours.ts'
import { embedAccentStyle } from './accentStyle.ts'
import type { AppearancePicture } from './Appearance.ts'

/** What the organiser adds to the look of the list in other sites; empty where nothing was chosen. */
export function embedStyle({
  accent,
  logo,
  origin,
}: {
  accent: AccentColours | null
  logo: AppearancePicture | null
  /** Ours: nothing is loaded from anywhere else. */
  origin: string
}): string {
  const isOurs = logo?.url.startsWith(`${origin}/`) ?? false
  return (accent ? embedAccentStyle(accent) : '') + (logo && isOurs ? logoStyle(logo) : '')
}

/**
 * The logo below all that is shown. On white: a style cannot tell there which of two logos fits, since the ground is that of
 * the other site.
 */
function logoStyle({ url, width, height }: AppearancePicture): string {
  const ratio = width / height
  const ems = Math.min(12, Math.max(3, 3.5 * ratio)).toFixed(1)
  const picture = `#fff url("${new URL(url).href}") center/contain no-repeat content-box border-box`
  return `.embed::after{content:"";display:block;width:${ems}em;max-width:100%;aspect-ratio:${width}/${height};margin-top:1.2em;padding:.4em;border-radius:var(--radius-small);background:${picture}}`
}
