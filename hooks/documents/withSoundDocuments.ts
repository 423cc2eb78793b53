import type { CollectionConfig } from 'payload'
import { readSoundly } from './readSoundly.ts'
import { refuseMalformedData } from './refuseMalformedData.ts'
import { refuseStaleSave } from './refuseStaleSave.ts'
import { refuseTrashedReferences } from './refuseTrashedReferences.ts'
import { noteRestoredVersion, refuseUnknownReferences } from './refuseUnknownReferences.ts'
import { requireDefaultLanguage } from './requireDefaultLanguage.ts'
import { trimTexts } from './trimTexts.ts'

/** Lets nothing into a collection that cannot be shown or that would undo what somebody else has saved meanwhile, and nothing out of it that is stored all the same. */
export function withSoundDocuments({ hooks, ...collection }: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [
        noteRestoredVersion,
        refuseMalformedData,
        trimTexts,
        refuseStaleSave,
        ...(hooks?.beforeOperation ?? []),
      ],
      beforeChange: [
        requireDefaultLanguage,
        refuseTrashedReferences,
        refuseUnknownReferences,
        ...(hooks?.beforeChange ?? []),
      ],
      beforeRead: [readSoundly, ...(hooks?.beforeRead ?? [])],
    },
  }
}
