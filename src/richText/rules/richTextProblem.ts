type Node = Record<string, unknown>

interface NodeKind {
  /** What may stand in it; nothing where it is left out. */
  holds?: 'blocks' | 'items' | 'words'
  /** Whether it may stand by itself, on the page or in an item of a list. */
  isBlock?: true
  /** The first of its members that is wrong; null where all are right. */
  wrong?: (node: Node) => string | null
}

const link: NodeKind = {
  holds: 'words',
  wrong: ({ fields }) => (isNode(fields) && isOptional(fields.url, 'string') ? null : 'fields'),
}

/** The nodes that the editor of `richTextField` makes, also of what is pasted. Whatever shows rich text knows these. */
const nodeKinds = {
  root: { holds: 'blocks' },
  paragraph: { holds: 'words', isBlock: true },
  heading: {
    holds: 'words',
    isBlock: true,
    wrong: ({ tag }) => (typeof tag === 'string' && /^h[1-6]$/.test(tag) ? null : 'tag'),
  },
  quote: { holds: 'words', isBlock: true },
  list: {
    holds: 'items',
    isBlock: true,
    wrong: ({ listType, tag, start }) => {
      if (!['bullet', 'number', 'check'].includes(String(listType))) return 'listType'
      if (tag !== 'ul' && tag !== 'ol') return 'tag'
      return isOptional(start, 'number') ? null : 'start'
    },
  },
  listitem: { holds: 'words' },
  horizontalrule: { isBlock: true },
  link,
  autolink: link,
  text: {
    wrong: ({ text, format }) =>
      typeof text !== 'string' ? 'text' : isOptional(format, 'number') || format === '' ? null : 'format',
  },
  linebreak: {},
  tab: {},
} as const satisfies Record<string, NodeKind>

/** A node that every surface can show. */
export type RichTextNodeType = keyof typeof nodeKinds

const kinds: Readonly<Record<string, NodeKind>> = nodeKinds

/** Levels: no text that a person wrote comes near, and what walks through one by calling itself still ends. */
const maxDepth = 100

const maxNodes = 50_000

/**
 * Finds the first place at which a value is no rich text that our editor could have made, such as `root.children.2.type`;
 * null where all of it is.
 */
export function richTextProblem(value: unknown): string | null {
  if (!isNode(value)) return ''
  const open: { node: unknown; path: string; depth: number; holder: NodeKind | null }[] = [
    { node: value.root, path: 'root', depth: 0, holder: null },
  ]
  for (let count = 0; ; count += 1) {
    const next = open.pop()
    if (!next) return null
    const { node, path, depth, holder } = next
    if (!isNode(node) || depth > maxDepth || count > maxNodes) return path
    const kind =
      typeof node.type === 'string' && Object.hasOwn(kinds, node.type) ? kinds[node.type] : undefined
    if (!kind || !mayStandIn({ type: node.type, kind, holder })) return `${path}.type`
    const wrong = kind.wrong?.(node) ?? null
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
  if (holder.holds === 'blocks') return kind.isBlock === true
  return (type === 'listitem') === (holder.holds === 'items')
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOptional(value: unknown, type: 'string' | 'number'): boolean {
  return value === undefined || value === null || typeof value === type
}
