import type { Payload, SanitizedCollectionConfig } from 'payload'
import { collectionNames, optionsOf } from '../options.ts'

/** Our collections whose documents go to the trash: what refers to others before what they refer to. */
export function trashableCollections(payload: Payload): SanitizedCollectionConfig[] {
  const { slugs } = optionsOf(payload)
  return collectionNames.map((name) => payload.collections[slugs[name]].config).filter(({ trash }) => trash)
}
