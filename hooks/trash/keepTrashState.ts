import type { CollectionBeforeValidateHook } from 'payload'

/** Nothing gets into the trash by the way: neither a new document, nor one that goes back to the version that was there. */
export const keepTrashState: CollectionBeforeValidateHook = ({ context, data, originalDoc }) =>
  data?.deletedAt && !context.movesInTrash ? { ...data, deletedAt: originalDoc?.deletedAt ?? null } : data
