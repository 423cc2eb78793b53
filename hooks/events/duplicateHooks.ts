import type { FieldHook } from 'payload'
import { isByLanguage } from '../../src/i18n/rules/localizedText.ts'
import { eventMessages } from '../../src/i18n/eventMessages.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'

/** A copy says so in its title, in the language of each, but for the dates of a series, which are events of their own. */
export const titleOfCopy: FieldHook = ({ context, field, req, siblingData, value }) => {
  if (typeof value !== 'string' || value === '' || context.isSeries) return value
  // Payload asks for the title of each language, and does not say which one it is.
  const titles: unknown = 'name' in field ? siblingData[field.name ?? ''] : null
  const language = isByLanguage(titles) && Object.keys(titles).find((each) => titles[each] === value)
  return eventMessages(toLocale(language || req.locale)).copyOf(value)
}

/** A copy takes the address of the first, which then gets a number: “Kopie von” would stay in it after the title has changed. */
export const addressOfCopy: FieldHook = ({ value }) => value as unknown

/** What belongs to the one event alone, and a copy has none of. */
export const notCopied: FieldHook = () => null

/** The same for a list. */
export const noneCopied: FieldHook = () => []

/** A copy of a cancelled event is a new one. */
export const scheduledAsCopy: FieldHook = () => 'scheduled'
