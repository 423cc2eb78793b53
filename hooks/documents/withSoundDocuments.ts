import type { CollectionConfig } from 'payload'
import { readSoundly } from './readSoundly.ts'
import { refuseMalformedData } from './refuseMalformedData.ts'

/** Lets nothing malformed into a collection, and nothing that is stored all the same out of it. */
export function withSoundDocuments({ hooks, ...collection }: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [refuseMalformedData, ...(hooks?.beforeOperation ?? [])],
      beforeRead: [readSoundly, ...(hooks?.beforeRead ?? [])],
    },
  }
}
