import type { Page, PageRequest } from '../src/programme/rules/page.ts'
import { badUserInput } from './badUserInput.ts'
import type { GraphqlContext } from './context.ts'
import type { PageInfo } from './generated/resolverTypes.ts'

const defaultPageSize = 20
const maxPageSize = 50

/** Entries on all pages of a query together. Its cost is measured before variables are known; this, after. */
const maxListed = 200

/** Which part of a list a query asks for; null is as if left out. */
interface PageArguments {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/**
 * Reads which part of a list to give. Throws BAD_USER_INPUT outside of 1 to 50, where both ends are asked for, where a
 * cursor is none of the list, and where the query has listed too much already.
 */
export function readPage<Position>({
  args: { first, after, last, before },
  readCursor,
  context,
}: {
  args: PageArguments
  readCursor: (given: { argument: 'after' | 'before'; cursor: string }) => Position
  context: Pick<GraphqlContext, 'listed'>
}): PageRequest<Position> {
  const isFromEnd = typeof last === 'number'
  if (isFromEnd && typeof first === 'number') {
    throw badUserInput({ argument: 'last', message: 'last must not be given together with first' })
  }
  const argument = isFromEnd ? 'last' : 'first'
  const limit = last ?? first ?? defaultPageSize
  if (limit < 1 || limit > maxPageSize) {
    throw badUserInput({ argument, message: `${argument} must be from 1 to ${maxPageSize}, got ${limit}` })
  }
  context.listed = (context.listed ?? 0) + limit
  if (context.listed > maxListed) {
    throw badUserInput({
      argument,
      message: `${argument} must not exceed ${maxListed} over all pages of a query`,
    })
  }
  return {
    limit,
    isFromEnd,
    ...(typeof after === 'string' && { after: readCursor({ argument: 'after', cursor: after }) }),
    ...(typeof before === 'string' && { before: readCursor({ argument: 'before', cursor: before }) }),
  }
}

/** A page as the schema shows it. */
export interface Connection<Node> {
  nodes: Node[]
  edges: { node: Node; cursor: string }[]
  totalCount: number
  pageInfo: PageInfo
}

/** Puts a page together, with a cursor for each thing on it. */
export function connectionOf<Node>({
  nodes,
  cursorOf,
  totalCount,
  page: { hasNextPage, hasPreviousPage },
}: {
  nodes: Node[]
  cursorOf: (node: Node) => string
  totalCount: number
  page: Omit<Page<unknown>, 'items'>
}): Connection<Node> {
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node) }))
  return {
    nodes,
    edges,
    totalCount,
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
