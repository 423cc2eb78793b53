import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { idsIn } from './eventDocuments.ts'

/** The documents that published events refer to, by their ids: what the public may see of each collection. */
export interface PublishedReferences {
  speakers: string[]
  partners: string[]
  topics: string[]
  media: string[]
}

const idsOf = (values: Related[]): string[] => [
  ...new Set(idsIn(values.filter((value) => value !== null && value !== undefined))),
]

type Related = string | { id: string } | null | undefined

/** Finds what the public may see beside events, in three queries. */
export async function findPublishedReferences(payload: Payload): Promise<PublishedReferences> {
  const { slugs } = optionsOf(payload)
  const all = { depth: 0, pagination: false } as const
  const { docs: events } = await payload.find({
    ...all,
    collection: slugs.events,
    where: { _status: { equals: 'published' } },
    select: { speakers: true, partners: true, topics: true, image: true, materials: true },
    joins: false,
  })
  const speakers = idsOf(events.flatMap((event) => event.speakers?.map(({ speaker }) => speaker) ?? []))
  const partners = idsOf(events.flatMap((event) => event.partners ?? []))
  const [speakerDocs, partnerDocs] = await Promise.all([
    payload.find({
      ...all,
      collection: slugs.speakers,
      where: { id: { in: speakers } },
      select: { image: true },
    }),
    payload.find({
      ...all,
      collection: slugs.partners,
      where: { id: { in: partners } },
      select: { logo: true },
    }),
  ])
  return {
    speakers,
    partners,
    topics: idsOf(events.flatMap((event) => event.topics ?? [])),
    media: idsOf([
      ...events.map((event) => event.image),
      ...events.flatMap((event) => event.materials?.map(({ file }) => file) ?? []),
      ...speakerDocs.docs.map(({ image }) => image),
      ...partnerDocs.docs.map(({ logo }) => logo),
    ]),
  }
}
