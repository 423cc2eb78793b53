import type { Payload } from 'payload'
import { setImmediate as letOthersRun } from 'node:timers/promises'
import { type Locale, locales } from '../domain/locale.ts'
import { matchesSearch, type SearchableText, searchableText, searchWords } from '../domain/search.ts'
import { optionsOf } from '../options.ts'
import { idsIn } from './eventDocuments.ts'
import { toPlainText } from './plainText.ts'
import { publicVersionOf } from './publicVersion.ts'

/** What published events are found by, in each language: their own words, and those of whom and what they refer to. */
type SearchIndex = Record<Locale, { id: string; texts: SearchableText[] }[]>

// On the Payload instance: Next's bundle has a copy of this module of its own, but shares the instance.
const key = Symbol.for('green-forum-events.search-index')

/** Events whose words are found at once, before others have their turn. */
const chunk = 100

/** Finds the published events whose title, summary, description, place, speakers, partners and topics hold every word. */
export async function findIdsBySearch({
  payload,
  locale,
  search,
}: {
  payload: Payload
  locale: Locale
  search: string
}): Promise<string[]> {
  const words = searchWords(search)
  const index = await searchIndexOf(payload)
  return index[locale].filter(({ texts }) => matchesSearch({ words, texts })).map(({ id }) => id)
}

/** Made anew when the public sees something else than when it was made; seats have no part in it. */
function searchIndexOf(payload: Payload): Promise<SearchIndex> {
  const holder: Payload & { [key]?: { version: string; index: Promise<SearchIndex> } | undefined } = payload
  const version = publicVersionOf(payload).withoutSeats()
  const kept = holder[key]
  if (version !== null && kept?.version === version) return kept.index
  const index = makeSearchIndex(payload)
  if (version !== null) {
    holder[key] = { version, index }
    index.catch(() => (holder[key] = undefined))
  }
  return index
}

async function makeSearchIndex(payload: Payload): Promise<SearchIndex> {
  const index: SearchIndex = { de: [], en: [] }
  for (const locale of locales) index[locale] = await makeLocalIndex({ payload, locale })
  return index
}

async function makeLocalIndex({
  payload,
  locale,
}: {
  payload: Payload
  locale: Locale
}): Promise<SearchIndex[Locale]> {
  const { slugs } = optionsOf(payload)
  const all = { depth: 0, pagination: false, locale } as const
  const names = async (
    collection: 'speakers' | 'partners' | 'topics',
  ): Promise<Map<string, SearchableText>> => {
    const { docs } = await payload.find({ ...all, collection: slugs[collection], select: { name: true } })
    return new Map(docs.map(({ id, name }) => [String(id), searchableText([name])]))
  }
  const [speakers, partners, topics] = [
    await names('speakers'),
    await names('partners'),
    await names('topics'),
  ]
  const { docs } = await payload.find({
    ...all,
    collection: slugs.events,
    where: { _status: { equals: 'published' } },
    joins: false,
    select: {
      title: true,
      summary: true,
      description: true,
      location: true,
      speakers: true,
      partners: true,
      topics: true,
    },
  })
  const index: SearchIndex[Locale] = []
  for (const [number, event] of docs.entries()) {
    if (number % chunk === chunk - 1) await letOthersRun()
    const { title, summary, location, description } = event
    const texts = [
      searchableText([title, summary, location?.name, toPlainText(description)]),
      ...namesIn(idsIn(event.speakers?.map(({ speaker }) => speaker)), speakers),
      ...namesIn(idsIn(event.partners), partners),
      ...namesIn(idsIn(event.topics), topics),
    ]
    index.push({ id: String(event.id), texts })
  }
  return index
}

const namesIn = (ids: readonly string[], names: ReadonlyMap<string, SearchableText>): SearchableText[] =>
  ids.flatMap((id) => names.get(id) ?? [])
