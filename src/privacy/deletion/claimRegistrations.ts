import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import { addressesOf, type Deletion, findDeletion } from './Deletion.ts'
import { documentsIn } from '../../database/documentsIn.ts'
import { compareAndSet } from '../../database/compareAndSet.ts'

/** Registrations that one deletion of an event takes at most; more are the next one's. */
const largestBatch = 500

interface Claimable {
  id: string | number
  email: string
  deletion: string | null
}

/**
 * Marks the registrations that a deletion is about as its own, each in one conditional write, so that none is counted in
 * two. From then on no mail of theirs is pending. Returns the other deletions that hold registrations of the same person.
 */
export async function claimRegistrations({
  payload,
  deletion,
}: {
  payload: Payload
  deletion: Deletion
}): Promise<Set<string>> {
  const others = new Set<string>()
  for await (const { id, deletion: holder } of claimable({ payload, deletion })) {
    if (holder && holder !== String(deletion.id)) others.add(holder)
    else if (!holder) {
      await compareAndSet({
        payload,
        collection: optionsOf(payload).slugs.registrations,
        where: { and: [{ id: { equals: id } }, { deletion: { exists: false } }] },
        data: { deletion: String(deletion.id), pendingMails: null },
      })
    }
  }
  return others
}

async function* claimable({
  payload,
  deletion,
}: {
  payload: Payload
  deletion: Deletion
}): AsyncGenerator<Claimable> {
  const collection = optionsOf(payload).slugs.registrations
  const isTheirs = addressesOf({ payload, deletion })
  if (isTheirs) {
    const select = { email: true, deletion: true } as const
    for await (const each of documentsIn<Claimable>({ payload, collection, select })) {
      if (isTheirs(each.email)) yield each
    }
    return
  }
  const { docs } = await payload.db.find<Claimable>({
    collection,
    where: { and: [{ event: { equals: deletion.event } }, { deletion: { exists: false } }] },
    select: { email: true, deletion: true },
    limit: largestBatch,
    pagination: false,
  })
  yield* docs
}

/**
 * Releases registrations that a deletion holds and has not counted, or that found nothing to do: a slow process had
 * marked them after the others had gone on. Returns how many.
 */
export async function releaseStaleClaims(payload: Payload): Promise<number> {
  const collection = optionsOf(payload).slugs.registrations
  const states = new Map<string, boolean>()
  let released = 0
  for await (const { id, deletion } of documentsIn<Claimable>({
    payload,
    collection,
    where: { deletion: { exists: true } },
    select: { deletion: true },
  })) {
    if (!deletion) continue
    const isOver =
      states.get(deletion) ?? ((await findDeletion({ payload, id: deletion }))?.state ?? 'done') === 'done'
    states.set(deletion, isOver)
    if (!isOver) continue
    await compareAndSet({
      payload,
      collection,
      where: { and: [{ id: { equals: id } }, { deletion: { equals: deletion } }] },
      data: { deletion: null },
    })
    released += 1
  }
  return released
}
