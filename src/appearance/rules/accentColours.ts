type Rgb = readonly [number, number, number]

/** A colour in the roles that the style of pages and mails has for it, each as `#rrggbb`. */
export interface AccentShades {
  /** Of links, marks and buttons. */
  accent: string
  /** The same where it has to stand out more. */
  deep: string
  /** A light touch of it, as a ground. */
  wash: string
  /** What is written on it. */
  on: string
  /** Of the colour as it was chosen, on the ground of this scheme. */
  chosenContrast: number
  /** Whether the colour as it was chosen could not be read here, and another shade of it takes its place. */
  isCorrected: boolean
}

/** The shades of a chosen colour, in light and in dark. */
export interface AccentColours {
  /** As it was chosen. */
  chosen: string
  light: AccentShades
  dark: AccentShades
}

/** What text must have to what it stands on (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5

const white: Rgb = [255, 255, 255]
const black: Rgb = [0, 0, 0]

/** The grounds that text stands on: those of `tokens.css`. */
const grounds: Record<'light' | 'dark', Rgb[]> = {
  light: [
    [251, 250, 245],
    [255, 255, 255],
  ],
  dark: [
    [16, 23, 19],
    [24, 33, 28],
  ],
}

const onDark: Rgb = [12, 26, 18]

/** The shades in which a colour can be read everywhere; null where it is none that can be written as `#rrggbb`. */
export function accentColours(value: unknown): AccentColours | null {
  const chosen = readColour(value)
  if (!chosen) return null
  return {
    chosen: write(chosen),
    light: shadesOf({ chosen, scheme: 'light' }),
    dark: shadesOf({ chosen, scheme: 'dark' }),
  }
}

/** A colour as `#rrggbb`, however it was typed; null where it is none. */
export function normalColour(value: unknown): string | null {
  const colour = readColour(value)
  return colour && write(colour)
}

/** A colour on a ground that shows through it by a share, as `#rrggbb`; what is no colour is left as it is. */
export function thinned({
  colour,
  ground,
  share,
}: {
  colour: string
  ground: string
  share: number
}): string {
  const [over, below] = [readColour(colour), readColour(ground)]
  return over && below ? write(mix(over, below, share)) : colour
}

function shadesOf({ chosen, scheme }: { chosen: Rgb; scheme: 'light' | 'dark' }): AccentShades {
  const isLight = scheme === 'light'
  const [ground, card] = grounds[scheme] as [Rgb, Rgb]
  const wash = isLight ? mix(chosen, white, 0.92) : mix(chosen, ground, 0.82)
  const towards = isLight ? black : white
  const on = isLight ? white : onDark
  const contrastOf = (colour: Rgb): number =>
    Math.min(...[ground, card, wash, on].map((each) => contrast(colour, each)))
  let share = 0
  while (contrastOf(mix(chosen, towards, share)) < leastContrast && share < 1) share += 0.02
  const accent = mix(chosen, towards, share)
  return {
    accent: write(accent),
    deep: write(mix(accent, towards, 0.32)),
    wash: write(wash),
    on: write(on),
    chosenContrast: contrastOf(chosen),
    isCorrected: share > 0,
  }
}

function readColour(value: unknown): Rgb | null {
  if (typeof value !== 'string') return null
  const [, long, short] = /^\s*#?(?:([\da-f]{6})|([\da-f]{3}))\s*$/i.exec(value) ?? []
  const digits = long ?? (short && [...short].map((digit) => digit + digit).join(''))
  if (digits === undefined) return null
  const number = Number.parseInt(digits, 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}

function write(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

function mix(colour: Rgb, other: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2): number => Math.round(colour[index] * (1 - share) + other[index] * share)
  return [part(0), part(1), part(2)]
}

/** From 1 to 21 (WCAG 2.2, “contrast ratio”). */
function contrast(one: Rgb, other: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
