import type { PageInfo } from './generated/resolverTypes.ts'

/** Tells where a page stands in its list, by the cursors of what is on it. */
export function pageInfoOf({
  page,
  cursors,
  after,
}: {
  page: { hasNextPage: boolean }
  cursors: readonly string[]
  after: string | null | undefined
}): PageInfo {
  return {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: typeof after === 'string',
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  }
}
