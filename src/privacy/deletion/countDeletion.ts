import type { Payload, Where } from 'payload'
import { type CountedRegistration, countRegistrations } from '../../participation/rules/registrationCounts.ts'
import { optionsOf } from '../../options.ts'
import { addressesOf, type CountedDeletion, type Deletion, findDeletion } from './Deletion.ts'
import { messagesOf } from './messagesOf.ts'
import { topicWishesOf } from './topicWishesOf.ts'
import { compareAndSet } from '../../database/compareAndSet.ts'

interface ClaimedRegistration extends CountedRegistration {
  id: string | number
  event: string | number
}

/**
 * Binds a deletion to the registrations that it holds now, and to their counts, in one write that only the first of
 * many wins. Returns the deletion as it then stands; null where there was nothing to delete, and the log forgets it.
 */
export async function countDeletion({
  payload,
  deletion,
}: {
  payload: Payload
  deletion: Deletion
}): Promise<Deletion | null> {
  const { slugs } = optionsOf(payload)
  const { docs } = await payload.db.find<ClaimedRegistration>({
    collection: slugs.registrations,
    where: { deletion: { equals: String(deletion.id) } },
    select: { event: true, status: true, attended: true, source: true },
    sort: 'id',
    pagination: false,
  })
  const registrations = docs.map(({ id }) => id)
  const mails = (await messagesOf({ payload, deletion, registrations })).length
  const isTheirs = addressesOf({ payload, deletion })
  const topicWishes = (await topicWishesOf({ payload, isTheirs })).length
  const { id } = deletion
  const asBegun: Where = { and: [{ id: { equals: id } }, { state: { equals: 'begun' } }] }
  if (registrations.length + mails + topicWishes === 0) {
    await payload.db.deleteMany({ collection: slugs.deletions, where: asBegun })
  } else {
    await compareAndSet({
      payload,
      collection: slugs.deletions,
      where: asBegun,
      data: {
        state: 'counted',
        counted: { registrations, counts: countsByEvent(docs) },
        registrations: registrations.length,
        mails,
        topicWishes,
      },
    })
  }
  return findDeletion({ payload, id })
}

function countsByEvent(docs: readonly ClaimedRegistration[]): CountedDeletion['counts'] {
  const events = new Map(docs.map(({ event }) => [String(event), event]))
  return [...events].map(([key, event]) => ({
    event,
    counts: countRegistrations(docs.filter((each) => String(each.event) === key)),
  }))
}
