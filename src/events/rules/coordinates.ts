/** Where a place is, in degrees (WGS 84): north and east are above zero. */
export interface Coordinates {
  latitude: number
  longitude: number
}

const degrees = String.raw`(-?\d{1,3}(?:[.,]\d+)?)\s*°?\s*`
const written = new RegExp(`^${degrees}N?\\s*[,;\\s]\\s*${degrees}[EO]?$`, 'i')

/** Digits after the point, as calendars take them (RFC 5545 3.8.1.6): a tenth of a metre. */
const precision = 6

/** Reads coordinates as maps give them to be copied: 53.6288, 11.4148. Null where a text is none, or they are nowhere on earth. */
export function readCoordinates(text: unknown): Coordinates | null {
  const [, first, second] = (typeof text === 'string' ? written.exec(text.trim()) : null) ?? []
  if (first === undefined || second === undefined) return null
  const [latitude, longitude] = [first, second].map((each) =>
    Number(Number(each.replace(',', '.')).toFixed(precision)),
  ) as [number, number]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}
