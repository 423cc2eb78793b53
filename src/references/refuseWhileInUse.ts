import { APIError, type Payload } from 'payload'
import type { ReferenceMessages } from '../i18n/de/references.ts'
import { referenceMessages } from '../i18n/referenceMessages.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { localizedText } from '../i18n/rules/localizedText.ts'
import { collectionNames, optionsOf, ownCollections } from '../options.ts'
import { globalLabel } from './appearanceUse.ts'
import { findUses } from './findUses.ts'
import { namedUses, type Use } from './rules/uses.ts'

/**
 * Throws, with a sentence that names them and with the documents as data, where others refer to a document. What happens
 * among the collections of a project is its own business: to one of these, only references of ours count.
 */
export async function refuseWhileInUse({
  payload,
  collection,
  id,
  locale,
  what,
}: {
  payload: Payload
  collection: string
  id: string | number
  locale: Locale
  /** What is not to be done. */
  what: keyof ReferenceMessages['inUse']
}): Promise<void> {
  const options = optionsOf(payload)
  const ours = ownCollections(options).map((name): string => options.slugs[name])
  const among = ours.includes(collection) ? undefined : ours
  const uses = await findUses({ payload, collection, id, locale, inTrash: what === 'deletion', among })
  if (uses.length === 0) return
  const collections = [...new Set(uses.map((use) => use.collection))]
  const places = collections.map((from) =>
    describePlace({ payload, from, uses: uses.filter((use) => use.collection === from), locale }),
  )
  throw new APIError(referenceMessages(locale).inUse[what](places), 409, { uses }, true)
}

/** Some documents of one collection, in words: how many there are, and what the first are called. */
function describePlace({
  payload,
  from,
  uses,
  locale,
}: {
  payload: Payload
  from: string
  uses: readonly Use[]
  locale: Locale
}): string {
  const { slugs, appearanceSlug } = optionsOf(payload)
  const { places, otherPlace, globalPlace, named, trashed } = referenceMessages(locale)
  if (from === appearanceSlug) return globalPlace(globalLabel({ payload, slug: from, locale }))
  const name = collectionNames.find((each) => slugs[each] === from)
  const count = uses.length
  const labels = payload.config.collections.find(({ slug }) => slug === from)?.labels
  const label = localizedText({ value: labels?.plural, locale }) ?? from
  const place = (name && places[name]?.(count)) ?? otherPlace({ label, count })
  return named({ place, ...namedUses(uses, trashed) })
}
