/** Messages under their names, in groups within groups. */
interface MessageTree {
  readonly [name: string]: string | MessageTree
}

/** The names alone, which are the same in all languages, and so need to be sent only once: `loading,form{name,email}`. */
export function shapeOf(messages: MessageTree): string {
  return Object.entries(messages)
    .map(([name, each]) => (typeof each === 'string' ? name : `${name}{${shapeOf(each)}}`))
    .join()
}

/** The messages alone, a line each, in the order of their names. */
export function packMessages(messages: MessageTree): string {
  const lines = (group: MessageTree): string[] =>
    Object.values(group).flatMap((each) => (typeof each === 'string' ? each : lines(each)))
  return lines(messages).join('\n')
}

/** Brings names and messages together again. */
export function unpackMessages({ shape, packed }: { shape: string; packed: string }): MessageTree {
  const left = packed.split('\n')
  const json = shape.replace(
    /(\w+)(\{?)/g,
    (_, name: string, group: string) => `"${name}":${group || JSON.stringify(left.shift())}`,
  )
  return JSON.parse(`{${json}}`) as MessageTree
}
