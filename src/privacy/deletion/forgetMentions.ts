import type { CollectionSlug, Payload } from 'payload'
import { addressesIn } from '../rules/personSubject.ts'
import { documentsIn } from '../../database/documentsIn.ts'

/** Payload's own collections in which a registration or an address may be named: locks, preferences, jobs, presets. */
const payloadsOwn = [
  'payload-locked-documents',
  'payload-preferences',
  'payload-jobs',
  'payload-query-presets',
  'payload-kv',
]

/** Shorter ones, as databases number their documents, are in any text. */
const shortestTellingId = 12

/** Deletes what Payload itself remembers about deleted registrations and about the person: a lock, a saved filter, a job. */
export async function forgetMentions({
  payload,
  registrations,
  isTheirs,
}: {
  payload: Payload
  registrations: readonly (string | number)[]
  isTheirs: (email: string) => boolean
}): Promise<void> {
  const ids = registrations.map(String).filter(({ length }) => length >= shortestTellingId)
  for (const collection of payloadsOwn as CollectionSlug[]) {
    if (!payload.collections[collection]) continue
    for await (const document of documentsIn<{ id: string | number }>({ payload, collection })) {
      const text = JSON.stringify(document)
      const isMention = ids.some((id) => text.includes(id)) || addressesIn(text).some(isTheirs)
      if (isMention) await payload.db.deleteMany({ collection, where: { id: { equals: document.id } } })
    }
  }
}
