/** Tells whether two facts, of any shape, say the same. What is left empty and what is missing do. */
export function isSameFact(one: unknown, other: unknown): boolean {
  return comparable(one) === comparable(other)
}

function comparable(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, each]) => comparable(each) !== '')
    return JSON.stringify(entries.map(([key, each]) => [key, comparable(each)]).sort())
  }
  return String(value)
}
