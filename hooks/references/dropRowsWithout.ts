import type { FieldHook } from 'payload'

/**
 * Leaves out the rows of a list that have lost what each of them is about, be it in any of some fields, since a required field that is
 * empty would let nobody save or cancel what they stand in. A draft keeps its rows: there, somebody may not have chosen yet.
 */
export const dropRowsWithout =
  (...fields: string[]): FieldHook =>
  ({ originalDoc, value }) => {
    const rows: unknown = value
    if (!Array.isArray(rows) || originalDoc?._status === 'draft') return rows
    return rows.filter((row: Record<string, unknown> | null) => {
      const targets = fields.map((field) => row?.[field])
      return targets.some((target) => target !== null && target !== undefined)
    })
  }
