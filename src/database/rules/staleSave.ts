/** By this header a save says which later state, by its moment, it replaces with its own. */
export const overwriteHeader = 'X-Overwrite'

/** A field that says one thing as stored and another as it is to be saved; null where a line cannot show what it says. */
export interface StaleDifference {
  label: string
  stored: string | null
  yours: string | null
}

/** What has happened to a document since somebody opened its form. */
export interface StaleSave {
  /** When it was saved last, RFC 3339. */
  storedAt: string
  /** The same as people read it. */
  moment: string
  /** By whom, where that is known. */
  by: string | null
  differences: StaleDifference[]
}
