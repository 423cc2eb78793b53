import type { Payload, Where } from 'payload'
import { toLoggableError } from '../runtime/loggableError.ts'
import { trashedUntil } from './rules/trash.ts'
import { trashableCollections } from './trashableCollections.ts'

/**
 * Deletes for good what has been in the trash long enough. What something else in the trash refers to stays until that is gone.
 * Returns how many documents that were.
 */
export async function emptyTrash({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const where: Where = { deletedAt: { less_than_equal: trashedUntil(now).toISOString() } }
  let deleted = 0
  for (const { slug: collection } of trashableCollections(payload)) {
    const { docs } = await payload.db.find<{ id: string | number }>({
      collection,
      where,
      select: {},
      sort: 'id',
      pagination: false,
    })
    for (const { id } of docs) {
      const { docs: gone, errors } = await payload.delete({
        collection,
        // Somebody may have restored it since it was found.
        where: { and: [{ id: { equals: id } }, where] },
        trash: true,
        depth: 0,
        context: { emptiesTrash: true },
      })
      deleted += gone.length
      for (const error of errors) {
        // In use by something else in the trash, or registered for.
        if (error.isPublic) continue
        payload.logger.error({
          err: toLoggableError(new Error(error.message)),
          collection,
          id,
          msg: 'A document in the trash could not be deleted',
        })
      }
    }
  }
  return deleted
}
