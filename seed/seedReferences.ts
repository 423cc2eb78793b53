import type { CollectionSlug, Payload } from 'payload'
import { createShippedText } from '../src/consents/shipped/createShippedText.ts'
import { optionsOf } from '../src/options.ts'
import { type ConsentKey, consentTexts } from './consentTexts/index.ts'
import { type PartnerKey, partners } from './partners.ts'
import { type SpeakerKey, speakers } from './speakers.ts'
import { type TopicKey, topics } from './topics.ts'

/** The ids of what example events refer to, by key. */
export interface References {
  topics: Map<TopicKey, string>
  partners: Map<PartnerKey, string>
  speakers: Map<SpeakerKey, string>
  consentTexts: Map<ConsentKey, string>
}

/** Makes the topics, partners, speakers and texts of consent that are not there yet. */
export async function seedReferences(payload: Payload): Promise<References> {
  const { slugs } = optionsOf(payload)
  return {
    topics: await seedEach({
      payload,
      collection: slugs.topics,
      keyField: 'slug',
      fixtures: topics,
      create: async (slug, { de, en }) => {
        const { id } = await payload.create({ collection: slugs.topics, data: { slug, name: de } })
        await payload.update({ collection: slugs.topics, id, locale: 'en', data: { name: en } })
        return id
      },
    }),
    partners: await seedEach({
      payload,
      collection: slugs.partners,
      keyField: 'slug',
      fixtures: partners,
      create: async (slug, partner) =>
        (await payload.create({ collection: slugs.partners, data: { slug, ...partner } })).id,
    }),
    speakers: await seedEach({
      payload,
      collection: slugs.speakers,
      keyField: 'slug',
      fixtures: speakers,
      create: async (slug, speaker) =>
        (await payload.create({ collection: slugs.speakers, data: { slug, ...speaker } })).id,
    }),
    consentTexts: await seedEach({
      payload,
      collection: slugs.consentTexts,
      keyField: 'key',
      fixtures: consentTexts,
      create: (_key, text) => createShippedText({ payload, text }),
    }),
  }
}

async function seedEach<Key extends string, Fixture>({
  payload,
  collection,
  keyField,
  fixtures,
  create,
}: {
  payload: Payload
  collection: CollectionSlug
  keyField: 'slug' | 'key'
  fixtures: Record<Key, Fixture>
  create: (key: Key, fixture: Fixture) => Promise<string>
}): Promise<Map<Key, string>> {
  const ids = new Map<Key, string>()
  for (const [key, fixture] of Object.entries(fixtures) as [Key, Fixture][]) {
    const where = { [keyField]: { equals: key } }
    const { docs } = await payload.find({ collection, where, limit: 1, depth: 0, pagination: false })
    ids.set(key, docs[0] ? String(docs[0].id) : await create(key, fixture))
  }
  return ids
}
