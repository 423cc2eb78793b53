import sharp from 'sharp'

/** A screenshot with what it shows. */
export interface Shot {
  name: string
  path: string
}

const gap = 16
const labelHeight = 28
/** Pixels of a shot that are shown at most, counted from above: a long page would make its whole row as long. */
const longest = 720

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Puts screenshots beside one another, each with its name above it, so that all of them can be looked at together. */
export async function makeContactSheet({
  shots,
  columns,
  tileWidth,
  target,
}: {
  shots: readonly Shot[]
  columns: number
  /** Pixels. */
  tileWidth: number
  /** The file to write. */
  target: string
}): Promise<void> {
  const tiles = await Promise.all(
    shots.map(async ({ name, path }) => {
      const small = await sharp(path).resize({ width: tileWidth }).toBuffer({ resolveWithObject: true })
      const height = Math.min(small.info.height, longest)
      const picture = await sharp(small.data)
        .extract({ left: 0, top: 0, width: tileWidth, height })
        .toBuffer()
      return { name, picture, height }
    }),
  )
  const layers: { input: Buffer; left: number; top: number }[] = []
  let top = gap
  for (let first = 0; first < tiles.length; first += columns) {
    const row = tiles.slice(first, first + columns)
    row.forEach(({ name, picture }, column) => {
      const left = gap + column * (tileWidth + gap)
      const label = `<svg xmlns="http://www.w3.org/2000/svg" width="${tileWidth}" height="${labelHeight}"><text x="0" y="18" font-family="sans-serif" font-size="14" fill="#ffffff">${escape(name)}</text></svg>`
      layers.push({ input: Buffer.from(label), left, top }, { input: picture, left, top: top + labelHeight })
    })
    top += labelHeight + Math.max(...row.map(({ height }) => height)) + gap
  }
  const width = gap + columns * (tileWidth + gap)
  await sharp({ create: { width, height: top, channels: 3, background: '#444444' } })
    .composite(layers)
    .png()
    .toFile(target)
}
