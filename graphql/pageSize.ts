import { badUserInput } from './badUserInput.ts'

const defaultPageSize = 20
const maxPageSize = 50

/** Reads how many to list. Throws BAD_USER_INPUT outside of 1 to 50. */
export function readPageSize(first: number | null | undefined): number {
  const size = first ?? defaultPageSize
  if (size >= 1 && size <= maxPageSize) return size
  throw badUserInput({ argument: 'first', message: `first must be from 1 to ${maxPageSize}, got ${size}` })
}
