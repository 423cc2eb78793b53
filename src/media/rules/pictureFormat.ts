/** The formats of pictures that are taken. SVG is left out: it can carry scripts. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif'

/** Tells the format of a picture by its first bytes; null for what is no picture that we know. */
export function pictureFormat(data: Uint8Array): PictureFormat | 'heic' | null {
  const text = (from: number, to: number): string => String.fromCharCode(...data.subarray(from, to))
  if (text(0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (text(0, 4) === '\x89PNG') return 'png'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (text(4, 8) !== 'ftyp') return null
  const brand = text(8, 12)
  if (brand === 'avif' || brand === 'avis') return 'avif'
  return heicBrands.has(brand) ? 'heic' : null
}

/** ISO/IEC 23008-12, and those that phones write. */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])
