import type { Payload, SanitizedCollectionConfig } from 'payload'
import { optionsOf, ownCollections } from '../options.ts'

/** Our collections whose documents go to the trash: what refers to others before what they refer to. */
export function trashableCollections(payload: Payload): SanitizedCollectionConfig[] {
  const options = optionsOf(payload)
  return ownCollections(options)
    .map((name) => payload.collections[options.slugs[name]].config)
    .filter(({ trash }) => trash)
}
