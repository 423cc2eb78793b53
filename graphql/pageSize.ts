import { badUserInput } from './badUserInput.ts'
import type { GraphqlContext } from './context.ts'

const defaultPageSize = 20
const maxPageSize = 50

/** Entries on all pages of a query together. Its cost is measured before variables are known; this, after. */
const maxListed = 200

/** Reads how many to list. Throws BAD_USER_INPUT outside of 1 to 50, and where the query has listed too much already. */
export function readPageSize({
  first,
  context,
}: {
  first: number | null | undefined
  context: Pick<GraphqlContext, 'listed'>
}): number {
  const size = first ?? defaultPageSize
  if (size < 1 || size > maxPageSize) {
    throw badUserInput({
      argument: 'first',
      message: `first must be from 1 to ${maxPageSize}, got ${size}`,
    })
  }
  context.listed = (context.listed ?? 0) + size
  if (context.listed <= maxListed) return size
  throw badUserInput({
    argument: 'first',
    message: `first must not exceed ${maxListed} over all pages of a query`,
  })
}
