import type { AccentColours, AccentShades } from './accentColours.ts'

/** The green that everything is in where nobody has chosen a colour. */
export const ownGreen = '#0b6b43'

/** The style that puts a chosen colour in the place of the green of `tokens.css`, in light and in dark; paper stays black on white. */
export function accentStyle({ light, dark }: AccentColours): string {
  return [
    `@media screen{:root{${tokens(light)}}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${tokens(dark)};--glow:${dark.accent}17}}`,
  ].join('')
}

/** The same for the list in other sites, whose own colour goes before ours. */
export function embedAccentStyle({ light, dark }: AccentColours): string {
  const token = (name: string, of: keyof AccentShades, open: string): string =>
    `--${name}:var(--forum-${open},light-dark(${String(light[of])},${String(dark[of])}))`
  const all = [
    token('green', 'accent', 'accent'),
    token('green-deep', 'deep', 'accent-deep'),
    token('green-wash', 'wash', 'accent-wash'),
    token('on-green', 'on', 'on-accent'),
  ]
  return `.embed{${all.join(';')}}`
}

function tokens({ accent, deep, wash, on }: AccentShades): string {
  return `--green:${accent};--green-deep:${deep};--green-wash:${wash};--on-green:${on}`
}

/** A sun on the chosen colour, as the icon of pages. */
export function accentIcon(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="${colour}"/><circle cx="16" cy="16" r="7" fill="#ffd43b"/></svg>`
}
