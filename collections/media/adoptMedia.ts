import type { CollectionConfig } from 'payload'
import { cleanUploadedPicture } from '../../hooks/media/cleanUploadedPicture.ts'
import { keepEdgeOfPicture } from '../../hooks/media/keepEdgeOfPicture.ts'
import { keepKindOfUsedFile } from '../../hooks/media/keepKindOfUsedFile.ts'
import { withReferences } from '../references/withReferences.ts'

/** What happens to files as they come in, whosever collection they go to. */
export const fileHooks = [cleanUploadedPicture, keepKindOfUsedFile, keepEdgeOfPicture]

/**
 * Has a collection of the project's own keep what we promise of pictures: they lose where and when they were taken, and none
 * that an event shows is deleted. Its fields, its access and its files stay as they are.
 */
export function adoptMedia(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  const beforeOperation = [...(hooks?.beforeOperation ?? []), ...fileHooks]
  return withReferences({ ...collection, hooks: { ...hooks, beforeOperation } })
}
