/** What no published event lacks. */
const needed = ['title', 'startsAt', 'endsAt'] as const

/** What a draft may lack: one of these, or texts of consent where people can register. */
export type MissingPart = NeededField | 'consents'

export type NeededField = (typeof needed)[number]

/** The fields that a draft has yet to fill in before it can be published. */
export function missingToPublish(event: Partial<Record<NeededField, unknown>>): NeededField[] {
  return needed.filter((name) => {
    const value = event[name]
    return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  })
}
