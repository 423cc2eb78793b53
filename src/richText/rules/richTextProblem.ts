import { type NodeKind, nodeKindOf } from './nodeKinds.ts'

type Node = Record<string, unknown>

/** Levels: no text that a person wrote comes near, and what walks through one by calling itself still ends. */
const maxDepth = 100

const maxNodes = 50_000

/**
 * Finds the first place at which a value is no rich text that our editor could have made, such as `root.children.2.type`;
 * null where all of it is. Of what comes in, more is asked than of what is stored.
 */
export function richTextProblem(value: unknown, { isInput = false } = {}): string | null {
  if (!isNode(value)) return ''
  const open: { node: unknown; path: string; depth: number; holder: NodeKind | null }[] = [
    { node: value.root, path: 'root', depth: 0, holder: null },
  ]
  for (let count = 0; ; count += 1) {
    const next = open.pop()
    if (!next) return null
    const { node, path, depth, holder } = next
    if (!isNode(node) || depth > maxDepth || count > maxNodes) return path
    const kind = nodeKindOf(node.type)
    if (!kind || !mayStandIn({ type: node.type, kind, holder })) return `${path}.type`
    const wrong = kind.wrong?.(node) ?? (isInput ? kind.refused?.(node) : null) ?? null
    if (wrong !== null) return `${path}.${wrong}`
    if (!kind.holds) continue
    if (!Array.isArray(node.children)) return `${path}.children`
    const children: unknown[] = node.children
    // The last is taken first, so that what is found is the first in the order of reading.
    for (let index = children.length - 1; index >= 0; index -= 1) {
      open.push({ node: children[index], path: `${path}.children.${index}`, depth: depth + 1, holder: kind })
    }
  }
}

function mayStandIn({
  type,
  kind,
  holder,
}: {
  type: unknown
  kind: NodeKind
  holder: NodeKind | null
}): boolean {
  if (holder === null || type === 'root') return holder === null && type === 'root'
  const standsAmong = kind.standsAmong ?? 'words'
  // Items of lists hold nested lists beside their words, and more stands among words in what was pasted into old editors.
  return holder.holds === 'words'
    ? standsAmong === 'words' || standsAmong === 'blocks'
    : standsAmong === holder.holds
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
