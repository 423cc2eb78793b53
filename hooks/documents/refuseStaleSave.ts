import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { documentId } from '../../src/database/rules/documentId.ts'
import { overwriteHeader, type StaleDifference, type StaleSave } from '../../src/database/rules/staleSave.ts'
import { shortMoment } from '../../src/events/rules/shortMoment.ts'
import { localizedText } from '../../src/i18n/rules/localizedText.ts'
import { languageTag, type Locale, toLocale } from '../../src/i18n/rules/locale.ts'
import { collectionNames, optionsOf } from '../../src/options.ts'
import { isAudited } from '../../src/privacy/rules/auditTrail.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Refuses to save a form over what somebody else has saved since it was opened: it sends the moment of the state that it
 * was made from. The answer tells what differs; a save that names the later state in a header replaces it.
 */
export const refuseStaleSave: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  const { data } = args as { data?: Values }
  const id = documentId((args as { id?: unknown }).id)
  if (req.payloadAPI !== 'REST' || id === null || typeof data?.updatedAt !== 'string') return
  const stored = (await req.payload.findByID({
    collection: collection.slug,
    id,
    draft: true,
    depth: 0,
    fallbackLocale: false,
    disableErrors: true,
    overrideAccess: false,
    // One of its own: reading changes the language of a request for good.
    req: { ...req },
  })) as Values | null
  const storedAt = stored?.updatedAt
  if (!stored || typeof storedAt !== 'string' || storedAt === req.headers.get(overwriteHeader)) return
  if (Date.parse(storedAt) === Date.parse(data.updatedAt)) return
  const locale = toLocale(req.i18n.language)
  const { timeZone } = optionsOf(req.payload)
  const stale: StaleSave = {
    storedAt,
    moment: shortMoment({ at: storedAt, locale, timeZone }),
    by: await findEditor({ collection, req, id }),
    differences: differencesBetween({
      fields: collection.flattenedFields,
      stored,
      yours: data,
      locale,
      timeZone,
    }),
  }
  throw new APIError(sentence[locale](stale), 409, { stale }, true)
}

const sentence = {
  de: ({ by, moment }: StaleSave) =>
    `${by ?? 'Jemand anders'} hat hier inzwischen gespeichert (${moment}). Ihre Änderungen sind noch nicht gespeichert.`,
  en: ({ by, moment }: StaleSave) =>
    `${by ?? 'Somebody else'} has saved this meanwhile (${moment}). Your changes are not saved yet.`,
}

/** Who has changed a document last, as the audit trail knows. */
async function findEditor({
  collection: { slug },
  req,
  id,
}: {
  collection: Pick<SanitizedCollectionConfig, 'slug'>
  req: PayloadRequest
  id: string | number
}): Promise<string | null> {
  const payload = withinTransaction(req)
  const { slugs } = optionsOf(payload)
  const kind = collectionNames.find((name) => slugs[name] === slug) ?? 'users'
  if (!isAudited(kind)) return null
  const { docs } = await payload.find({
    collection: slugs.auditEntries,
    // Ids may be numbers, and each collection then has its first.
    where: { kind: { equals: kind }, documentId: { equals: String(id) } },
    sort: '-at',
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return docs[0]?.by ?? null
}

/** The fields that say something else, those of groups one by one. */
function differencesBetween({
  fields,
  stored,
  yours,
  ...words
}: {
  fields: readonly FlattenedField[]
  stored: Values
  yours: Values
  locale: Locale
  timeZone: string
}): StaleDifference[] {
  return fields.flatMap((field): StaleDifference[] => {
    const { name, type } = field
    const isMade = ('virtual' in field && field.virtual) || field.hidden || field.custom?.isDerived === true
    if (!(name in yours) || isMade || type === 'join' || notTyped.includes(name)) return []
    const [before, after] = [stored[name], yours[name]]
    if (type === 'group') {
      const [inStored, inYours] = [(before ?? {}) as Values, (after ?? {}) as Values]
      return differencesBetween({ fields: field.flattenedFields, stored: inStored, yours: inYours, ...words })
    }
    if (normal(before, type) === normal(after, type)) return []
    const label = localizedText({ value: 'label' in field ? field.label : undefined, ...words }) ?? name
    const textIn = (values: Values): string | null => {
      const zone = values[`${name}_tz`]
      const timeZone = typeof zone === 'string' ? zone : words.timeZone
      return describe({ value: values[name], field, ...words, timeZone })
    }
    return [{ label, stored: textIn(stored), yours: textIn(yours) }]
  })
}

/** What no form is about. */
const notTyped = ['id', 'createdAt', 'updatedAt', '_status']

function normal(value: unknown, type: string): string {
  if (type === 'date' && typeof value === 'string') return String(Date.parse(value))
  const isNone = value === undefined || value === null || value === '' || value === false
  return isNone || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value)
}

/** A value on a line; null where it takes more than that. */
function describe({
  value,
  field,
  locale,
  timeZone,
}: {
  value: unknown
  field: FlattenedField
  locale: Locale
  timeZone: string
}): string | null {
  if (typeof value === 'number') return value.toLocaleString(languageTag(locale))
  if (typeof value !== 'string') return null
  if (field.type === 'date') return shortMoment({ at: value, locale, timeZone })
  if (field.type !== 'select') return ['text', 'textarea', 'email'].includes(field.type) ? value : null
  const option = field.options.find((each) => typeof each === 'object' && each.value === value)
  return localizedText({ value: typeof option === 'object' ? option.label : option, locale }) ?? value
}
