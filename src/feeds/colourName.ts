/** Names of CSS (RFC 7986 5.9) that are far enough from each other to tell calendars apart. */
const names: Record<string, number> = {
  green: 0x008000,
  darkgreen: 0x006400,
  seagreen: 0x2e8b57,
  yellowgreen: 0x9acd32,
  olive: 0x808000,
  gold: 0xffd700,
  darkorange: 0xff8c00,
  chocolate: 0xd2691e,
  saddlebrown: 0x8b4513,
  crimson: 0xdc143c,
  maroon: 0x800000,
  hotpink: 0xff69b4,
  mediumvioletred: 0xc71585,
  purple: 0x800080,
  blueviolet: 0x8a2be2,
  navy: 0x000080,
  royalblue: 0x4169e1,
  steelblue: 0x4682b4,
  deepskyblue: 0x00bfff,
  teal: 0x008080,
  black: 0x000000,
  dimgray: 0x696969,
  silver: 0xc0c0c0,
  white: 0xffffff,
}

/** The name of CSS that is the nearest to a colour, given as `#rrggbb`. */
export function colourName(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16)
  const distance = (other: number): number =>
    [16, 8, 0].reduce((sum, bits) => sum + (((value >> bits) & 255) - ((other >> bits) & 255)) ** 2, 0)
  const [nearest] = Object.entries(names).sort(([, one], [, other]) => distance(one) - distance(other))
  return nearest?.[0] ?? 'green'
}
