import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import { documentsIn } from '../../database/documentsIn.ts'

interface StoredWish {
  id: string | number
  email?: string | null
}

/** The ids of the wishes that somebody sent, as far as their address still stands with them. */
export async function topicWishesOf({
  payload,
  isTheirs,
}: {
  payload: Payload
  isTheirs: ((email: string) => boolean) | null
}): Promise<(string | number)[]> {
  if (!isTheirs) return []
  const found: (string | number)[] = []
  for await (const { id, email } of documentsIn<StoredWish>({
    payload,
    collection: optionsOf(payload).slugs.topicWishes,
    where: { email: { exists: true } },
    select: { email: true },
  })) {
    if (email && isTheirs(email)) found.push(id)
  }
  return found
}

/** Deletes the wishes that somebody sent, words and all. */
export async function deleteTopicWishes(args: {
  payload: Payload
  isTheirs: ((email: string) => boolean) | null
}): Promise<void> {
  const { payload } = args
  const ids = await topicWishesOf(args)
  // Through Payload, so that locks and preferences go with them.
  for (const id of ids)
    await payload.delete({ collection: optionsOf(payload).slugs.topicWishes, id, depth: 0 })
}
