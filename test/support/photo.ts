import sharp from 'sharp'

export type PhotoFormat = 'jpeg' | 'png' | 'webp' | 'avif'

const red = { r: 255, g: 0, b: 0 }
const green = { r: 0, g: 255, b: 0 }
const blue = { r: 0, g: 0, b: 255 }
const white = { r: 255, g: 255, b: 255 }

/** As a phone takes it: a red, a green, a blue and a white quarter (clockwise from the top left), with place and author. */
export async function takePhoto({
  format = 'jpeg',
  orientation = 1,
  width = 400,
  height = 300,
}: {
  format?: PhotoFormat
  orientation?: number
  width?: number
  height?: number
} = {}): Promise<Buffer> {
  const quarter = { width: width / 2, height: height / 2, channels: 3 as const }
  const at = (left: number, top: number, background: object) => ({
    input: { create: { ...quarter, background } },
    left,
    top,
  })
  return sharp({ create: { ...quarter, width, height, background: red } })
    .composite([at(width / 2, 0, green), at(width / 2, height / 2, blue), at(0, height / 2, white)])
    .withIccProfile('p3')
    .withExif({
      IFD0: { Artist: 'Erika Mustermann', Make: 'Phone', Orientation: String(orientation) },
      IFD2: { DateTimeOriginal: '2026:11:28 08:00:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '53/1 37/1 45/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '11/1 24/1 50/1',
      },
    })
    .withMetadata({ orientation })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Schwerin"/></rdf:RDF></x:xmpmeta>',
    )
    .toFormat(format)
    .toBuffer()
}

/** The colours of the quarters, clockwise from the top left: R, G, B or W. */
export async function quartersOf(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const colourAt = (x: number, y: number): string => {
    const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3)
    if (Math.min(r, g, b) > 180) return 'W'
    return r > g && r > b ? 'R' : g > b ? 'G' : 'B'
  }
  return [colourAt(0.25, 0.25), colourAt(0.75, 0.25), colourAt(0.75, 0.75), colourAt(0.25, 0.75)].join('')
}
