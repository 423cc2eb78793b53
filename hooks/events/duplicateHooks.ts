import type { FieldHook, FlattenedField, PayloadRequest } from 'payload'
import { isByLanguage } from '../../src/i18n/rules/localizedText.ts'
import { eventMessages } from '../../src/i18n/eventMessages.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'

/** A copy says so in its title, in the language of each, but for the dates of a series, which are events of their own. */
export const titleOfCopy: FieldHook = ({ context, field, req, siblingData, value }) => {
  if (typeof value !== 'string' || value === '' || context.isSeries) return value
  const titles: unknown = 'name' in field ? siblingData[field.name ?? ''] : null
  const language = isByLanguage(titles) ? languageAsked({ titles, title: value, req }) : undefined
  return eventMessages(toLocale(language ?? req.locale)).copyOf(value)
}

/** The languages whose titles have been asked for, of each event that is being copied. */
const askedBefore = new WeakMap<object, Set<string>>()

/**
 * Payload asks for the title of each language in turn, and does not say which one it is. Where several are the same, it is the
 * first that has not been asked for.
 */
function languageAsked({
  titles,
  title,
  req: { payload },
}: {
  titles: Readonly<Record<string, unknown>>
  title: string
  req: PayloadRequest
}): string | undefined {
  const { localization } = payload.config
  const asked = askedBefore.get(titles) ?? new Set()
  const language =
    localization && localization.localeCodes.find((each) => titles[each] === title && !asked.has(each))
  if (!language) return undefined
  askedBefore.set(titles, asked.add(language))
  return language
}

/** A copy takes the address of the first, which then gets a number: “Kopie von” would stay in it after the title has changed. */
export const addressOfCopy: FieldHook = ({ value }) => value as unknown

/** What belongs to the one event alone, and a copy has none of. */
export const notCopied: FieldHook = () => null

/** The same for a list. */
export const noneCopied: FieldHook = () => []

/** A copy of a cancelled event is a new one. */
export const scheduledAsCopy: FieldHook = () => 'scheduled'

/** What a template writes anew: the date of an event, whose length it keeps by itself. */
const dates = new Set(['startsAt', 'startsAt_tz', 'endsAt', 'endsAt_tz'])

/** What Payload keeps of a document for itself. */
const payloadsOwn = new Set(['_status', 'createdAt', 'updatedAt', 'deletedAt'])

/** Whether a field is of what an event hands on to another one: neither of its date, nor of itself alone, nor the system's. */
export function isHandedOn(field: FlattenedField): boolean {
  if (payloadsOwn.has(field.name) || dates.has(field.name) || field.type === 'join') return false
  if (('virtual' in field && field.virtual) || ('hidden' in field && field.hidden)) return false
  const { admin, hooks } = field as Pick<FlattenedField, 'admin'> & {
    hooks?: { beforeDuplicate?: unknown[] }
  }
  if (admin && (('hidden' in admin && admin.hidden) || ('disabled' in admin && admin.disabled))) return false
  return (hooks?.beforeDuplicate ?? []).every((hook) => !ofOneAlone.has(hook))
}

/** Hooks by which a copy does not get what its first one has. */
const ofOneAlone = new Set<unknown>([notCopied, noneCopied, scheduledAsCopy, addressOfCopy])
