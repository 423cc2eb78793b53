/** A document while it is being made: pieces of it, and how many of the people or rows in it are done. */
export type DocumentStream = AsyncIterable<{ bytes: Uint8Array } | { done: number }>
