const nodeTypes = ['Event', 'Speaker', 'Partner', 'Topic'] as const

/** A type whose things can be asked for by `node`. */
export type NodeType = (typeof nodeTypes)[number]

/** What a global id stands for. */
export interface GlobalId {
  type: NodeType
  /** As the database knows it. */
  id: string
}

/** The id that the API and webhooks show. */
export function toGlobalId({ type, id }: GlobalId): string {
  return Buffer.from(`${type}:${id}`).toString('base64url')
}

/** Reads an id that this API gave out; null where it did not. */
export function readGlobalId(globalId: string): GlobalId | null {
  const [name, ...rest] = Buffer.from(globalId, 'base64url').toString().split(':')
  const type = nodeTypes.find((known) => known === name)
  const id = rest.join(':')
  if (!type || !/^[\w-]{1,64}$/.test(id)) return null
  return toGlobalId({ type, id }) === globalId ? { type, id } : null
}
