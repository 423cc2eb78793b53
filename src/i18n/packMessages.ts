/** Words under their names, in groups within groups. */
export interface Words {
  readonly [name: string]: string | Words
}

/** The names of words alone; 0 where there is a word. */
export interface Shape {
  readonly [name: string]: 0 | Shape
}

/** The names, which are the same in all languages, and so need to be sent only once. */
export function shapeOf(words: Words): Shape {
  return Object.fromEntries(
    Object.entries(words).map(([name, each]) => [name, typeof each === 'string' ? 0 : shapeOf(each)]),
  )
}

/** The words alone, a line each, in the order of their names. */
export function packMessages(words: Words): string {
  const lines = (group: Words): string[] =>
    Object.values(group).flatMap((each) => (typeof each === 'string' ? each : lines(each)))
  return lines(words).join('\n')
}

/** Brings names and words together again. */
export function unpackMessages({ shape, packed }: { shape: Shape; packed: string }): Words {
  const left = packed.split('\n')
  const fill = (group: Shape): Words =>
    Object.fromEntries(
      Object.entries(group).map(([name, each]) => [name, each === 0 ? (left.shift() ?? '') : fill(each)]),
    )
  return fill(shape)
}
