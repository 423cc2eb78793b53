/** Messages under their names, in groups within groups. */
interface MessageTree {
  readonly [name: string]: string | MessageTree
}

/** The names alone; 0 where there is a message. */
export interface Shape {
  readonly [name: string]: 0 | Shape
}

/** The names, which are the same in all languages, and so need to be sent only once. */
export function shapeOf(messages: MessageTree): Shape {
  return Object.fromEntries(
    Object.entries(messages).map(([name, each]) => [name, typeof each === 'string' ? 0 : shapeOf(each)]),
  )
}

/** The messages alone, a line each, in the order of their names. */
export function packMessages(messages: MessageTree): string {
  const lines = (group: MessageTree): string[] =>
    Object.values(group).flatMap((each) => (typeof each === 'string' ? each : lines(each)))
  return lines(messages).join('\n')
}

/** Brings names and messages together again. */
export function unpackMessages({ shape, packed }: { shape: Shape; packed: string }): MessageTree {
  const left = packed.split('\n')
  const fill = (group: Shape): MessageTree =>
    Object.fromEntries(
      Object.entries(group).map(([name, each]) => [name, each === 0 ? (left.shift() ?? '') : fill(each)]),
    )
  return fill(shape)
}
