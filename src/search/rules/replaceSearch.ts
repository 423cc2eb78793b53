import type { Where } from 'payload'

/** Replaces in a condition, however deep, whatever is looked for in one of some fields as people type it (`like`). */
export async function replaceSearch({
  where,
  fields,
  replace,
}: {
  where: Where
  fields: readonly string[]
  replace: (search: string) => Promise<Where>
}): Promise<Where> {
  const parts = Object.entries(where).map(async ([key, condition]): Promise<Where> => {
    if (Array.isArray(condition)) {
      const below = condition.map((each) => replaceSearch({ where: each, fields, replace }))
      return { [key]: await Promise.all(below) }
    }
    const { like, ...others } = condition
    if (!fields.includes(key) || typeof like !== 'string') return { [key]: condition }
    const found = await replace(like)
    return Object.keys(others).length > 0 ? { and: [{ [key]: others }, found] } : found
  })
  const conditions = await Promise.all(parts)
  return conditions.length === 1 ? (conditions[0] ?? {}) : { and: conditions }
}
