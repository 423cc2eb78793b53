/** The text of an element; empty where there is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Whom the server sees in a meeting, by the id that they joined with. */
export function attendeesIn({ attendees }: Record<string, unknown>): string[] {
  // An element without children is an empty text.
  const list: unknown =
    typeof attendees === 'object' && attendees && 'attendee' in attendees ? attendees.attendee : []
  if (!Array.isArray(list)) return []
  return list.flatMap((each: unknown) =>
    typeof each === 'object' && each && 'userID' in each ? textOf(each.userID) || [] : [],
  )
}
