import { linkAddress } from './linkAddress.ts'
import type { RichTextNode } from './RichTextNode.ts'

/** Puts the addresses that were meant into the links of a node of rich text, and tells which could not be mended. */
export function repairLinks<Node extends RichTextNode>(node: Node): { node: Node; broken: string[] } {
  const typed = node.fields?.url ?? ''
  const address = typed === '' ? null : linkAddress(typed)
  const children = node.children?.map(repairLinks)
  return {
    node: {
      ...node,
      ...(address !== null && { fields: { ...node.fields, url: address } }),
      ...(children && { children: children.map((child) => child.node) }),
    },
    broken: [
      ...(typed !== '' && address === null ? [typed] : []),
      ...(children ?? []).flatMap((child) => child.broken),
    ],
  }
}
