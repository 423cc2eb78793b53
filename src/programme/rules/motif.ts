import { createHash } from 'node:crypto'
import type { PublicEvent } from './publicEvent.ts'

/** What a shape stands for; each has a colour of its own, in light, in dark and on a picture for sharing. */
export type MotifRole = 'sun' | 'far' | 'near' | 'line'

/** A shape of a motif, as the path of an SVG: filled, or where it is a line drawn. */
export interface MotifShape {
  role: MotifRole
  path: string
}

/** The measures that a motif is drawn in; it may be cut on any side. */
export const motifSize = { width: 160, height: 100 } as const

/** Draws something from numbers between 0 and 1, of which each call gives the next. */
type Scene = (next: () => number) => MotifShape[]

const circle = (x: number, y: number, radius: number): string =>
  `M${round(x - radius)} ${round(y)}a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(-2 * radius)} 0z`

const round = (value: number): number => Math.round(value * 10) / 10

const sunAt = (x: number, y: number, radius: number): MotifShape => ({
  role: 'sun',
  path: circle(x, y, radius),
})

/** A hill from side to side, with its top at a place. */
const hill = (top: number, at: number, foot: number): string =>
  `M0 100V${round(foot)}C${round(at * 0.5)} ${round(top)} ${round(at * 1.2)} ${round(top)} 160 ${round(foot + 6)}V100z`

/** Furrows that run together behind a field. */
const fields: Scene = (next) => {
  const middle = 50 + next() * 60
  const furrows = [-1.6, -0.9, -0.35, 0.1, 0.6, 1.2].map(
    (slope) => `M${round(middle + slope * 8)} 58L${round(middle + slope * 110)} 100`,
  )
  return [
    sunAt(30 + next() * 100, 30 + next() * 10, 13),
    { role: 'far', path: hill(34 + next() * 8, middle, 58) },
    { role: 'near', path: hill(54, middle, 60) },
    { role: 'line', path: furrows.join('') },
  ]
}

/** The coast: waves, and a sail. */
const coast: Scene = (next) => {
  const at = 36 + next() * 76
  const wave = (y: number, shift: number): string =>
    `M${round(-20 + shift)} ${y}${'q10 -6 20 0t20 0'.repeat(5)}V100H-20z`
  return [
    sunAt(at > 80 ? 42 : 118, 54, 18),
    { role: 'far', path: wave(58, next() * 12) },
    { role: 'line', path: `M${round(at)} 20V66` },
    {
      role: 'near',
      path: `M${round(at + 3)} 22C${round(at + 26)} 36 ${round(at + 24)} 52 ${round(at + 3)} 60z`,
    },
    {
      role: 'far',
      path: `M${round(at - 3)} 30C${round(at - 15)} 42 ${round(at - 15)} 52 ${round(at - 3)} 59z`,
    },
    { role: 'near', path: wave(72, 4 + next() * 12) },
  ]
}

/** Stepped gables, as the towns of the coast have them. */
const town: Scene = (next) => {
  let left = -6 - next() * 8
  const houses: MotifShape[] = []
  for (let index = 0; left < 160; index += 1) {
    const width = 26 + Math.round(next() * 3) * 4
    const steps = 3
    const step = width / (2 * steps + 1)
    const eaves = 56 + Math.round(next() * 4) * 4
    const up = `h${round(step)}v-8`.repeat(steps)
    const down = `h${round(step)}v8`.repeat(steps)
    const path = `M${round(left)} 100V${eaves}${up.replace(/^h[\d.]+/, '')}h${round(step)}${down}h${round(step)}V100z`
    houses.push({ role: index % 2 === 0 ? 'far' : 'near', path })
    left += width + 2
  }
  return [sunAt(34 + next() * 92, 26, 12), ...houses]
}

/** People around a table. */
const table: Scene = (next) => {
  const [x, y] = [64 + next() * 32, 52]
  const turn = next()
  const seats = Array.from({ length: 9 }, (_, index) => ((index + turn) / 9) * 2 * Math.PI)
  const seat = (angle: number): string => circle(x + 40 * Math.cos(angle), y + 36 * Math.sin(angle), 7)
  const chosen = Math.min(seats.length - 1, Math.floor(next() * seats.length))
  return [
    { role: 'far', path: circle(x, y, 58) },
    {
      role: 'near',
      path: seats
        .filter((_, index) => index !== chosen)
        .map(seat)
        .join(''),
    },
    { role: 'sun', path: seat(seats[chosen] ?? 0) },
    { role: 'near', path: circle(x, y, 20) },
  ]
}

/** Wind turbines on a ridge. */
const wind: Scene = (next) => {
  const turbine = (x: number, y: number, size: number): string => {
    const turn = next() * 120
    const blades = [0, 120, 240].map((angle) => {
      const radians = ((angle + turn) * Math.PI) / 180
      return `M${round(x)} ${round(y)}l${round(size * Math.sin(radians))} ${round(-size * Math.cos(radians))}`
    })
    return `M${round(x)} ${round(y)}V90${blades.join('')}`
  }
  const at = 24 + next() * 30
  return [
    sunAt(at + 62, 32, 14),
    { role: 'far', path: hill(48, 90, 68) },
    { role: 'line', path: turbine(at, 38, 20) + turbine(at + 46, 50, 14) + turbine(at + 84, 42, 18) },
    { role: 'near', path: hill(70 + next() * 6, 60, 80) },
  ]
}

/** Rape in flower. */
const meadow: Scene = (next) => {
  const stems = Array.from({ length: 11 }, (_, index) => ({
    x: 6 + index * 14.5 + next() * 5,
    y: 44 + next() * 26,
  }))
  return [
    { role: 'far', path: hill(30 + next() * 10, 70, 62) },
    { role: 'line', path: stems.map(({ x, y }) => `M${round(x)} 100V${round(y)}`).join('') },
    { role: 'sun', path: stems.map(({ x, y }, index) => circle(x, y, index % 3 === 0 ? 6 : 4.5)).join('') },
    { role: 'near', path: hill(86, 80, 90) },
  ]
}

const scenes: readonly Scene[] = [fields, coast, town, table, wind, meadow]

/**
 * The motif in place of a missing picture: its scene is that of the topic, and no two events have quite the same. Always
 * the same for the same event.
 */
export function motifOf({ topic, seed }: { topic: string; seed: string }): MotifShape[] {
  const scene = scenes[(bytesOf(topic)[0] ?? 0) % scenes.length] ?? fields
  const bytes = bytesOf(seed)
  let read = 0
  return scene(() => (bytes[read++ % bytes.length] ?? 0) / 255)
}

/** The motif of an event: its first topic chooses the scene. */
export function eventMotif({ id, topics }: Pick<PublicEvent, 'id' | 'topics'>): MotifShape[] {
  return motifOf({ topic: topics[0]?.slug ?? id, seed: id })
}

const bytesOf = (text: string): Buffer => createHash('sha256').update(text).digest()
