import type { FieldHook } from 'payload'

/** A copy says so in its title, but for the dates of a series, which are events of their own. */
export const titleOfCopy: FieldHook = ({ context, value, req }) => {
  if (typeof value !== 'string' || value === '' || context.isSeries) return value
  return req.i18n.language === 'de' ? `Kopie von ${value}` : `Copy of ${value}`
}

/** A copy takes the address of the first, which then gets a number: “Kopie von” would stay in it after the title has changed. */
export const addressOfCopy: FieldHook = ({ value }) => value as unknown

/** What belongs to the one event alone, and a copy has none of. */
export const notCopied: FieldHook = () => null

/** The same for a list. */
export const noneCopied: FieldHook = () => []

/** A copy of a cancelled event is a new one. */
export const scheduledAsCopy: FieldHook = () => 'scheduled'
